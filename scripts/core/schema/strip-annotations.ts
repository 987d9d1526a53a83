/** Removes from schemas what only readers need: a server that validates values does not need the prose. */
import { type Json, isObject } from "../json.ts";
import { hiddenKeywords } from "../openapi/views/keywords.ts";
import { rewrite } from "../openapi/walk.ts";
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

/** @returns the schema without annotations (JSON Schema 2020-12 Validation, section 9) at any depth */
export function stripAnnotations(schema: Schema): Schema {
  const stripped = rewrite(schema, "Schema", (value, position) =>
    position === "Schema" && isObject(value) ? withoutAnnotations(value) : value,
  );
  return stripped as Schema; // a boolean stays one, and an object as well
}

function withoutAnnotations(schema: Json): Json {
  const own = Object.entries(schema).filter(
    ([keyword]) => !annotations.has(keyword) && (!keyword.startsWith("x-") || kept.has(keyword)),
  );
  return Object.fromEntries(own);
}
