// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Checks the items of a body that is a stream while a handler reads them. */
import type { Check, Fault } from "./faults.ts";
import { unreadable } from "./items.ts";
import type { Objection, PlacedFault, Refusal } from "./refusal.ts";
import { sentence } from "./sentence.ts";

/** Thrown to whoever reads a stream when the rest of it violates the contract. */
export class StreamRefused extends Error {
  override readonly name = "StreamRefused";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

export interface Judge {
  /** Checks an item against its schema. */
  readonly check: Check;
  readonly refuse: (objection: Objection) => Refusal;
}

/** @throws `StreamRefused` at an item that is invalid or cannot be read */
export async function* checkedItems(
  items: AsyncIterable<unknown>,
  { check, refuse }: Judge,
): AsyncGenerator<unknown> {
  let index = 0;
  try {
    for await (const item of items) {
      accept(itemFaults(check(item), index++), refuse);
      yield item;
    }
  } catch (error) {
    throw error instanceof StreamRefused ? error : new StreamRefused(refuse(objectionTo(error)));
  }
}

function accept(faults: readonly PlacedFault[], refuse: Judge["refuse"]): void {
  if (faults.length > 0) throw new StreamRefused(refuse(invalid(faults)));
}

/** The faults of an item, with its index in their paths. */
export function itemFaults(faults: readonly Fault[], index: number): readonly PlacedFault[] {
  return faults.map((fault) => ({ ...fault, path: [String(index), ...fault.path], in: "body" }));
}

function invalid(faults: readonly PlacedFault[]): Objection {
  const reason = faults.slice(0, 5).map(sentence).join(" ");
  return { rule: "invalid-parameters", error: "invalid-parameters", reason, faults };
}

function objectionTo(error: unknown): Objection {
  const reason = unreadable(error);
  if (error instanceof RangeError) return { rule: "body-size", error: 413, reason };
  return { rule: "unparsable-body", error: "unparsable-body", reason };
}
