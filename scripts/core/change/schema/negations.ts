/**
 * How a value can violate a schema: for each of its constraints a schema of the values that break this one. To find a
 * value of one schema that another refuses, a generator need only meet the first and one of these.
 */
import { type Json, asArray, asObject, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";
import { matches } from "./facts.ts";
import { isName, unusualNames } from "./names.ts";

/** One way to violate a schema. */
export interface Negation {
  /** The values that violate it so. */
  readonly schema: Json | boolean;
  /** The keyword that is violated, with the names and keywords that lead to it. */
  readonly path: readonly (string | number)[];
}

interface Context {
  readonly resolve: Resolve;
  /** Names that the other schema knows. */
  readonly names: readonly string[];
  readonly depth: number;
}

const deepest = 7;
const mostWays = 400;

/** @param names property names that are worth trying where a schema says something about all others */
export function negationsOf(
  schema: unknown,
  resolve: Resolve,
  names: readonly string[],
): readonly Negation[] {
  return negate(schema, { resolve, names, depth: 0 }).slice(0, mostWays);
}

interface Around {
  readonly resolve: Resolve;
  readonly names: readonly string[];
  /** The keywords that stand beside those to violate. */
  readonly beside?: Json;
}

/** @returns the ways to violate some keywords of a schema */
export function violations(keywords: unknown, { resolve, names, beside }: Around): readonly Negation[] {
  if (!isObject(keywords) || !beside) return negationsOf(keywords, resolve, names);
  return Object.entries(keywords).flatMap(([keyword, value]) =>
    violate(keyword, [value, beside], { resolve, names, depth: 0 }),
  );
}

function negate(schema: unknown, context: Context): readonly Negation[] {
  if (schema === false) return [{ schema: true, path: [] }];
  if (!isObject(schema) || context.depth > deepest) return [];
  const found = Object.entries(schema).flatMap(([keyword, value]) =>
    violate(keyword, [value, schema], context),
  );
  return found.slice(0, mostWays);
}

function violate(
  keyword: string,
  [value, schema]: readonly [unknown, Json],
  context: Context,
): readonly Negation[] {
  const ways = rules[keyword]?.(value, schema, { ...context, depth: context.depth + 1 }) ?? [];
  return ways.map(({ schema: way, path }) => ({ schema: way, path: [keyword, ...path] }));
}

type Rule = (value: unknown, schema: Json, context: Context) => readonly Negation[];

const one = (schema: Json | boolean): readonly Negation[] => [{ schema, path: [] }];
const not: (type: string) => (keyword: string) => Rule = (type) => (keyword) => (value) =>
  one({ type, not: { [keyword]: value } });

/** For a limit: the values beyond it. */
function beyond(type: string, keyword: string, step: number): Rule {
  return (value) => {
    const limit = Number(value) + step;
    return limit < 0 && type !== "number" ? [] : one({ type, [keyword]: limit });
  };
}

/** @returns the ways to violate a schema inside a value, as ways to violate the whole */
function within(
  inner: unknown,
  context: Context,
  around: (schema: Json | boolean) => Json,
): readonly Negation[] {
  return negate(inner, context).map(({ schema, path }) => ({ schema: around(schema), path }));
}

const rules: Readonly<Record<string, Rule>> = {
  $ref: (reference, _schema, context) => negate(context.resolve(String(reference)), context),
  allOf: (parts, _schema, context) => asArray(parts).flatMap((part) => negate(part, context)),
  anyOf: (parts, _schema, context) => noneOf(asArray(parts), context),
  oneOf: (parts, _schema, context) => [
    ...noneOf(asArray(parts), context),
    ...pairs(asArray(parts)).map((pair): Negation => ({ schema: { allOf: pair }, path: ["both"] })),
  ],
  not: (schema) => one(isObject(schema) || typeof schema === "boolean" ? schema : true),
  if: (condition, { then, else: otherwise }, context) => [
    ...within(then, context, (way) => ({ allOf: [condition, way] })),
    ...within(otherwise, context, (way) => ({ allOf: [{ not: condition }, way] })),
  ],
  type: (types) => {
    const names = [types].flat().map(String);
    const others = everyType.filter(
      (type) => !names.includes(type) && !(type === "integer" && names.includes("number")),
    );
    const fraction = names.includes("integer") && !names.includes("number");
    return [
      ...others
        .filter((type) => type !== "number" || !fraction)
        .map((type) => ({ schema: { type }, path: [] })),
      ...(fraction ? one({ type: "number", not: { type: "integer" }, multipleOf: 0.5 }) : []),
    ];
  },
  const: (value) => one({ not: { const: value } }),
  enum: (values) => one({ not: { enum: values } }),
  maximum: beyond("number", "exclusiveMinimum", 0),
  minimum: beyond("number", "exclusiveMaximum", 0),
  exclusiveMaximum: beyond("number", "minimum", 0),
  exclusiveMinimum: beyond("number", "maximum", 0),
  multipleOf: not("number")("multipleOf"),
  maxLength: beyond("string", "minLength", 1),
  minLength: beyond("string", "maxLength", -1),
  pattern: not("string")("pattern"),
  format: (format, { type }) => [
    ...(format === "int32" ? [2 ** 31, -(2 ** 31) - 1] : []).map((value) => ({
      schema: { type: "integer", enum: [value] },
      path: [],
    })),
    ...[type ?? ["string"]].flat().map((name) => ({ schema: { type: name, not: { format } }, path: [] })),
  ],
  maxItems: beyond("array", "minItems", 1),
  minItems: beyond("array", "maxItems", -1),
  uniqueItems: (value, { items }) =>
    value === true
      ? one({ type: "array", minItems: 2, not: { uniqueItems: true }, items: items ?? true })
      : [],
  contains: (contained) => one({ type: "array", items: { not: contained } }),
  minContains: (least, { contains = true }) =>
    Number(least) > 0 ? one({ type: "array", contains, minContains: 0, maxContains: Number(least) - 1 }) : [],
  maxContains: (most, { contains = true }) => one({ type: "array", contains, minContains: Number(most) + 1 }),
  items: (items, { prefixItems }, context) => {
    const first = asArray(prefixItems);
    return within(items, context, (way) => ({
      type: "array",
      minItems: first.length + 1,
      ...(first.length > 0 ? { prefixItems: [...first, way] } : { items: way }),
    }));
  },
  prefixItems: (items, _schema, context) =>
    asArray(items).flatMap((item, index) =>
      within(item, context, (way) => ({
        type: "array",
        minItems: index + 1,
        prefixItems: [...Array.from({ length: index }, () => true), way],
      })).map(({ schema, path }) => ({ schema, path: [index, ...path] })),
    ),
  properties: (properties, _schema, context) =>
    Object.entries(asObject(properties)).flatMap(([name, property]) =>
      property === false
        ? withProperty(name, true)
        : property === true
          ? []
          : inProperty(name, negate(property, context)),
    ),
  required: (names) =>
    asArray(names).map((name) => ({
      schema: { type: "object", properties: { [String(name)]: false } },
      path: [String(name)],
    })),
  additionalProperties: (others, schema, context) =>
    otherNames(schema, context).flatMap((name) => inProperty(name, negate(others, context))),
  patternProperties: (patterns, _schema, context) =>
    Object.entries(asObject(patterns)).flatMap(([pattern, property]) =>
      context.names
        .filter((name) => matches(pattern, name))
        .flatMap((name) => inProperty(name, negate(property, context))),
    ),
  unevaluatedProperties: (others, schema, context) =>
    otherNames(schema, context).flatMap((name) => inProperty(name, negate(others, context))),
  propertyNames: (names, _schema, { resolve }) =>
    unusualNames.filter((name) => !isName(name, names, resolve)).flatMap((name) => withProperty(name, true)),
  minProperties: beyond("object", "maxProperties", -1),
  maxProperties: beyond("object", "minProperties", 1),
  dependentRequired: (dependencies) =>
    Object.entries(asObject(dependencies)).flatMap(([name, needed]) =>
      asArray(needed).map((other) => ({
        schema: { type: "object", required: [name], properties: { [String(other)]: false } },
        path: [name],
      })),
    ),
  dependentSchemas: (dependencies, _schema, context) =>
    Object.entries(asObject(dependencies)).flatMap(([name, schema]) =>
      within(schema, context, (way) => ({ type: "object", required: [name], allOf: [way] })),
    ),
};

const everyType = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** @param ways to violate what is said of the property */
export function inProperty(name: string, ways: readonly Negation[]): readonly Negation[] {
  return ways.map(({ schema, path }) => ({
    schema: { type: "object", required: [name], properties: { [name]: schema } },
    path: [name, ...path],
  }));
}

function withProperty(name: string, schema: boolean): readonly Negation[] {
  return [{ schema: { type: "object", required: [name], properties: { [name]: schema } }, path: [name] }];
}

/** Names that a schema says nothing of: those that the other schema knows, and one that nobody does. */
function otherNames({ properties, patternProperties }: Json, { names }: Context): readonly string[] {
  const patterns = Object.keys(asObject(patternProperties));
  const known = asObject(properties);
  return [...names, "unlisted"].filter(
    (name) => !Object.hasOwn(known, name) && !patterns.some((pattern) => matches(pattern, name)),
  );
}

/** A value that violates each of several schemas, one of the ways of each at a time. */
function noneOf(parts: readonly unknown[], context: Context): readonly Negation[] {
  const whole: Negation = { schema: { not: { anyOf: parts } }, path: [] };
  const ways = parts.map((part) => negate(part, context));
  const [most, ...others] = ways.toSorted((left, right) => right.length - left.length);
  const rest = others.flatMap(([first]) => (first ? [first.schema] : []));
  return [
    ...(most ?? []).slice(0, 24).map(({ schema }) => ({ schema: { allOf: [schema, ...rest] }, path: [] })),
    whole,
  ];
}

function pairs(parts: readonly unknown[]): readonly (readonly unknown[])[] {
  return parts.flatMap((part, index) => parts.slice(index + 1).map((other) => [part, other])).slice(0, 24);
}
