/** The result of a run for every kind of output: with the document's lines, and without secrets. */
import { type ReportData, type ReportedDefect, markOf } from "../core/contract-report.ts";
import { type Address, type Problem, visible } from "../core/problem.ts";
import { type Secret, maskedCommand, maskedText } from "./masking.ts";
import type { Defect } from "./defects.ts";
import { excuses } from "./coverage.ts";
import type { Report } from "./run.ts";

export interface ReportOptions {
  readonly target: string;
  /** Shown as variables everywhere, even where the server echoes them. */
  readonly secrets: readonly Secret[];
  readonly readOnly: boolean;
  /** Whether relations that the document infers are only warnings. */
  readonly doubtsInferred: boolean;
  /** The command line of the run; a defect appends the flags that replay it. */
  readonly command: string;
  /** operationId → the line that declares it. */
  readonly places: ReadonlyMap<string, Address>;
  readonly started: Date;
  readonly seconds: number;
}

export function reported(
  report: Omit<Report, "seed"> & Pick<ReportData, "seed">,
  options: ReportOptions,
): ReportData {
  const { target, secrets, readOnly, command, places, started, seconds } = options;
  const shown = (defect: Defect, severity: ReportedDefect["severity"]): ReportedDefect => {
    const at = places.get(defect.operation.id);
    const replay = defect.replay === "" ? "" : `${command} ${defect.replay}`;
    return { severity, ...maskedDefect(defect, secrets), replay, ...(at && { at }) };
  };
  const isDoubted = ({ inferred }: Defect) => options.doubtsInferred && inferred === true;
  const defects = report.defects.filter((one) => !isDoubted(one));
  const warnings = [...report.warnings, ...report.defects.filter(isDoubted)];
  const { seed, requests, percent, shares: coverage, operations, unreached, notAsked, unmade } = report;
  return {
    target,
    started: started.toISOString(),
    seconds: Math.round(seconds * 10) / 10,
    seed,
    requests,
    percent,
    stopped: report.stopped?.message ?? null,
    readOnly,
    defects: defects.map((one) => shown(one, "error")),
    warnings: warnings.map((one) => shown(one, "warning")),
    coverage,
    operations,
    unreached,
    notAsked,
    explained: [...report.explained].map(([constraint, excuse]) => ({ constraint, reason: excuses[excuse] })),
    unmade,
  };
}

function maskedDefect(
  defect: Defect,
  secrets: readonly Secret[],
): Omit<ReportedDefect, "severity" | "replay"> {
  const { check, operation, title, expected, got, curl, seen, inferred, assumed } = defect;
  const [said, hoped, came] = [title, expected, got].map((text) => maskedText(text, secrets).slice(0, 400));
  return {
    check,
    operation: operation.id,
    title: said ?? "",
    expected: hoped ?? "",
    got: came ?? "",
    curl: maskedCommand(curl, secrets),
    seen,
    ...(inferred === true && { inferred }),
    ...(assumed === true && { assumed }),
  };
}

export function problemOf({
  severity,
  check,
  operation,
  title,
  expected,
  got,
  seen,
  curl,
  replay,
  at,
  ...marks
}: ReportedDefect): Problem {
  const often = seen > 1 ? ` (${seen} times)` : "";
  const message = visible(`${operation}, ${title}${markOf(marks)}: expected ${expected}; got ${got}${often}`);
  const hint = replay === "" ? curl : `${curl}  (replay: ${replay})`;
  return { severity, code: `contract/${check}`, message, ...(at && { at }), hint };
}

/** A short coverage summary for a terminal. */
export function coverageLines({ coverage, notAsked, explained, unmade }: ReportData): readonly string[] {
  const lines = coverage.map(({ aspect, reached, of, missing }) => {
    const names = missing.slice(0, 5).join(", ");
    const rest = missing.length > 5 ? ", …" : "";
    return `${aspect.padEnd(12)} ${reached}/${of}${missing.length > 0 ? `  missing: ${names}${rest}` : ""}`;
  });
  const reasons = Map.groupBy(explained, ({ reason }) => reason);
  const why = [...reasons].map(([reason, list]) => `${list.length} constraints: ${reason}`);
  const left = notAsked.length > 0 ? [`not asked: ${notAsked.join(", ")}`] : [];
  return [
    ...lines,
    ...why,
    ...left,
    ...unmade.map((name) => `no valid request could be generated for ${name}`),
  ].map(visible);
}
