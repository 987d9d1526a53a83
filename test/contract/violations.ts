/** Minimal violations: for each constraint of a JSON Schema 2020-12, a value that breaks it and nothing else. */
import { type Json, asArray, asObject, follow, isObject } from "../../scripts/core/json.ts";
import type { Schema } from "../../scripts/core/model.ts";

export interface Violation {
  /** The broken keyword, such as `minLength`. */
  readonly keyword: string;
  /** The path of the broken constraint in the value: property names and array indices. */
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * @param document resolves the schema's references
 * @param value a valid value; each violation differs from it in one place
 */
export function violations(document: Json, schema: Schema, value: unknown): Violation[] {
  const resolved = follow(document, schema);
  return [...ownViolations(resolved, value), ...nestedViolations(document, resolved, value)];
}

function nestedViolations(document: Json, schema: Json, value: unknown): Violation[] {
  if (Array.isArray(value)) {
    return violations(document, asObject(schema.items), value[0]).map((found) =>
      within(found, "0", [found.value, ...value.slice(1)]),
    );
  }
  if (!isObject(value)) return [];
  return Object.entries(asObject(schema.properties)).flatMap(([name, property]) => {
    if (!Object.hasOwn(value, name)) return [];
    return violations(document, asObject(property), value[name]).map((found) =>
      within(found, name, { ...value, [name]: found.value }),
    );
  });
}

function within(found: Violation, key: string, value: unknown): Violation {
  return { keyword: found.keyword, path: [key, ...found.path], value };
}

function ownViolations(schema: Json, value: unknown): Violation[] {
  return Object.entries(schema).flatMap(
    ([keyword, constraint]) => breakers[keyword]?.(constraint, value, schema) ?? [],
  );
}

type Breaker = (constraint: unknown, value: unknown, schema: Json) => Violation[];

/** Keyword → how to break it. A keyword without a row is not broken, and the coverage test names it. */
export const breakers: Readonly<Record<string, Breaker>> = {
  type: (type) => [here("type", type === "object" ? [] : type === "string" ? 7 : { not: "this" })],
  required: (names, value) =>
    asArray(names).map((name) => ({
      keyword: "required",
      path: [String(name)],
      value: without(value, String(name)),
    })),
  additionalProperties: (allowed, value) =>
    allowed === false
      ? [
          {
            keyword: "additionalProperties",
            path: ["not_a_property"],
            value: { ...asObject(value), not_a_property: 1 },
          },
        ]
      : [],
  minProperties: () => [here("minProperties", {})],
  minItems: () => [here("minItems", [])],
  uniqueItems: (unique, value) =>
    unique === true && Array.isArray(value) ? [here("uniqueItems", [value[0], value[0]])] : [],
  minLength: (least) => [here("minLength", "x".repeat(Number(least) - 1))],
  maxLength: (most) => [here("maxLength", "x".repeat(Number(most) + 1))],
  minimum: (least) => [here("minimum", Number(least) - 1)],
  maximum: (most) => [here("maximum", Number(most) + 1)],
  enum: () => [here("enum", "not_in_the_enum")],
  pattern: () => [here("pattern", "\u00a7")],
  format: (format) => (checkedFormats.has(String(format)) ? [here("format", `not a ${String(format)}`)] : []),
};

/** Formats that are more than a range of numbers, which `minimum` and `maximum` already express. */
const checkedFormats = new Set(["uuid", "date-time", "uri"]);

function here(keyword: string, value: unknown): Violation {
  return { keyword, path: [], value };
}

function without(value: unknown, name: string): Json {
  return Object.fromEntries(Object.entries(asObject(value)).filter(([key]) => key !== name));
}
