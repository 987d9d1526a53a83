/** Values for a sample: the document's examples, or else the simplest value of the type. */
import { asArray, asObject, follow, isObject } from "../json.ts";
import { kindOf } from "../http/media-kind.ts";
import type { Api, MediaType, Parameter, Schema } from "../model.ts";
import { itemsOf, propertiesOf, typesOf } from "../request-validation/coerce.ts";

type Schemas = Api["schemas"];

export function parameterValue({ example, schema }: Parameter, schemas: Schemas): unknown {
  return example === undefined ? valueOf(schema, schemas) : example;
}

/** @param name of an example; without it the first one is used */
export function bodyValue(
  { name: media, examples, schema }: MediaType,
  schemas: Schemas,
  name?: string,
): unknown {
  if (name !== undefined && examples.has(name)) return examples.get(name);
  const written = [...examples.values()].find((value) => value !== undefined);
  if (written !== undefined || kindOf(media) === "markup") return written; // a schema says nothing about its text
  return valueOf(schema, schemas);
}

/** The schema's own example, default or permitted value; otherwise one that is made of its parts' values. */
export function valueOf(schema: Schema, schemas: Schemas, depth = 0): unknown {
  const own = follow({ components: { schemas } }, schema);
  const given = [...asArray(own.examples), own.example, own.default, own.const, ...asArray(own.enum)];
  const written = given.find((value) => value !== undefined);
  if (written !== undefined) return written;
  if (depth > deepest) return undefined;
  const types = typesOf(schema, schemas);
  const properties = propertiesOf(schema, schemas);
  if (types.has("object") || properties.size > 0) return objectOf(schema, schemas, depth);
  const [chosen] = [own.oneOf, own.anyOf, own.allOf].flatMap(asArray);
  if (isObject(chosen) || typeof chosen === "boolean") return valueOf(chosen, schemas, depth + 1);
  if (types.has("array")) return listOf(schema, schemas, depth);
  return scalarOf(types, own);
}

/** Beyond this depth a recursive schema has no value. */
const deepest = 4;

/** The required properties, and those with an example of their own. */
function objectOf(schema: Schema, schemas: Schemas, depth: number): unknown {
  const required = requiredIn(schema, schemas);
  const entries = [...propertiesOf(schema, schemas)].flatMap(([name, property]) => {
    const own = follow({ components: { schemas } }, property);
    const isShown = required.has(name) || own.example !== undefined || Array.isArray(own.examples);
    if (!isShown || own.readOnly === true) return [];
    const value = valueOf(property, schemas, depth + 1);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function requiredIn(schema: Schema, schemas: Schemas): ReadonlySet<string> {
  const own = follow({ components: { schemas } }, schema);
  const parts = asArray(own.allOf).map((part) => follow({ components: { schemas } }, part));
  return new Set([own, ...parts].flatMap(({ required }) => asArray(required).map(String)));
}

function listOf(schema: Schema, schemas: Schemas, depth: number): readonly unknown[] {
  const item = valueOf(itemsOf(schema, schemas), schemas, depth + 1);
  return item === undefined ? [] : [item];
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "somebody@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  "uri-reference": "/example",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
};

function scalarOf(types: ReadonlySet<string>, schema: Readonly<Record<string, unknown>>): unknown {
  if (types.has("string")) return textOf(schema);
  if (types.has("integer") || types.has("number")) return numberOf(schema);
  if (types.has("boolean")) return true;
  return types.has("null") ? null : "example";
}

function textOf({ format, minLength, maxLength }: Readonly<Record<string, unknown>>): string {
  const made = typeof format === "string" && Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (made !== undefined) return made;
  const least = Math.min(Number(minLength ?? 0), longest);
  return "example"
    .repeat(Math.max(1, Math.ceil(least / 7)))
    .slice(0, Number(maxLength ?? Math.max(7, least)));
}

/** A sample need not be longer, whatever its schema wants. */
const longest = 1000;

function numberOf(schema: Readonly<Record<string, unknown>>): unknown {
  const { minimum, exclusiveMinimum, maximum, multipleOf } = asObject(schema);
  const least = typeof minimum === "number" ? minimum : undefined;
  const above = typeof exclusiveMinimum === "number" ? Math.floor(exclusiveMinimum) + 1 : undefined;
  const step = typeof multipleOf === "number" ? multipleOf : 1;
  const low = Math.max(least ?? above ?? 1, above ?? least ?? 1);
  const value = Math.ceil(low / step) * step;
  return typeof maximum === "number" && value > maximum ? maximum : value;
}
