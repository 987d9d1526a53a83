/** Compares schemas of the two documents in the direction in which values flow. */
import type { Schema } from "../model.ts";
import type { Check } from "../request-validation/faults.ts";
import type { SideName } from "./change.ts";
import { type Prover, isContained } from "./schema/contained.ts";
import type { Both } from "./schema/side.ts";
import { type Make, type Witness, search } from "./schema/witness.ts";

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
  readonly make: Make;
  /** @returns the validator of a schema that `both` has read; undefined if it cannot be compiled */
  check(schema: Schema): Check | undefined;
}

export type Comparison =
  | { readonly holds: true; readonly evidence: "proved" | { readonly searched: number } }
  | { readonly holds: false; readonly witnesses: readonly Witness[] };

/** @param schemas the schema of each side, as its document has it */
export function compare(schemas: Readonly<Record<SideName, Schema>>, flow: Flow, tools: Tools): Comparison {
  const [inner, outer] = [
    tools.both.read(flow.sender, schemas[flow.sender]),
    tools.both.read(flow.receiver, schemas[flow.receiver]),
  ];
  const prover = proverFor(flow, tools);
  if (isContained(inner, outer, prover)) return { holds: true, evidence: "proved" };
  const { witnesses, tries } = search(inner, outer, prover);
  if (witnesses.length === 0) return { holds: true, evidence: { searched: tries } };
  return { holds: false, witnesses };
}

function proverFor(
  flow: Flow,
  { both, make, check }: Tools,
): Prover & { make: Make; faults: (schema: unknown) => Check | undefined } {
  const faults = (schema: unknown): Check | undefined => check(schema as Schema); // of a document or made of its parts
  return {
    resolve: both.resolve,
    sendsDescribed: flow.fromConsumer,
    make,
    faults,
    isValid: (schema, value) => {
      const found = faults(schema);
      return found && found(value).length === 0;
    },
  };
}
