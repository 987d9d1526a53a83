/** Generates data from schemas with json-schema-faker, and validates it, so that only valid data is returned. */
import { type JsonSchema, generateSync } from "json-schema-faker";
import { isObject } from "../../core/json.ts";
import type { Api, MediaType, Schema } from "../../core/model.ts";
import { base, toJsonSchema } from "../../core/schema/dialect.ts";
import { multipleAt } from "../../core/schema/multiple-of.ts";
import type { Checks } from "../../core/request-validation/faults.ts";

export interface Invention {
  readonly value: unknown;
}

/** @returns the same data for the same key; undefined if nothing valid was found, including examples */
export type Inventor = (media: MediaType, key: string) => Invention | undefined;

const attempts = 30;

/** @param seed each seed gives different data */
export function createInventor(api: Api, checks: Checks, seed: number): Inventor {
  const components = { schemas: mapped(api.schemas, (schema) => local(schema, api.openapi)) };
  const roots = new Map<Schema, JsonSchema>();
  const rootOf = (schema: Schema) => {
    const known = roots.get(schema);
    if (known) return known;
    const own = local(schema, api.openapi);
    const root = { ...(isObject(own) ? own : {}), components };
    roots.set(schema, root);
    return root;
  };
  return ({ schema, examples }, key) => {
    const isValid = (value: unknown) => checks(schema)(value).length === 0;
    const start = hash(`${seed} ${key}`);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const made = make(rootOf(schema), (start + attempt) >>> 0);
      if (made && isValid(made.value)) return made;
    }
    const usable = [...examples.values()].filter(isValid);
    return usable.length > 0 ? { value: usable[start % usable.length] } : undefined;
  };
}

/** The range of generated dates is fixed, so that it does not depend on the current day. */
const options = {
  alwaysFakeOptionals: true,
  maxDefaultItems: 3,
  minDateTime: "2020-01-01T00:00:00Z",
  maxDateTime: "2025-12-31T23:59:59Z",
  outputTransform: asWritten,
};

/** The faker multiplies binary numbers: 7 steps of 0.01 are not 0.07. */
function asWritten(value: unknown, schema: JsonSchema): unknown {
  const step = isObject(schema) ? schema.multipleOf : undefined;
  return typeof value === "number" && typeof step === "number" && step > 0
    ? multipleAt(Math.round(value / step), step)
    : value;
}

function make(schema: JsonSchema, seed: number): Invention | undefined {
  try {
    const value = generateSync(schema, { ...options, seed });
    return value === undefined ? undefined : { value: JSON.parse(JSON.stringify(value)) as unknown };
  } catch {
    return undefined; // an unresolved reference, or a type or pattern that the faker does not support
  }
}

/** The faker looks up components in the schema itself. */
function local(schema: Schema, openapi: string): unknown {
  const text = JSON.stringify(toJsonSchema(schema, openapi));
  return JSON.parse(text, (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith(base) ? value.slice(base.length) : value,
  );
}

function mapped(schemas: Api["schemas"], change: (schema: Schema) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}

/** The 32-bit FNV-1a hash of a text, which is the same on every machine. */
export function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place++)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01_00_01_93);
  return value >>> 0;
}
