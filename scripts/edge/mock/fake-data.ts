/** Data made from schemas, by json-schema-faker; what it makes is judged, so that only valid data leaves here. */
import { type JsonSchema, generateSync } from "json-schema-faker";
import { isObject } from "../../core/json.ts";
import type { Api, MediaType, Schema } from "../../core/model.ts";
import { base, toJsonSchema } from "../../core/schema/dialect.ts";
import type { Checks } from "../../core/request-validation/faults.ts";

export interface Invention {
  readonly value: unknown;
}

/** @returns the same for the same key; undefined where nothing valid was found, examples included */
export type Inventor = (media: MediaType, key: string) => Invention | undefined;

const attempts = 30;

/** @param seed another one gives other data */
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

/** Dates are of a span that does not move with the day. */
const options = {
  alwaysFakeOptionals: true,
  maxDefaultItems: 3,
  minDateTime: "2020-01-01T00:00:00Z",
  maxDateTime: "2025-12-31T23:59:59Z",
};

function make(schema: JsonSchema, seed: number): Invention | undefined {
  try {
    const value = generateSync(schema, { ...options, seed });
    return value === undefined ? undefined : { value: JSON.parse(JSON.stringify(value)) as unknown };
  } catch {
    return undefined; // a reference that leads nowhere, a type or a pattern that the faker does not know
  }
}

/** The faker finds the components in the schema itself. */
function local(schema: Schema, openapi: string): unknown {
  const text = JSON.stringify(toJsonSchema(schema, openapi));
  return JSON.parse(text, (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith(base) ? value.slice(base.length) : value,
  );
}

function mapped(schemas: Api["schemas"], change: (schema: Schema) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}

/** FNV-1a, 32 bits: a text's number, the same everywhere. */
export function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (let place = 0; place < text.length; place++)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01_00_01_93);
  return value >>> 0;
}
