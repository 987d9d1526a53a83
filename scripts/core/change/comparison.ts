/** Compares schemas of the two documents in the direction in which values flow. */
import type { Schema } from "../model.ts";
import type { Check, Fault } from "../request-validation/faults.ts";
import type { SideName } from "./change.ts";
import { isContained } from "./schema/contained.ts";
import { target } from "./schema/same.ts";
import type { Both } from "./schema/side.ts";
import type { Makers, Searcher } from "./schema/find.ts";
import { type Witness, search } from "./schema/witness.ts";

/** In which direction values flow: what the sender's side allows, the receiver's must. */
export interface Flow {
  readonly sender: SideName;
  readonly receiver: SideName;
  /** Whether it is consumers who send. They send only what their document describes. */
  readonly fromConsumer: boolean;
}

/** What consumers send: they may still follow the old document. */
export const fromConsumer: Flow = { sender: "old", receiver: "new", fromConsumer: true };
/** What the server sends: consumers may still follow the old document. */
export const fromServer: Flow = { sender: "new", receiver: "old", fromConsumer: false };

export interface Tools {
  readonly both: Both;
  /** @returns a valid value of a schema that `both` has read; undefined if none is found */
  make(schema: Schema): { readonly value: unknown } | undefined;
  readonly guess: Makers;
  /** @returns the schema whose keyword a fault is about, of one that `check` has found */
  causeOf(fault: Fault): object | undefined;
  /** What was compared before: sender's schema → receiver's schema → result, for each kind of flow. */
  readonly known: Readonly<Record<"consumer" | "server", Map<unknown, Map<unknown, Comparison>>>>;
  /** @returns the validator of a schema that `both` has read; undefined if it cannot be compiled */
  check(schema: Schema): Check | undefined;
  /** The same, but a value may fit several branches of a `oneOf`. */
  checkLoosely(schema: Schema): Check | undefined;
  /** The same as those two, but without what discriminators say. */
  readonly plainly: Pick<Tools, "check" | "checkLoosely">;
}

export type Comparison =
  | {
      readonly holds: true;
      readonly evidence: "proved" | { readonly searched: number };
      /** Whether both say the same. */
      readonly isSame: boolean;
    }
  | { readonly holds: false; readonly witnesses: readonly Shown[] };

/** A value that one side allows and the other refuses. */
export interface Shown extends Witness {
  /** Only discriminators tell: JSON Schema alone says the same of the value on both sides. */
  readonly isOfDiscriminator: boolean;
}

/** @param schemas the schema of each side, as its document has it */
export function compare(schemas: Readonly<Record<SideName, Schema>>, flow: Flow, tools: Tools): Comparison {
  const [inner, outer] = [
    tools.both.read(flow.sender, schemas[flow.sender]),
    tools.both.read(flow.receiver, schemas[flow.receiver]),
  ];
  const { resolve } = tools.both;
  const known = tools.known[flow.fromConsumer ? "consumer" : "server"];
  const [from, to] = [target(inner, resolve), target(outer, resolve)];
  const found = known.get(from)?.get(to);
  if (found) return found;
  const result = judge([inner, outer], flow, tools);
  known.set(from, (known.get(from) ?? new Map<unknown, Comparison>()).set(to, result));
  return result;
}

function judge(
  [inner, outer]: readonly [inner: Schema, outer: Schema],
  flow: Flow,
  tools: Tools,
): Comparison {
  const prover = proverFor(flow, tools);
  const isSame = tools.both.sameness.same(inner, outer);
  if (isSame || isContained(inner, outer, prover)) return { holds: true, evidence: "proved", isSame };
  const { witnesses, tries } = search(inner, outer, prover);
  if (witnesses.length === 0) return { holds: true, evidence: { searched: tries }, isSame };
  const isShown = plainlyShown([inner, outer], flow, tools);
  const shown = witnesses.map((one) => ({ ...one, isOfDiscriminator: !isShown(one.value) }));
  return { holds: false, witnesses: shown };
}

function plainlyShown(
  [inner, outer]: readonly [inner: Schema, outer: Schema],
  flow: Flow,
  { plainly }: Tools,
): (value: unknown) => boolean {
  const sent = plainly.check(inner);
  const read = flow.fromConsumer ? plainly.check(outer) : plainly.checkLoosely(outer);
  return (value) => sent?.(value).length === 0 && read?.(value).length !== 0;
}

function proverFor(flow: Flow, tools: Tools): Searcher {
  const { both, guess, check, checkLoosely, causeOf } = tools;
  // Schemas of a document, or made of its parts.
  const strictly = (schema: unknown): Check | undefined => check(schema as Schema);
  const loosely = (schema: unknown): Check | undefined => checkLoosely(schema as Schema);
  return {
    resolve: both.resolve,
    sameness: both.sameness,
    sendsDescribed: flow.fromConsumer,
    make: guess,
    isExclusive: flow.fromConsumer, // a server refuses what fits twice, a reader does not notice
    faults: flow.fromConsumer ? strictly : loosely,
    causeOf,
    isValid: (schema, value) => {
      const found = strictly(schema);
      return found && found(value).length === 0;
    },
  };
}
