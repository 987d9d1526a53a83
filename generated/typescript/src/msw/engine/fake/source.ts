// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** What a value is made with: chance, the document's components, and how much may still be done. */
import type { Json } from "../json.ts";
import { parseFragment, resolvePointer } from "../json-pointer.ts";
import type { Random } from "./random.ts";

export interface Source {
  readonly random: Random;
  /** The document's `components.schemas`. */
  readonly schemas: Json;
  /** @throws `Exhausted` once a value has become too large, or too hard to find */
  readonly spend: (steps: number) => void;
}

/** A schema that no value satisfies, or none that can be found this way. */
export class Impossible extends Error {}

/** The bound of one value is reached, so nothing else is tried. */
export class Exhausted extends Impossible {}

/** The most steps that one value may take: about its parts, and the attempts at them. */
const mostSteps = 40_000;

export function sourceOf(schemas: Json, random: Random): Source {
  let left = mostSteps;
  const spend = (steps: number) => {
    left -= steps;
    if (!(left >= 0)) throw new Exhausted("the value would be too large, or takes too many attempts");
  };
  return { random, schemas, spend };
}

/** The schema that a reference to a component names, even if the reference names another document. */
export function referred(schemas: Json, reference: string): unknown {
  const tokens = parseFragment(reference.slice(reference.indexOf("#"))) ?? [];
  const found = resolvePointer({ components: { schemas } }, tokens);
  if (found === undefined) throw new Impossible(`nothing is at ${reference}`);
  return found;
}
