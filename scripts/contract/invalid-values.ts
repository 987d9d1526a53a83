/** Minimal violations: for each constraint of a schema, values that break it and differ from a valid one only there. */
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import type { Schema } from "../core/model.ts";
import type { Schemas } from "./schemas.ts";

export interface Violation {
  /** The broken keyword, such as `minLength`. */
  readonly keyword: string;
  /** Where in the value: property names and indices. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/** @param value a valid value; only the parts it contains can be broken. @returns violations that Ajv confirms */
export function violationsOf(schema: Schema, value: unknown, schemas: Schemas): readonly Violation[] {
  const plain = schemas.plain(schema);
  const found = below({ schema: plain, value, path: [] }, schemas, 0).filter(
    (violation) => !schemas.accepts(plain, violation.value),
  );
  return [...new Map(found.map((violation) => [keyOf(violation), violation])).values()];
}

function keyOf({ keyword, path, value }: Violation): string {
  return `${path.join("/")} ${keyword} ${keyword === "type" ? JSON.stringify(value) : ""}`;
}

interface Part {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: readonly string[];
}

function below(part: Part, schemas: Schemas, depth: number): readonly Violation[] {
  if (depth > 6) return [];
  return schemas.variants(part.schema).flatMap((schema) => {
    const own = Object.keys(schema).flatMap((keyword) =>
      (breakers[keyword]?.(schema, part.value) ?? []).map((value) => ({ keyword, path: part.path, value })),
    );
    return [
      ...own,
      ...inProperties(schema, part, (inner) => below(inner, schemas, depth + 1)),
      ...inItems(schema, part, (inner) => below(inner, schemas, depth + 1)),
    ];
  });
}

type Deeper = (part: Part) => readonly Violation[];

function inProperties(schema: Json, { value, path }: Part, deeper: Deeper): readonly Violation[] {
  if (!isObject(value)) return [];
  return Object.entries(asObject(schema.properties))
    .filter(([name]) => Object.hasOwn(value, name))
    .flatMap(([name, property]) =>
      deeper({ schema: property as Schema, value: value[name], path: [...path, name] }).map((violation) => ({
        ...violation,
        value: { ...value, [name]: violation.value },
      })),
    );
}

function inItems(schema: Json, { value, path }: Part, deeper: Deeper): readonly Violation[] {
  if (!Array.isArray(value) || value.length === 0) return [];
  const [first, ...rest]: unknown[] = value;
  const item = asArray(schema.prefixItems)[0] ?? schema.items;
  if (!isObject(item)) return [];
  return deeper({ schema: item, value: first, path: [...path, "0"] }).map((violation) => ({
    ...violation,
    value: [violation.value, ...rest],
  }));
}

type Breaker = (schema: Json, value: unknown) => readonly unknown[];

const strange = "not_a_property";
const samples: readonly unknown[] = ["text", 7.5, true, null, [], {}];

function text(make: (value: string, limit: number) => string, keyword: string): Breaker {
  return (schema, value) => (typeof value === "string" ? [make(value, Number(schema[keyword]))] : []);
}

function list(
  make: (value: readonly unknown[], limit: number) => readonly unknown[],
  keyword: string,
): Breaker {
  return (schema, value) => (Array.isArray(value) ? [make(value, Number(schema[keyword]))] : []);
}

function numeric(make: (limit: number) => readonly number[], keyword: string): Breaker {
  return (schema, value) => (typeof value === "number" ? make(Number(schema[keyword])) : []);
}

const breakers: Readonly<Record<string, Breaker>> = {
  type: (_schema, value) =>
    samples.filter(
      (sample) =>
        typeof sample !== typeof value ||
        value === null ||
        Array.isArray(value) ||
        typeof sample === "number",
    ),
  enum: () => ["not_in_the_list", -77],
  const: () => ["not_the_constant", -77],
  minimum: numeric((limit) => [limit - 1], "minimum"),
  maximum: numeric((limit) => [limit + 1], "maximum"),
  exclusiveMinimum: numeric((limit) => [limit], "exclusiveMinimum"),
  exclusiveMaximum: numeric((limit) => [limit], "exclusiveMaximum"),
  multipleOf: (schema, value) => (typeof value === "number" ? [value + Number(schema.multipleOf) / 2] : []),
  minLength: text((value, limit) => [...value].slice(0, Math.max(0, limit - 1)).join(""), "minLength"),
  maxLength: text(
    (value, limit) => value.padEnd(limit + value.length - [...value].length + 1, "x"),
    "maxLength",
  ),
  pattern: (_schema, value) =>
    typeof value === "string" ? [`${value}!`, "!", `\u{0}`, "", ` ${value}`, "a b"] : [],
  format: (_schema, value) => (typeof value === "string" ? ["not of this format!", "\u{0}"] : []),
  minItems: list((value, limit) => value.slice(0, Math.max(0, limit - 1)), "minItems"),
  maxItems: list(
    (value, limit) =>
      Array.from({ length: limit + 1 }, (_, index) => value[index % Math.max(1, value.length)] ?? null),
    "maxItems",
  ),
  uniqueItems: (_schema, value) => (Array.isArray(value) && value.length > 0 ? [[...value, value[0]]] : []),
  contains: (_schema, value) => (Array.isArray(value) ? [[]] : []),
  required: (schema, value) =>
    isObject(value) ? asArray(schema.required).map((name) => without(value, String(name))) : [],
  minProperties: (_schema, value) => (isObject(value) ? [{}] : []),
  maxProperties: (schema, value) =>
    isObject(value) ? [{ ...value, ...numbered(Number(schema.maxProperties) + 1) }] : [],
  additionalProperties: (_schema, value) => (isObject(value) ? [{ ...value, [strange]: null }] : []),
  unevaluatedProperties: (_schema, value) => (isObject(value) ? [{ ...value, [strange]: null }] : []),
  propertyNames: (_schema, value) => (isObject(value) ? [{ ...value, "not a name!": null }] : []),
  dependentRequired: (schema, value) =>
    isObject(value)
      ? Object.values(asObject(schema.dependentRequired)).flatMap((names) =>
          asArray(names).map((name) => without(value, String(name))),
        )
      : [],
  not: (schema) => asArray(asObject(schema.not).enum ?? [asObject(schema.not).const]),
};

function without(value: Json, name: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

function numbered(size: number): Json {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`extra_${index}`, null]));
}
