/** Property names that schemas of names refuse, for `negations.ts`. */
import { asArray, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";
import { matches } from "./facts.ts";

/** One of them violates most patterns and limits. */
export const unusualNames: readonly string[] = [
  "unlisted",
  "Unlisted",
  "un-listed",
  "un listed",
  "u1",
  "1",
  "é",
  "",
  "u".repeat(300),
];

/** Whether a schema of names accepts a name, as far as its own limits tell. */
export function isName(name: string, schema: unknown, resolve: Resolve): boolean {
  if (!isObject(schema)) return schema !== false;
  const { $ref, allOf, pattern, minLength, maxLength, enum: names, const: only } = schema;
  const parts = [...asArray(allOf), ...(typeof $ref === "string" ? [resolve($ref)] : [])];
  const length = [...name].length;
  return (
    parts.every((part) => isName(name, part, resolve)) &&
    (typeof pattern !== "string" || matches(pattern, name)) &&
    (typeof minLength !== "number" || length >= minLength) &&
    (typeof maxLength !== "number" || length <= maxLength) &&
    (!Array.isArray(names) || names.includes(name)) &&
    (only === undefined || only === name)
  );
}
