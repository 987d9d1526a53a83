/** The parts of the sandbox that its modules share. */
import type { DatabaseSync } from "node:sqlite";
import type { Api } from "../../scripts/core/model.ts";
import type { AdjustableClock } from "./clock.ts";
import type { FaultInjector } from "../../scripts/core/mock/faults.ts";
import type { Journal } from "./journal.ts";
import type { Seed } from "./seed-schema.ts";
import type { Store } from "./store/store.ts";

export interface Sandbox {
  readonly api: Api;
  readonly db: DatabaseSync;
  readonly seed: Seed;
  readonly store: Store;
  readonly clock: AdjustableClock;
  readonly faultInjector: FaultInjector;
  readonly journal: Journal;
  readonly tally: { requests: number; refused: number };
}

export function permitsOf({ operations }: Api): string[] {
  return operations.map(({ extensions }) => String(extensions["x-permit"]));
}
