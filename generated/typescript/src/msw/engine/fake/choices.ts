// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Whether a value is made by a choice, and not always by the same plan. */
import { type Json, asArray, isObject } from "../json.ts";
import { type Source, referred } from "./source.ts";

const known = new WeakMap<object, boolean>();

/** @returns whether a schema, or another that applies to the same value, has alternatives */
export function hasChoice(schema: Json, source: Source): boolean {
  const found = known.get(schema);
  if (found !== undefined) return found;
  known.set(schema, false); // for one that refers to itself, which planning finds out
  const { $ref, allOf, anyOf, oneOf, not, if: condition } = schema;
  const target = typeof $ref === "string" ? [referred(source.schemas, $ref)] : [];
  const isChosen =
    [not, condition].some((part) => part !== undefined) ||
    [anyOf, oneOf].some((parts) => asArray(parts).length > 0) ||
    [...target, ...asArray(allOf)].some((part) => isObject(part) && hasChoice(part, source));
  known.set(schema, isChosen);
  return isChosen;
}
