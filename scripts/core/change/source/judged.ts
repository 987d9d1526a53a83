import type { Change, Verdict } from "../change.ts";
import type { Probe } from "./probes.ts";

/** A change at both tiers. */
export interface Judged extends Change {
  /** Of consumers' code. */
  readonly source: Verdict;
  /** Of the code of servers on the generated stubs. */
  readonly servers: Verdict;
}

export interface Findings {
  readonly probes: readonly Probe[];
  /** What the compiler says of a probe. */
  readonly complaints: ReadonlyMap<Probe, string>;
}
