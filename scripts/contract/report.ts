/** The result of a run for every kind of output: with the document's lines, and without secrets. */
import type { ReportData, ReportedDefect } from "../core/contract-report.ts";
import { type Address, type Problem, visible } from "../core/problem.ts";
import { masking } from "../core/secrets.ts";
import type { Defect } from "./defects.ts";
import type { Report } from "./run.ts";

export interface ReportOptions {
  readonly target: string;
  /** Shown as `$TOKEN` everywhere, even where the server echoes them. */
  readonly secrets: readonly string[];
  readonly readOnly: boolean;
  /** Whether relations that the document infers are only warnings. */
  readonly doubtsInferred: boolean;
  /** The command line of the run; a defect appends the flags that replay it. */
  readonly command: string;
  /** operationId → the line that declares it. */
  readonly places: ReadonlyMap<string, Address>;
}

export function reported(
  report: Omit<Report, "seed"> & Pick<ReportData, "seed">,
  { target, secrets, readOnly, doubtsInferred, command, places }: ReportOptions,
): ReportData {
  const mask = maskOf(secrets);
  const defects = report.defects.map((defect): ReportedDefect => {
    const at = places.get(defect.operation.id);
    const replay = defect.replay === "" ? "" : `${command} ${defect.replay}`;
    const severity = doubtsInferred && defect.inferred ? "warning" : "error";
    return { severity, ...maskedDefect(defect, mask), replay, ...(at && { at }) };
  });
  const {
    seed,
    requests,
    percent,
    shares: coverage,
    unsuccessful,
    unmade,
    isConsecutiveFailures,
    stopped = null,
  } = report;
  return {
    target,
    seed,
    requests,
    percent,
    stopped,
    isConsecutiveFailures,
    readOnly,
    defects,
    coverage,
    unsuccessful,
    unmade,
  };
}

function maskedDefect(defect: Defect, mask: Mask): Omit<ReportedDefect, "severity" | "replay"> {
  const { check, operation, title, expected, got, curl, seen } = defect;
  const [said, hoped, came] = [title, expected, got].map((text) => mask(text).slice(0, 400));
  return {
    check,
    operation: operation.id,
    title: said ?? "",
    expected: hoped ?? "",
    got: came ?? "",
    curl: mask(curl, `'"$TOKEN"'`), // there it is in single quotes
    seen,
  };
}

type Mask = (text: string, by?: string) => string;

function maskOf(secrets: readonly string[]): Mask {
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]);
  const masked = masking(forms);
  return (text, by = "$TOKEN") => masked(text, by);
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
}: ReportedDefect): Problem {
  const often = seen > 1 ? ` (${seen} times)` : "";
  const message = visible(`${operation}, ${title}: expected ${expected}; got ${got}${often}`);
  const hint = replay === "" ? curl : `${curl}  (replay: ${replay})`;
  return { severity, code: `contract/${check}`, message, ...(at && { at }), hint };
}

/** A short coverage summary for a terminal. */
export function coverageLines({ coverage, unsuccessful, unmade }: ReportData): readonly string[] {
  const lines = coverage.map(({ aspect, reached, of, missing }) => {
    const names = missing.slice(0, 5).join(", ");
    const rest = missing.length > 5 ? ", …" : "";
    return `${aspect.padEnd(12)} ${reached}/${of}${missing.length > 0 ? `  missing: ${names}${rest}` : ""}`;
  });
  const never = unsuccessful.length > 0 ? [`never successful: ${unsuccessful.join(", ")}`] : [];
  return [...lines, ...never, ...unmade.map((name) => `no valid request could be generated for ${name}`)].map(
    visible,
  );
}
