// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Makes one schema of several that apply together, without references, compositions or conditions. */
import { type Json, asArray, asObject, isObject } from "../json.ts";
import { isOneOf } from "../schema/equal.ts";
import { expression } from "../schema/expressions.ts";
import { Impossible } from "./source.ts";

/**
 * @param one and other: of JSON Schema 2020-12, but with `patterns` in place of `pattern`; what both say of one part of
 *   a value is an `allOf` in that part
 */
export function merged(one: Json, other: Json): Json {
  const both: Record<string, unknown> = { ...one, ...other };
  for (const keyword of Object.keys(one)) {
    const [first, second] = [one[keyword], other[keyword]];
    if (second === undefined) both[keyword] = first;
    else both[keyword] = (rules[keyword] ?? last)(first, second);
  }
  const properties = { ...restricted(one, other), ...restricted(other, one) };
  for (const [name, property] of Object.entries(asObject(both.properties)))
    properties[name] = Object.hasOwn(properties, name) ? all(property, properties[name]) : property;
  const prefixItems = tuple(one, other);
  return possible({
    ...both,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(prefixItems.length > 0 && { prefixItems }),
  });
}

type Rule = (one: unknown, other: unknown) => unknown;

const last: Rule = (_one, other) => other;
const least: Rule = (one, other) => Math.min(Number(one), Number(other));
const most: Rule = (one, other) => Math.max(Number(one), Number(other));
const either: Rule = (one, other) => one === true || other === true;
const joined: Rule = (one, other) => [...asArray(one), ...asArray(other)];
const union: Rule = (one, other) => [...new Set([...asArray(one), ...asArray(other)])];
const all: Rule = (one, other) => (one === false || other === false ? false : { allOf: [one, other] });
const eachOf =
  (rule: Rule): Rule =>
  (one, other) => {
    const [first, second] = [asObject(one), asObject(other)];
    const shared = Object.keys(first).filter((name) => name in second);
    const combined = shared.map((name) => [name, rule(first[name], second[name])] as const);
    return { ...first, ...second, ...Object.fromEntries(combined) };
  };

const rules: Readonly<Record<string, Rule>> = {
  type: (one, other) => typesInBoth([one].flat(), [other].flat()),
  enum: (one, other) => asArray(one).filter((value) => isOneOf(value, asArray(other))),
  multipleOf: (one, other) => commonMultiple(Number(one), Number(other)),
  uniqueItems: either,
  required: union,
  repeats: either,
  patterns: union,
  formats: union,
  examples: joined,
  excluded: joined,
  contains: joined,
  properties: eachOf(all),
  patternProperties: eachOf(all),
  dependentSchemas: eachOf(all),
  dependentRequired: eachOf(union),
  additionalProperties: all,
  unevaluatedProperties: all,
  unevaluatedItems: all,
  propertyNames: all,
  items: all,
  ...Object.fromEntries(
    ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"].map((name) => [name, least]),
  ),
  ...Object.fromEntries(
    ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"].map((name) => [name, most]),
  ),
};

function has(types: readonly unknown[], type: unknown): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function typesInBoth(one: readonly unknown[], other: readonly unknown[]): unknown {
  const both = [...new Set([...one, ...other])].filter((type) => has(one, type) && has(other, type));
  if (both.length === 0) throw new Impossible("no value has both types");
  return both.length === 1 ? both[0] : both;
}

/** Of decimals with up to six places. */
function commonMultiple(one: number, other: number): number {
  const [first, second] = [one, other].map((value) => Math.round(value * 1e6));
  if (!first || !second) return Math.max(one, other);
  let [divisor, rest] = [first, second];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return ((first / divisor) * second) / 1e6;
}

/** The properties that only `one` declares: what `other` says of additional ones applies to them. */
function restricted(one: Json, other: Json): Record<string, unknown> {
  const { additionalProperties, properties, patternProperties } = other;
  if (additionalProperties === undefined || additionalProperties === true) return {};
  const patterns = Object.keys(asObject(patternProperties)).map(expression);
  const known = asObject(properties);
  const names = Object.keys(asObject(one.properties)).filter(
    (name) => !Object.hasOwn(known, name) && !patterns.some((pattern) => pattern.test(name)),
  );
  return Object.fromEntries(names.map((name) => [name, additionalProperties]));
}

/** What one says of items after its tuple applies to the rest of the other's tuple. */
function tuple(one: Json, other: Json): unknown[] {
  const [first, second] = [asArray(one.prefixItems), asArray(other.prefixItems)];
  return [...Array(Math.max(first.length, second.length)).keys()].map((index) => {
    const [own, also] = [itemAt(one, index), itemAt(other, index)];
    return own === true ? also : also === true ? own : all(own, also);
  });
}

function itemAt({ prefixItems, items = true }: Json, index: number): unknown {
  const first = asArray(prefixItems);
  return index < first.length ? first[index] : items;
}

const bounds = [
  ["string", "minLength", "maxLength"],
  ["array", "minItems", "maxItems"],
  ["object", "minProperties", "maxProperties"],
  ["number", "minimum", "maximum"],
  ["integer", "minimum", "maximum"],
] as const;

/** @throws `Impossible` for a contradiction that is easily seen */
export function possible(schema: Json): Json {
  const { type, enum: values, properties } = schema;
  if (Array.isArray(values) && values.length === 0) throw new Impossible("no value is in both lists");
  for (const [name, from, to] of bounds)
    if (type === name && Number(schema[from] ?? -Infinity) > Number(schema[to] ?? Infinity))
      throw new Impossible(`${from} is above ${to}`);
  if (type === "object" && asArray(schema.required).length > Number(schema.maxProperties ?? Infinity))
    throw new Impossible("more properties are required than permitted");
  const missing = asArray(schema.required).find((name) => isNothing(asObject(properties)[String(name)]));
  if (type === "object" && missing !== undefined) throw new Impossible(`${String(missing)} is forbidden`);
  return schema;
}

/** Whether a schema permits nothing. */
export function isNothing(schema: unknown): boolean {
  return (
    schema === false || (isObject(schema) && isObject(schema.not) && Object.keys(schema.not).length === 0)
  );
}
