/** What fails a run besides defects: a run has to prove that it reached something. */
import type { Problem } from "../core/problem.ts";
import { visible } from "../core/problem.ts";
import type { Report } from "./run.ts";

export interface Gates {
  readonly problems: readonly Problem[];
  /** Nothing was tested, which is not the server's fault. */
  readonly isUseless: boolean;
}

export interface GateOptions {
  /** In percent; 0: none is asked for. */
  readonly minCoverage: number;
  readonly path?: string;
  readonly expectUnreached: readonly string[];
  readonly readOnly: boolean;
}

const severity = "error" as const;

export function gatesOf(report: Report, options: GateOptions): Gates {
  const { stopped } = report;
  if (stopped?.reason === "refused")
    return {
      isUseless: report.defects.length === 0,
      problems: [
        {
          severity,
          code: "contract/refused",
          message: stopped.message,
          hint: "nothing was held to the document",
        },
      ],
    };
  const problems = [
    ...early(report, options),
    ...silent(report),
    ...unreached(report, options),
    ...coverage(report, options),
  ];
  return { isUseless: false, problems };
}

/** A run that ends early passes only if enough was covered, as `--min-coverage` says. */
function early({ stopped, cases, percent }: Report, { minCoverage, path }: GateOptions): readonly Problem[] {
  if (stopped?.reason === "expired")
    return [
      {
        severity,
        code: "contract/refused",
        message: stopped.message,
        hint: "use credentials that last as long as the run",
      },
    ];
  if (stopped?.reason === "silent")
    return [
      {
        severity,
        code: "contract/storm",
        message: stopped.message,
        hint: "check the server, then run again",
      },
    ];
  const left = cases.planned - cases.done;
  const isEnough = minCoverage > 0 && percent >= minCoverage;
  if (stopped?.reason !== "time" || left === 0 || isEnough || path !== undefined) return [];
  const message = `Time limit reached with ${left} of ${cases.planned} cases left: what was not asked was not tested.`;
  return [
    {
      severity,
      code: "contract/incomplete",
      message,
      hint: "allow more with --time, or pass --min-coverage",
    },
  ];
}

function silent({ requests }: Report): readonly Problem[] {
  if (requests > 0) return [];
  return [
    {
      severity,
      code: "contract/nothing",
      message: "No request could be made.",
      hint: "see the reasons below",
    },
  ];
}

function unreached(report: Report, { expectUnreached, path }: GateOptions): readonly Problem[] {
  if (path !== undefined || report.stopped !== undefined) return [];
  return report.unreached
    .filter(({ operation }) => !expectUnreached.includes(operation))
    .map(({ operation, reason }) => ({
      severity,
      code: "contract/unreached",
      message: visible(`${operation} never succeeded: ${reason}.`),
      hint: `give it data to succeed with, such as examples, or pass --expect-unreached ${operation}`,
    }));
}

/** A replay has next to no coverage, so coverage does not fail it. */
function coverage({ percent }: Report, { minCoverage, path }: GateOptions): readonly Problem[] {
  if (percent >= minCoverage || path !== undefined) return [];
  return [
    {
      severity,
      code: "contract/coverage",
      message: `Coverage ${percent.toFixed(1)} % is below \`--min-coverage ${minCoverage}\`.`,
      hint: "see below what was not covered",
    },
  ];
}
