/**
 * How to break each keyword: from a valid value, values that differ from it in that keyword alone, as far as possible.
 * Several for each, because servers forget different things: half of a pattern, the case of a name, numbers in quotes.
 */
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import type { Constraint } from "./constraints.ts";
import { cut, different, filled, stretched } from "./sizes.ts";
import { misfits, misformed, wrongCase } from "./wrong-texts.ts";

type Breaker = (schema: Json, value: unknown, detail: string) => readonly unknown[];

/** A property, and a value, that no document describes. */
const strange = "x_contract_unknown";

/** @param value a valid value at the constraint's place */
export function brokenBy(
  { keyword, schema, detail }: Pick<Constraint, "keyword" | "schema" | "detail">,
  value: unknown,
): readonly unknown[] {
  return breakers[keyword]?.(schema, value, detail) ?? [];
}

const text =
  (change: (value: string, limit: number) => readonly string[], keyword: string): Breaker =>
  (schema, value) =>
    typeof value === "string" ? change(value, Number(schema[keyword])) : [];

const list =
  (change: (value: readonly unknown[], limit: number) => readonly unknown[], keyword: string): Breaker =>
  (schema, value) =>
    Array.isArray(value) ? change(value, Number(schema[keyword])) : [];

const object =
  (change: (value: Json, schema: Json, detail: string) => readonly unknown[]): Breaker =>
  (schema, value, detail) =>
    isObject(value) ? change(value, schema, detail) : [];

function without(value: Json, name: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

function shifted(by: (limit: number, step: number) => readonly number[], keyword: string): Breaker {
  return (schema, value) => {
    if (typeof value !== "number") return [];
    const step = typeof schema.multipleOf === "number" ? schema.multipleOf : 1;
    return by(Number(schema[keyword]), step);
  };
}

function outside(permitted: readonly unknown[], value: unknown): readonly unknown[] {
  const texts = permitted.filter((one) => typeof one === "string");
  const numbers = permitted.filter((one) => typeof one === "number");
  const near = typeof value === "string" ? value : (texts[0] ?? "");
  return [
    ...(texts.length > 0
      ? [`${near}x`, wrongCase(near), null, "x-contract-other", cut(near, [...near].length - 1)]
      : []),
    ...(numbers.length > 0 ? [Math.max(...numbers) + 1, Math.min(...numbers) - 1] : []),
    ...(permitted.some((one) => typeof one === "boolean")
      ? [!permitted.includes(true), !permitted.includes(false)]
      : []),
    null,
    ...(texts.length > 0 ? [] : ["x-contract-other"]),
  ];
}

const breakers: Readonly<Record<string, Breaker>> = {
  type: (_schema, value) => [
    ...(typeof value === "number" ? [String(value), value + 0.5] : []),
    ...(typeof value === "boolean" ? [String(value), value ? 1 : 0, "yes"] : []),
    ...(typeof value === "string" ? [7, true] : []),
    "x-contract-other",
    null,
    ...(Array.isArray(value) ? [value[0] ?? "x", { 0: value[0] ?? "x" }] : [[value]]),
    ...(isObject(value) ? [JSON.stringify(value)] : [{ value }]),
    0.5,
    true,
  ],
  enum: (schema, value) => outside(asArray(schema.enum), value),
  const: (schema, value) => outside([schema.const], value),
  minimum: shifted((limit, step) => [limit - step, limit - step * 1_000, limit - 0.5], "minimum"),
  maximum: shifted((limit, step) => [limit + step, limit + step * 1_000, limit + 0.5], "maximum"),
  exclusiveMinimum: shifted((limit, step) => [limit, limit - step], "exclusiveMinimum"),
  exclusiveMaximum: shifted((limit, step) => [limit, limit + step], "exclusiveMaximum"),
  multipleOf: (schema, value) =>
    typeof value === "number"
      ? [value + Number(schema.multipleOf) / 2, value - Number(schema.multipleOf) / 2, value + 1, value - 1]
      : [],
  minLength: text(
    (value, limit) => [cut(value, limit - 1), "x".repeat(Math.max(0, limit - 1)), ""],
    "minLength",
  ),
  maxLength: text((value, limit) => stretched(value, limit + 1), "maxLength"),
  pattern: text((value) => misfits(value), "pattern"),
  format: (schema, value) => {
    if (typeof value === "number") return [2 ** 31, 2 ** 63, -(2 ** 63) * 2];
    return typeof value === "string" ? misformed(String(schema.format), value) : [];
  },
  minItems: list((value, limit) => [value.slice(0, Math.max(0, limit - 1)), []], "minItems"),
  maxItems: list((value, limit) => [different(value, limit + 1), filled(value, limit + 1)], "maxItems"),
  uniqueItems: list(
    (value) =>
      value.length > 0
        ? [
            [...value.slice(0, -1), value[0]],
            [...value, value[0]],
            [value[0], value[0]],
          ]
        : [],
    "uniqueItems",
  ),
  contains: list(
    (value) => [value.slice(1), value.slice(0, -1), [], ["x-contract-other"], [0], [{}]],
    "contains",
  ),
  maxContains: list((value, limit) => [filled(value, limit + 1)], "maxContains"),
  required: object((value, _schema, name) => (Object.hasOwn(value, name) ? [without(value, name)] : [])),
  minProperties: object((value, schema) => fewer(value, Number(schema.minProperties) - 1)),
  maxProperties: object((value, schema) => more(value, Number(schema.maxProperties) + 1)),
  additionalProperties: object((value) => [
    { ...value, [strange]: "x" },
    { ...value, [strange]: null },
  ]),
  unevaluatedProperties: object((value) => [
    { ...value, [strange]: "x" },
    { ...value, [strange]: null },
  ]),
  items: list(
    (value) => [
      [...value, "x"],
      [...value, null],
    ],
    "items",
  ),
  unevaluatedItems: list(
    (value) => [
      [...value, "x"],
      [...value, null],
    ],
    "unevaluatedItems",
  ),
  propertyNames: object((value, schema) => renamed(value, asObject(schema.propertyNames))),
  dependentRequired: object((value, _schema, detail) => {
    const [, needed = ""] = detail.split(" → ");
    return Object.hasOwn(value, needed) ? [without(value, needed)] : [];
  }),
  not: (schema, value) => forbidden(asObject(schema.not), value),
};

function fewer(value: Json, size: number): readonly unknown[] {
  const names = Object.keys(value);
  const kept = [names.slice(0, Math.max(0, size)), names.toReversed().slice(0, Math.max(0, size))];
  return [...kept.map((some) => Object.fromEntries(some.map((name) => [name, value[name]]))), {}];
}

function more(value: Json, size: number): readonly unknown[] {
  const sample = Object.values(value)[0] ?? "x";
  const missing = Math.max(1, size - Object.keys(value).length);
  if (missing > 10_000) return [];
  const added = (by: unknown) =>
    Object.fromEntries(Array.from({ length: missing }, (_, index) => [`${strange.slice(2)}_${index}`, by]));
  return [
    { ...value, ...added(sample) },
    { ...value, ...added("x") },
    { ...value, ...added(null) },
  ];
}

function renamed(value: Json, names: Json): readonly unknown[] {
  const [name, child = "x"] = Object.entries(value)[0] ?? ["", "x"];
  const wrong = ["not a name!", "X!", "", "x".repeat(Number(names.maxLength ?? 40) + 1)];
  return wrong.map((by) => ({ ...without(value, name), [by]: child }));
}

/** Values of what a schema forbids. */
function forbidden(schema: Json, value: unknown): readonly unknown[] {
  const names = asArray(schema.required).map(String);
  const added = isObject(value)
    ? [
        { ...value, ...Object.fromEntries(names.map((name) => [name, value[name] ?? "x"])) },
        { ...value, ...constants(schema) },
      ]
    : [];
  const samples = [...asArray(schema.enum), schema.const, ...added].filter((one) => one !== undefined);
  const literal = typeof schema.pattern === "string" ? schema.pattern.replaceAll(/[\^$\]|[*+?]/g, "") : "";
  const pattern = literal === "" ? [] : overlaid(literal, value);
  const typed: readonly unknown[] = [null, "x", 1, true, [], {}];
  return [...samples, ...pattern, ...typed];
}

/** The text at either end of a value. */
function overlaid(literal: string, value: unknown): readonly unknown[] {
  if (typeof value !== "string") return [literal];
  const rest = Math.max(0, value.length - literal.length);
  return [literal + value.slice(literal.length), value.slice(0, rest) + literal, literal];
}

function constants({ properties }: Json): Json {
  return Object.fromEntries(
    Object.entries(asObject(properties)).flatMap(([name, property]) => {
      const { const: only, enum: permitted } = asObject(property);
      const value = only ?? asArray(permitted)[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
