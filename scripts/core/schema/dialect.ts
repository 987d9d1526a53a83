/** Converts the schemas of an OpenAPI document for a JSON Schema 2020-12 validator. */
import { type Json, asObject, isObject } from "../json.ts";
import type { Schema } from "../model.ts";
import { positionAt } from "../openapi/positions.ts";
import { holdsNames } from "../openapi/references.ts";
import { rewrite } from "../openapi/walk.ts";
import { isPattern } from "./pattern.ts";

/** The base URI under which a validator finds the document's components. */
export const base = "openapi:document";

/**
 * Rewrites what a validator would misread. Local references get a base URI, so that schemas taken out of the document
 * still find its components. OpenAPI 3.0's `nullable` and boolean `exclusiveMinimum` and `exclusiveMaximum` become
 * their equivalents in JSON Schema. In 3.1 documents these are not keywords and have no effect. A discriminator's
 * mapping restricts each alternative to its values. Data is unchanged, or removed where a validator would find names in
 * it.
 */
export function toJsonSchema(schema: Schema, openapi: string): Schema {
  if (typeof schema === "boolean") return schema;
  const isOld = openapi.startsWith("3.0");
  const rewritten = rewrite(schema, "Schema", (value, position) =>
    position === "Schema" && isObject(value) ? translated(value, isOld) : value,
  );
  return isObject(rewritten) ? rewritten : true;
}

function translated(schema: Json, isOld: boolean): unknown {
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).flatMap(([key, child]) => (isOld || key !== "nullable" ? kept(key, child) : [])),
  );
  if (typeof copy.$ref === "string" && copy.$ref.startsWith("#")) copy.$ref = base + copy.$ref;
  discriminate(copy);
  if (isObject(copy.properties)) spell(copy, copy.properties);
  if (!isOld) delete copy.nullable; // which Ajv knows
  if (!isOld) return copy;
  bound(copy, "minimum", "exclusiveMinimum");
  bound(copy, "maximum", "exclusiveMaximum");
  return typeof copy.nullable === "boolean" ? nullable(copy) : copy;
}

/** Keywords whose values a validator compares, without looking for names in them. */
const compared = new Set(["const", "enum", "default"]);

/** What Ajv reads and JSON Schema 2020-12 does not: it refuses one, and answers the other with a promise. */
const ofAjvAlone = new Set(["id", "$async"]);

function kept(key: string, child: unknown): [string, unknown][] {
  if (ofAjvAlone.has(key)) return [];
  if (key === "pattern" && typeof child === "string" && !isPattern(child)) return [];
  if (key === "patternProperties") return [[key, usable(child)]];
  const isData = positionAt("Schema", key, child) === "Data" && !compared.has(key);
  return isData && holdsNames(child) ? [] : [[key, child]];
}

function isOdd(name: string): boolean {
  return name === "__proto__" || !name.isWellFormed();
}

/** Ajv makes a URI of each name, which cannot hold half of a character, and passes over `__proto__`. A pattern finds both. */
function spell(schema: Record<string, unknown>, properties: Json): void {
  const odd = Object.entries(properties).filter(([name]) => isOdd(name));
  if (odd.length === 0) return;
  const spelled = odd.map(([name, own]) => {
    const points = Array.from(name, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return [`^${points.join("")}$`, own] as const;
  });
  const others = Object.entries(properties).filter(([name]) => !isOdd(name));
  schema.properties = Object.fromEntries(others);
  schema.patternProperties = { ...asObject(schema.patternProperties), ...Object.fromEntries(spelled) };
}

/** OpenAPI 3.1, 4.8.25: the property's value selects one of the alternatives. */
function discriminate(schema: Record<string, unknown>): void {
  const { propertyName, mapping } = asObject(schema.discriminator);
  if (typeof propertyName !== "string" || !isObject(mapping)) return;
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = schema[keyword];
    if (Array.isArray(members))
      schema[keyword] = members.map((member) => held(member, propertyName, mapping));
  }
}

/** @param member already rewritten */
function held(member: unknown, propertyName: string, mapping: Json): unknown {
  const { $ref } = asObject(member);
  const values = Object.entries(mapping).flatMap(([value, target]) =>
    typeof target === "string" && $ref === base + target ? [value] : [],
  );
  if (values.length === 0) return member;
  return { allOf: [member, { properties: { [propertyName]: { enum: values } } }] };
}

/** An invalid pattern would make the whole schema unusable. Lint has warned of it. */
function usable(patterns: unknown): unknown {
  if (!isObject(patterns)) return patterns;
  return Object.fromEntries(Object.entries(patterns).filter(([pattern]) => isPattern(pattern)));
}

/** OpenAPI 3.0 follows JSON Schema draft 5: `exclusiveMinimum: true` changes the meaning of `minimum`. */
function bound(schema: Record<string, unknown>, limit: string, exclusive: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  const sharp = schema[exclusive] && typeof schema[limit] === "number";
  if (sharp) schema[exclusive] = schema[limit];
  else delete schema[exclusive];
  if (sharp) delete schema[limit];
}

function nullable({ nullable: also, ...schema }: Record<string, unknown>): unknown {
  return also === true ? { anyOf: [schema, { type: "null" }] } : schema;
}
