/** What a run of the contract engine has found, as data: what its reports are made from. */
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
  readonly check: string;
  /** The operationId. */
  readonly operation: string;
  /** What the request was. */
  readonly title: string;
  readonly expected: string;
  readonly got: string;
  readonly curl: string;
  /** The command that tries it again; empty where none does. */
  readonly replay: string;
  /** How many requests showed it. */
  readonly seen: number;
  readonly at?: Address;
}

export interface ReportData {
  readonly target: string;
  /** null: the requests were not generated. */
  readonly seed: number | null;
  readonly requests: number;
  readonly percent: number;
  /** Why it ended early; null: it did not. */
  readonly stopped: string | null;
  /** Whether it ended because the server only failed. */
  readonly isConsecutiveFailures: boolean;
  readonly readOnly: boolean;
  readonly defects: readonly ReportedDefect[];
  readonly coverage: readonly Share[];
  readonly unsuccessful: readonly string[];
  readonly unmade: readonly string[];
}

/** All shares together, 0 to 100. */
export function percentOf(shares: readonly Share[]): number {
  const all = shares.reduce((sum, share) => sum + share.of, 0);
  const reached = shares.reduce((sum, share) => sum + share.reached, 0);
  return all === 0 ? 100 : (100 * reached) / all;
}
