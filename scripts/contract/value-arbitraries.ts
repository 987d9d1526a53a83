/** Turns a JSON Schema 2020-12 into an arbitrary of valid values. Ajv checks each value before it is used. */
import * as fc from "fast-check";
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import type { Schema } from "../core/model.ts";
import { lenientPattern } from "../core/schema/bounded-pattern.ts";
import { multipleAt, stepsTo } from "../core/schema/multiple-of.ts";
import { Unsatisfiable, anyOf, orElse, orFake } from "./hard-values.ts";
import { inOneBranch } from "./isolating.ts";
import type { Schemas } from "./schemas.ts";
import { type Place, textsFor } from "./string-arbitraries.ts";

export type Values = fc.Arbitrary<unknown>;

export interface Making {
  readonly schemas: Schemas;
  readonly place: Place;
  /** Depth in the value; deep down, only required parts are generated. */
  readonly depth: number;
}

const deepest = 3;

export function valuesOf(schema: Schema, schemas: Schemas, place: Place = "anywhere"): Values {
  return orFake(easyValuesOf(schema, schemas, place), schemas.plain(schema), schemas);
}

/** Gives up sooner: the arbitrary throws `Unsatisfiable` where `valuesOf` falls back to fake data. */
export function easyValuesOf(schema: Schema, schemas: Schemas, place: Place): Values {
  return below(schemas.plain(schema), { schemas, place, depth: 0 });
}

function below(schema: unknown, making: Making): Values {
  if (making.depth > 12) return fc.constant(null);
  const own = isObject(schema) || typeof schema === "boolean" ? schema : true;
  const variants = making.schemas.variants(own).flatMap(perType);
  const kept = making.depth > deepest ? cheapest(variants, making.schemas) : variants;
  const values = kept.map((variant) => variantValues(variant, making));
  const made = anyOf(values);
  const certain =
    making.depth > 0 && variants.length === 1 && !hard.test(Object.keys(variants[0] ?? {}).join(" "));
  if (certain) return made;
  const narrowed = made.map((value) => inOneBranch(own, value, making.schemas));
  return orElse(judged(made, own, making.schemas), judged(narrowed, own, making.schemas));
}

/** Keywords that a generated value may still break. */
const hard =
  /\b(?:pattern|format|not|unevaluated|contains|uniqueItems|multipleOf|dependent|propertyNames|min|max)/;

function perType(variant: Json): readonly Json[] {
  return Array.isArray(variant.type)
    ? variant.type.map((type: unknown) => ({ ...variant, type }))
    : [variant];
}

/** The variant with the least nesting, so that recursive schemas terminate. */
function cheapest(variants: readonly Json[], schemas: Schemas): readonly Json[] {
  return variants.toSorted((a, b) => cost(a, schemas, 0) - cost(b, schemas, 0)).slice(0, 1);
}

function cost(schema: Json, schemas: Schemas, depth: number): number {
  if (depth > 5) return 100;
  const within = (part: unknown) => {
    const own = isObject(part) ? part : true;
    return (
      1 +
      Math.min(
        100,
        ...schemas
          .variants(own)
          .flatMap(perType)
          .map((variant) => cost(variant, schemas, depth + 1)),
      )
    );
  };
  if (schema.type === "array") return schema.minItems === undefined ? 0 : within(schema.items);
  const required = asArray(schema.required).map((name) => within(schemaFor(schema, String(name))));
  const others = schema.minProperties === undefined ? [] : [within(schema.additionalProperties)];
  return Math.max(0, ...required, ...(required.length > 0 ? [] : others));
}

/** In a row, before a schema is given up. */
const mostFailures = 200;

function judged(values: Values, schema: Schema, schemas: Schemas): Values {
  let failures = 0;
  return values.filter((value) => {
    if (schemas.accepts(schema, value)) {
      failures = 0;
      return true;
    }
    failures++;
    if (failures > mostFailures) throw new Unsatisfiable(JSON.stringify(schema).slice(0, 200));
    return false;
  });
}

function variantValues(schema: Json, making: Making): Values {
  if ("const" in schema) return fc.constant(schema.const);
  const permitted = asArray(schema.enum);
  if (permitted.length > 0) return fc.constantFrom(...permitted);
  const types = typesOf(schema).flatMap((type) => makers[type]?.(schema, making) ?? []);
  return types.length > 0 ? fc.oneof(...types) : fc.constant(null);
}

const shapes: readonly (readonly [string, RegExp])[] = [
  [
    "object",
    /^(?:properties|required|additionalProperties|patternProperties|propertyNames|dependent|min\w*Properties|maxProperties)/,
  ],
  ["array", /^(?:items|prefixItems|contains|uniqueItems|minItems|maxItems)/],
  ["string", /^(?:pattern|format|minLength|maxLength)/],
  ["number", /^(?:minimum|maximum|exclusive|multipleOf)/],
];

/** The types that a schema without `type` implies. */
function typesOf(schema: Json): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat().filter((type) => typeof type === "string");
  const implied = shapes.filter(([, words]) => Object.keys(schema).some((keyword) => words.test(keyword)));
  return implied.length > 0 ? implied.map(([type]) => type) : ["string", "integer", "boolean"];
}

const makers: Readonly<Record<string, (schema: Json, making: Making) => Values>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  string: (schema, { place }) => textsFor(schema, place),
  integer: (schema) => integers(schema),
  number: (schema) => fc.oneof(integers(schema), decimals(schema)),
  array: lists,
  object: objects,
};

function limit(schema: Json, name: string): number | undefined {
  const value = schema[name];
  return typeof value === "number" ? value : undefined;
}

/** 6.2. Often returns the bounds themselves. */
function integers(schema: Json): Values {
  const step = limit(schema, "multipleOf") || 1;
  const above = limit(schema, "exclusiveMinimum");
  const under = limit(schema, "exclusiveMaximum");
  const wide = 2 ** 31 - 1;
  const low = Math.max(limit(schema, "minimum") ?? -Infinity, above === undefined ? -Infinity : above + 1e-9);
  const high = Math.min(limit(schema, "maximum") ?? Infinity, under === undefined ? Infinity : under - 1e-9);
  const least = Number.isFinite(low) ? low : Math.min(-wide, high - wide);
  const most = Number.isFinite(high) ? high : Math.max(wide, least + wide);
  const min = -stepsTo(-least, step);
  const max = stepsTo(most, step);
  if (min > max) return decimals(schema);
  const whole = fc.integer({ min: Math.max(min, -(2 ** 53) + 1), max: Math.min(max, 2 ** 53 - 1) });
  const small = fc.integer({ min, max: Math.min(max, min + 100) });
  const least3 = fc.integer({ min, max: Math.min(max, min + 2) }); // small page numbers and sizes reveal the most
  return fc.oneof(least3, small, whole, fc.constantFrom(min, max)).map((count) => multipleAt(count, step));
}

function decimals(schema: Json): Values {
  const min = limit(schema, "minimum") ?? limit(schema, "exclusiveMinimum") ?? -1e6;
  const max = limit(schema, "maximum") ?? limit(schema, "exclusiveMaximum") ?? Math.max(1e6, min + 1e6);
  const step = limit(schema, "multipleOf") || undefined;
  const places = (value: number) =>
    step === undefined ? Number(value.toFixed(3)) : multipleAt(Math.round(value / step), step);
  return fc.integer({ min: 0, max: 1_000_000 }).map((part) => places(min + ((max - min) * part) / 1e6));
}

/** 6.4, and 10.3.1 of JSON Schema core. */
function lists(schema: Json, making: Making): Values {
  const inner = { ...making, depth: making.depth + 1 };
  const first = asArray(schema.prefixItems).map((item) => below(item, inner));
  const least = Math.max(limit(schema, "minItems") ?? 0, 0);
  const most = Math.max(least, limit(schema, "maxItems") ?? least + (making.depth > deepest ? 0 : 4));
  const contained = schema.contains === undefined ? 0 : (limit(schema, "minContains") ?? 1);
  const rest = (size: number) => Math.max(0, size - first.length - contained);
  const size = { minLength: rest(least), maxLength: Math.min(rest(most), rest(least) + 4) };
  const items = schema.items === false ? fc.constant([]) : many(schema, inner, size);
  const needed = fc.array(below(schema.contains ?? true, inner), {
    minLength: contained,
    maxLength: contained,
  });
  return fc.tuple(fc.tuple(...first), needed, items).map((parts) => parts.flat());
}

function many(
  schema: Json,
  inner: Making,
  size: { minLength: number; maxLength: number },
): fc.Arbitrary<unknown[]> {
  const items = below(schema.items ?? true, inner);
  if (schema.uniqueItems !== true) return fc.array(items, size);
  const plenty = 2 * size.maxLength + 4; // as many as asked for may not differ, which fast-check would wait for
  const drawn = fc.array(items, { minLength: plenty, maxLength: plenty });
  const length = fc.integer({ min: size.minLength, max: size.maxLength });
  return fc.tuple(drawn, length).map(([all, wanted]) => distinct(all).slice(0, wanted));
}

function distinct(all: readonly unknown[]): unknown[] {
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}

/** 6.5. Adds unnamed properties only where required, because servers may reject unknown ones. */
function objects(schema: Json, making: Making): Values {
  const inner = { ...making, depth: making.depth + 1 };
  const required = asArray(schema.required).filter((name) => typeof name === "string");
  const named = asObject(schema.properties);
  const optional = making.depth > deepest ? [] : Object.keys(named).filter((name) => named[name] !== false);
  const names = [...new Set([...required, ...optional])];
  const model = Object.fromEntries(
    names.map((name) => {
      const values = below(schemaFor(schema, name), inner);
      return [name, required.includes(name) ? values : orElse(values, fc.constant(absent))];
    }),
  );
  const known = fc.record(model, { requiredKeys: required });
  const missing = Math.max(0, (limit(schema, "minProperties") ?? 0) - required.length);
  if (missing === 0) return fc.tuple(known, extras(schema, inner, 0)).map(joined);
  const whole = fc.record(model);
  const more = Math.max(0, missing - (names.length - required.length));
  return fc.tuple(fc.oneof(known, whole), extras(schema, inner, more)).map(joined);
}

/** In place of a value that could not be made. */
const absent = Symbol("absent");

function joined([known, extra]: readonly [object, object]): object {
  return { ...extra, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== absent)) };
}

function schemaFor(schema: Json, name: string): unknown {
  const named = asObject(schema.properties);
  if (Object.hasOwn(named, name)) return named[name];
  const patterns = Object.entries(asObject(schema.patternProperties));
  const others = schema.additionalProperties ?? true;
  return patterns.find(([pattern]) => lenientPattern(pattern, "u").test(name))?.[1] ?? others;
}

function extras(schema: Json, inner: Making, least: number): fc.Arbitrary<object> {
  const [pattern] = Object.entries(asObject(schema.patternProperties));
  const open = isObject(schema.additionalProperties) || (least > 0 && schema.additionalProperties !== false);
  if (!pattern && !open) return fc.constant({});
  const keys = pattern
    ? textsFor({ pattern: pattern[0] }, "anywhere")
    : isObject(schema.propertyNames)
      ? below({ type: "string", ...schema.propertyNames }, inner).map(String)
      : textsFor({ minLength: 1 }, "header");
  const size = { minKeys: least, maxKeys: inner.depth > deepest ? least : least + 2 };
  return fc.dictionary(keys, below(pattern?.[1] ?? schema.additionalProperties ?? true, inner), {
    ...size,
    noNullPrototype: true,
  });
}
