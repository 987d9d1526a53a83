// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates random values that are valid against a JSON Schema 2020-12. */
import { type Json, asArray, asObject, isObject } from "./engine/json.ts";
import { parseFragment, resolvePointer } from "./engine/json-pointer.ts";
import type { Random } from "./random.ts";
import { examplesOf, numberFor, textFor } from "./scalars.ts";

export interface Source {
  readonly random: Random;
  /** The document's `components.schemas`. */
  readonly schemas: Json;
}

/** Below this depth only required parts are generated. */
const deep = 4;
/** Gives up at this depth on a schema that never ends, such as a node that requires a node. */
const deepest = 24;

/** @throws `Error` when it cannot generate a value */
export function fake(schema: unknown, source: Source, depth = 0): unknown {
  if (depth > deepest) throw new Error("a schema without an end");
  if (!isObject(schema)) return source.random.integer(0, 99);
  const { $ref, ...rest } = schema;
  if (typeof $ref === "string") return fake({ ...referred(source, $ref), ...rest }, source, depth + 1);
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.enum)) return source.random.pick(schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (Array.isArray(choices)) {
    const { oneOf: _one, anyOf: _any, ...common } = schema;
    return fake(merged([common, source.random.pick(choices)], source), source, depth + 1);
  }
  if (Array.isArray(schema.allOf)) {
    const { allOf, ...common } = schema;
    return fake(merged([common, ...(allOf as unknown[])], source), source, depth + 1);
  }
  return ofType(typeOf(schema, source.random), { schema, source, depth });
}

interface Made {
  readonly schema: Json;
  readonly source: Source;
  readonly depth: number;
}

function ofType(type: string, made: Made): unknown {
  const { schema, source } = made;
  if (type === "object") return object(made);
  if (type === "array") return array(made);
  if (type === "string") return textFor(schema, source.random);
  if (type === "integer" || type === "number") return numberFor(schema, source.random);
  if (type === "boolean") return source.random.next() < 0.5;
  if (type === "null") return null;
  return source.random.pick(examplesOf(schema)) ?? "anything";
}

/** Picks one of several types, and `null` only rarely. */
function typeOf({ type, properties, items, additionalProperties }: Json, random: Random): string {
  if (Array.isArray(type)) {
    const values = type.filter((name) => name !== "null");
    return values.length === 0 || (values.length < type.length && random.next() < 0.2)
      ? "null"
      : String(random.pick(values));
  }
  if (typeof type === "string") return type;
  if (properties !== undefined || additionalProperties !== undefined) return "object";
  return items === undefined ? "" : "array";
}

function object({ schema, source, depth }: Made): Json {
  const properties = Object.entries(asObject(schema.properties));
  const required = new Set(asArray(schema.required));
  const least = Number(schema.minProperties ?? 0);
  const chosen = properties.filter(
    ([name]) => required.has(name) || (depth < deep && source.random.next() < 0.8),
  );
  const missing = properties.filter((property) => !chosen.includes(property));
  const wanted = [...chosen, ...missing.slice(0, Math.max(0, least - chosen.length))];
  const named = wanted.flatMap(([name, property]): [string, unknown][] => {
    try {
      return [[name, fake(property, source, depth + 1)]];
    } catch (error) {
      if (required.has(name)) throw error;
      return [];
    }
  });
  const more = [...Array(Math.max(0, least - named.length))].map((_none, index): [string, unknown] => [
    `name${index + 1}`,
    fake(schema.additionalProperties, source, depth + 1),
  ]);
  return Object.fromEntries([...named, ...more]);
}

function array({ schema, source, depth }: Made): unknown[] {
  const first = asArray(schema.prefixItems).map((item) => fake(item, source, depth + 1));
  const least = Math.max(Number(schema.minItems ?? 0), first.length);
  const most = Math.max(least, Math.min(Number(schema.maxItems ?? Infinity), least + 3));
  const count = depth < deep ? source.random.integer(Math.min(most, Math.max(least, 1)), most) : least;
  const items = [...Array(count - first.length)].map(() => fake(schema.items ?? {}, source, depth + 1));
  const all = [...first, ...items];
  return schema.uniqueItems === true
    ? [...new Map(all.map((item) => [JSON.stringify(item), item])).values()]
    : all;
}

/** Merges schemas that apply together; sufficient for objects that add properties to each other. */
function merged(parts: readonly unknown[], source: Source): Json {
  const resolved = parts.map((part): Json => {
    const { $ref, ...rest } = asObject(part);
    const whole = typeof $ref === "string" ? { ...referred(source, $ref), ...rest } : rest;
    return Array.isArray(whole.allOf)
      ? merged([{ ...whole, allOf: undefined }, ...whole.allOf], source)
      : whole;
  });
  const known = resolved.map((part) =>
    Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)),
  );
  const properties = Object.assign({}, ...known.map((part) => asObject(part.properties)));
  const required = known.flatMap((part) => asArray(part.required));
  return {
    ...Object.assign({}, ...known),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** Resolves a reference to a component, even if the reference names another document. */
function referred({ schemas }: Source, reference: string): Json {
  const tokens = parseFragment(reference.slice(reference.indexOf("#"))) ?? [];
  const found = resolvePointer({ components: { schemas } }, tokens);
  if (found === undefined) throw new Error(`a reference to ${reference}`);
  return asObject(found);
}
