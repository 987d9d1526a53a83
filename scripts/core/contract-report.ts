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
  /** Whether the relation that it breaks is inferred, not declared. */
  readonly inferred?: boolean;
  /** Whether the engine assumes it, from paths, names and schemas; `--no-inferred` leaves these out. */
  readonly assumed?: boolean;
  readonly at?: Address;
}

/** What was sent to an operation. */
export interface OperationRow {
  readonly operation: string;
  readonly sent: number;
  readonly accepted: number;
  readonly refused: number;
  /** Of its constraints. */
  readonly exercised: number;
  readonly listed: number;
}

export interface ReportData {
  readonly target: string;
  /** When the run began (RFC 3339), and how long it took, in seconds. */
  readonly started: string;
  readonly seconds: number;
  /** null if the requests were not generated. */
  readonly seed: number | null;
  readonly requests: number;
  readonly percent: number;
  /** The reason if the run ended early; otherwise null. */
  readonly stopped: string | null;
  readonly readOnly: boolean;
  readonly defects: readonly ReportedDefect[];
  readonly warnings: readonly ReportedDefect[];
  readonly coverage: readonly Share[];
  readonly operations: readonly OperationRow[];
  /** Operations without one success, and what they answered. */
  readonly unreached: readonly { readonly operation: string; readonly reason: string }[];
  /** Operations that were left out. */
  readonly notAsked: readonly string[];
  /** Constraints that were not tried, and why. */
  readonly explained: readonly { readonly constraint: string; readonly reason: string }[];
  readonly unmade: readonly string[];
}

/** How a relation that the document does not declare is marked in a text. */
export function markOf({ inferred, assumed }: Pick<ReportedDefect, "inferred" | "assumed">): string {
  return inferred ? " (inferred)" : assumed ? " (assumed)" : "";
}

/** The total coverage, from 0 to 100. */
export function percentOf(shares: readonly Share[]): number {
  const all = shares.reduce((sum, share) => sum + share.of, 0);
  const reached = shares.reduce((sum, share) => sum + share.reached, 0);
  return all === 0 ? 100 : (100 * reached) / all;
}
