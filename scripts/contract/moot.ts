/**
 * Branches of unions that bind nothing. No valid value takes a branch of `oneOf` all of whose values are those of another
 * branch, too; in `anyOf` the other branch excuses whatever breaks it. What such a branch demands is no constraint.
 */
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import type { Schema } from "../core/model.ts";
import { type Schemas, isIn, merge } from "./schemas.ts";

/** @returns the other branches, which a value for this one must not take; undefined if there is no such value */
export function rivals(
  schema: Json,
  union: "oneOf" | "anyOf",
  { index, schemas }: { readonly index: number; readonly schemas: Schemas },
): readonly Schema[] | undefined {
  const branches = asArray(schema[union]).map((one) => (isObject(one) || one === false ? one : true));
  const own = branches[index] ?? true;
  const others = branches.filter((_other, at) => at !== index);
  if (union === "oneOf") return others; // what is moot there depends on the place
  const wider = others.filter((other) => takesAll(other, own, schemas));
  const twins = wider.filter((other) => takesAll(own, other, schemas));
  const isFirst = twins.every((twin) => branches.indexOf(twin) > index);
  return wider.length > twins.length || !isFirst
    ? undefined
    : others.filter((other) => !twins.includes(other));
}

const deepest = 8;

/** Whether each value of `narrow` surely is one of `wide`, too: false if that is not plain to see. */
export function takesAll(wide: unknown, narrow: unknown, schemas: Schemas): boolean {
  return covers(wide, narrow, { schemas, depth: 0 });
}

interface Looking {
  readonly schemas: Schemas;
  readonly depth: number;
}

function covers(wide: unknown, narrow: unknown, { schemas, depth }: Looking): boolean {
  if (wide === true || narrow === false || isSame(wide, narrow)) return true;
  if (!isObject(wide) || depth > deepest) return false;
  const own = flat(narrow, schemas, depth);
  const deeper = { schemas, depth: depth + 1 };
  const within = (part: unknown, other: unknown) => covers(part, other ?? true, deeper);
  return Object.entries(wide).every(([keyword, value]) => {
    if (keyword === "$ref") return within(schemas.target(String(value)), narrow);
    if (keyword === "allOf") return asArray(value).every((part) => within(part, narrow));
    const follows = demands[keyword];
    return follows ? follows(value, own, within) : !judging.has(keyword) || isSame(value, own[keyword]);
  });
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

type Within = (wide: unknown, narrow: unknown) => boolean;

/** Whether what a keyword demands follows from a schema. */
const demands: Readonly<Record<string, (value: unknown, own: Json, within: Within) => boolean>> = {
  type: (value, { type }) => type !== undefined && [type].flat().every((one) => isIn(one, [value].flat())),
  required: (value, { required }) => asArray(value).every((name) => asArray(required).includes(name)),
  properties: (value, { properties, patternProperties, additionalProperties }, within) =>
    Object.entries(asObject(value)).every(([name, part]) => {
      const own = asObject(properties);
      const others = patternProperties === undefined ? additionalProperties : true;
      return within(part, Object.hasOwn(own, name) ? own[name] : others);
    }),
  items: (value, { items, prefixItems }, within) => prefixItems === undefined && within(value, items),
};

/** Whatever else is in a schema says nothing about its values. */
const judging = new Set(
  "enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format minItems maxItems uniqueItems prefixItems contains minContains maxContains minProperties maxProperties patternProperties additionalProperties propertyNames dependentRequired dependentSchemas unevaluatedProperties unevaluatedItems not if anyOf oneOf $dynamicRef".split(
    " ",
  ),
);

/** What surely holds for a value of a schema; which branch of a union it takes is not known. */
function flat(schema: unknown, schemas: Schemas, depth: number): Json {
  if (!isObject(schema) || depth > deepest) return {};
  const { $ref, allOf, anyOf: _any, oneOf: _one, if: _if, ...own } = schema;
  const parts = [...asArray(allOf), ...(typeof $ref === "string" ? [schemas.target($ref)] : [])];
  return parts.map((part) => flat(part, schemas, depth + 1)).reduce(merge, own);
}
