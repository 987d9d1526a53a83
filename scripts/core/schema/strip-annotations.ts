/** Removes from schemas what only readers need: a server that validates values does not need the prose. */
import { isObject } from "../json.ts";
import { hiddenKeywords } from "../openapi/views/keywords.ts";
import type { Schema } from "../model.ts";

const annotations = new Set([
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "xml",
  "deprecated",
  "$comment",
]);

/** Extensions of our own, which validators read. */
const kept: ReadonlySet<string> = new Set(Object.values(hiddenKeywords).flatMap(Object.values));

/** Keywords whose value maps names to schemas: a property can be called `description`. */
const maps = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "mapping",
]);

/** Keywords whose value is data, not schemas. */
const data = new Set(["const", "enum", "default"]);

/** @returns the schema without annotations (JSON Schema 2020-12 Validation, section 9) at any depth */
export function stripAnnotations(schema: Schema): Schema {
  return typeof schema === "boolean" ? schema : leanObject(schema);
}

function leanObject(schema: object): Record<string, unknown> {
  const own = Object.entries(schema).filter(
    ([keyword]) => !annotations.has(keyword) && (!keyword.startsWith("x-") || kept.has(keyword)),
  );
  return Object.fromEntries(own.map(([keyword, value]) => [keyword, leanValue(keyword, value)]));
}

function leanValue(keyword: string, value: unknown): unknown {
  if (data.has(keyword)) return value;
  if (Array.isArray(value)) return value.map((item) => (isObject(item) ? leanObject(item) : item));
  if (!isObject(value)) return value;
  if (!maps.has(keyword)) return leanObject(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, isObject(own) ? leanObject(own) : own]),
  );
}
