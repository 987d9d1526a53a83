/** Makes one schema of several that apply together, without references, compositions or conditions. */
import { type Json, asArray, asObject, isObject } from "../../../scripts/core/json.ts";

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
    properties[name] = name in properties ? all(property, properties[name]) : property;
  return Object.keys(properties).length > 0 ? { ...both, properties } : both;
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
  enum: (one, other) => {
    const texts = new Set(asArray(other).map((value) => JSON.stringify(value)));
    return asArray(one).filter((value) => texts.has(JSON.stringify(value)));
  },
  multipleOf: (one, other) => commonMultiple(Number(one), Number(other)),
  uniqueItems: either,
  required: union,
  patterns: union,
  examples: joined,
  others: joined,
  contains: joined,
  properties: eachOf(all),
  patternProperties: eachOf(all),
  dependentSchemas: eachOf(all),
  dependentRequired: eachOf(union),
  additionalProperties: all,
  unevaluatedProperties: all,
  propertyNames: all,
  items: all,
  prefixItems: (one, other) => {
    const [long, short] = [asArray(one), asArray(other)].toSorted((a, b) => b.length - a.length);
    return long?.map((item, index) => (short && index < short.length ? all(item, short[index]) : item));
  },
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

function typesInBoth(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  const both = [...new Set([...one, ...other])].filter((type) => has(one, type) && has(other, type));
  if (both.length === 0) throw new Error("a value of two types");
  return both;
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
  const patterns = Object.keys(asObject(patternProperties)).map((pattern) => new RegExp(pattern, "u"));
  const known = asObject(properties);
  const names = Object.keys(asObject(one.properties)).filter(
    (name) => !Object.hasOwn(known, name) && !patterns.some((pattern) => pattern.test(name)),
  );
  return Object.fromEntries(names.map((name) => [name, additionalProperties]));
}

/** Whether a schema permits nothing. */
export function isNothing(schema: unknown): boolean {
  return (
    schema === false || (isObject(schema) && isObject(schema.not) && Object.keys(schema.not).length === 0)
  );
}
