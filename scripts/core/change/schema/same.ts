/** Whether two schemas say the same, whatever their components are called and in whichever order they say it. */
import { isObject } from "../../json.ts";
import type { Schema } from "../../model.ts";
import { isEqual } from "../../schema/equal.ts";
import type { Resolve } from "../../schema/types.ts";

/** @returns a function that compares; a pair that is met again while it is compared counts as the same */
export function sameIn(resolve: Resolve): (left: unknown, right: unknown) => boolean {
  const known = new Map<object, Map<object, boolean>>();
  const trail: (readonly [seen: Map<object, boolean>, right: object])[] = []; // what counts as the same, in order
  const same = (first: unknown, second: unknown): boolean => {
    const [left, right] = [target(first, resolve), target(second, resolve)];
    if (left === right) return true;
    if (!isObject(left) || !isObject(right)) return isAnything(left) && isAnything(right);
    const seen = known.get(left) ?? new Map<object, boolean>();
    known.set(left, seen);
    const found = seen.get(right);
    if (found !== undefined) return found;
    seen.set(right, true);
    const start = trail.push([seen, right]) - 1;
    const keywords = new Set([...Object.keys(left), ...Object.keys(right)]);
    const result = [...keywords].every((keyword) => says(keyword, left[keyword], right[keyword]));
    if (result) return true;
    for (const [pairs, other] of trail.splice(start)) pairs.delete(other); // it may rest on this pair
    seen.set(right, false);
    return false;
  };
  const says = (keyword: string, left: unknown, right: unknown): boolean => {
    if (unordered.has(keyword)) return isPermutation([left].flat(), [right].flat(), isEqual);
    if (choices.has(keyword))
      return Array.isArray(left) && Array.isArray(right) && isPermutation(left, right, same);
    if (maps.has(keyword)) return isObject(left) && isObject(right) && sameEntries(left, right, same);
    if (keyword === "prefixItems")
      return Array.isArray(left) && Array.isArray(right) && sameEntries({ ...left }, { ...right }, same);
    if (inner.has(keyword)) return left !== undefined && right !== undefined && same(left, right);
    return isEqual(left, right);
  };
  return same;
}

type Compare = (left: unknown, right: unknown) => boolean;

const unordered = new Set(["required", "enum", "type"]);
const choices = new Set(["allOf", "anyOf", "oneOf"]);
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const inner = new Set(
  "items contains additionalProperties propertyNames unevaluatedItems unevaluatedProperties not if then else contentSchema".split(
    " ",
  ),
);

/** @returns the schema that a chain of references without siblings leads to */
export function target(schema: unknown, resolve: Resolve): Schema | undefined {
  let found = schema;
  for (let hops = 0; isObject(found) && typeof found.$ref === "string"; hops++) {
    if (hops > 100 || Object.keys(found).length > 1) break;
    found = resolve(found.$ref);
  }
  return typeof found === "boolean" || isObject(found) ? found : undefined;
}

export function isAnything(schema: unknown): boolean {
  return schema === true || schema === undefined || (isObject(schema) && Object.keys(schema).length === 0);
}

function isPermutation(left: readonly unknown[], right: readonly unknown[], compare: Compare): boolean {
  if (left.length !== right.length) return false;
  const rest = [...right];
  return left.every((item) => {
    const index = rest.findIndex((other) => compare(item, other));
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
}

function sameEntries(left: object, right: object, compare: Compare): boolean {
  const [first, second] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return (
    first.size === second.size &&
    [...first].every(([name, value]) => second.has(name) && compare(value, second.get(name)))
  );
}
