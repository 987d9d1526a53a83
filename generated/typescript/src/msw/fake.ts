// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates random values for a JSON Schema 2020-12. Whoever calls it checks them: `not` and a few more are not read. */
import { type Json } from "./engine/json.ts";
import { array } from "./arrays.ts";
import { type Source, flat } from "./flat.ts";
import { object } from "./objects.ts";
import type { Random } from "./random.ts";
import { numberFor } from "./scalars.ts";
import { examplesOf, textFor } from "./texts.ts";

/** @throws `Error` when it cannot generate a value */
export function fake(schema: unknown, source: Source, depth = 0): unknown {
  const own = flat(schema, source, depth);
  const parts = { schema: own, source, depth, make: (part: unknown) => fake(part, source, depth + 1) };
  if (Array.isArray(own.enum)) return source.random.pick(own.enum.filter(isOfType(own.type)));
  const type = typeOf(own, source.random);
  if (type === "object") return object(parts);
  if (type === "array") return array(parts);
  if (type === "string") return textFor(own, source.random);
  if (type === "integer" || type === "number") return numberFor({ ...own, type }, source.random);
  if (type === "boolean") return source.random.next() < 0.5;
  if (type === "null") return null;
  return source.random.pick([...examplesOf(own), ...anything]);
}

const anything = ["anything", "anything", 7, true, {}, [], null];

/** Picks one of several types, and `null` only rarely. */
function typeOf(schema: Json, random: Random): string {
  if (typeof schema.type === "string") return schema.type;
  const types = [schema.type ?? []].flat().map(String);
  const values = types.filter((name) => name !== "null");
  if (types.length > values.length && (values.length === 0 || random.next() < 0.2)) return "null";
  if (values.length > 0) return random.pick(values) ?? "";
  return typical.find(([, keywords]) => keywords.some((keyword) => keyword in schema))?.[0] ?? "";
}

/** The keywords that a schema without a type has for one. */
const typical: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  [
    "object",
    "properties required additionalProperties patternProperties propertyNames minProperties dependentRequired dependentSchemas unevaluatedProperties maxProperties".split(
      " ",
    ),
  ],
  ["array", ["items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["patterns", "format", "minLength", "maxLength"]],
  ["number", ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]],
];

function isOfType(type: unknown): (value: unknown) => boolean {
  const types = [type ?? []].flat();
  return (value) => types.length === 0 || typesOf(value).some((name) => types.includes(name));
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}
