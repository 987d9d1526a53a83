/** What the modules of a proof tell each other. */
import type { Check } from "../../request-validation/faults.ts";
import type { JsonType, Resolve } from "../../schema/types.ts";
import type { Case } from "./cases.ts";
import type { Sameness } from "./same.ts";

/** What proofs are made with. */
export interface Prover {
  readonly resolve: Resolve;
  readonly sameness: Sameness;
  /** @returns whether a value satisfies a schema; undefined if the schema cannot be compiled */
  isValid(schema: unknown, value: unknown): boolean | undefined;
  /** @returns what the receiver of the values finds wrong; undefined if the schema cannot be compiled */
  faults(schema: unknown): Check | undefined;
  /**
   * Whether whoever makes the values sends only properties that their schema describes. A property that only the other
   * schema describes then never comes.
   */
  readonly sendsDescribed: boolean;
  /** Whether a value that fits two branches of a `oneOf` counts as refused. */
  readonly isExclusive: boolean;
}

/** A case, the whole that it came from, and what proves the parts of its values. */
export interface Proof {
  readonly case: Case;
  readonly type: JsonType;
  readonly sendsDescribed: boolean;
  readonly isExclusive: boolean;
  /** Whether all values that satisfy each of `inner` satisfy `outer`. */
  contains(inner: readonly unknown[], outer: unknown): boolean;
  /** Whether the two schemas say the same. */
  same(left: unknown, right: unknown): boolean;
  readonly resolve: Resolve;
}
