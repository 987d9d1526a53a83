/** The results of a run of the contract engine, as data for its reports. */
import type { Address } from "./problem.ts";

export const aspects = ["operations", "statuses", "media types", "parameters", "constraints"] as const;
export type Aspect = (typeof aspects)[number];

export interface Share {
  readonly aspect: Aspect;
  readonly reached: number;
  readonly of: number;
  readonly missing: readonly string[];
}

export interface ReportedDefect {
  /** A warning if the document infers what a server elsewhere does otherwise. */
  readonly severity: "error" | "warning";
  readonly check: string;
  /** The operationId. */
  readonly operation: string;
  /** What the request was for. */
  readonly title: string;
  readonly expected: string;
  readonly got: string;
  readonly curl: string;
  /** The command that reproduces it; empty if there is none. */
  readonly replay: string;
  /** The number of requests that showed it. */
  readonly seen: number;
  readonly at?: Address;
}

export interface ReportData {
  readonly target: string;
  /** null if the requests were not generated. */
  readonly seed: number | null;
  readonly requests: number;
  readonly percent: number;
  /** The reason if the run ended early; otherwise null. */
  readonly stopped: string | null;
  /** Whether it ended because the server kept failing. */
  readonly isConsecutiveFailures: boolean;
  readonly readOnly: boolean;
  readonly defects: readonly ReportedDefect[];
  readonly coverage: readonly Share[];
  readonly unsuccessful: readonly string[];
  readonly unmade: readonly string[];
}

/** The total coverage, from 0 to 100. */
export function percentOf(shares: readonly Share[]): number {
  const all = shares.reduce((sum, share) => sum + share.of, 0);
  const reached = shares.reduce((sum, share) => sum + share.reached, 0);
  return all === 0 ? 100 : (100 * reached) / all;
}
