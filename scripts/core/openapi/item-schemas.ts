/**
 * The schemas of streams (OpenAPI 3.2, 4.14.2, sequential media types): after this, the `schema` of JSON Lines, JSON
 * sequences and event streams describes one item, whatever the document has for it.
 */
import { type Kind, isSequence, kindOf } from "../http/media-kind.ts";
import { type Json, asObject, follow, isObject } from "../json.ts";
import type { Schema } from "../model.ts";
import { propertiesOf, typesOf } from "../request-validation/coerce.ts";
import { rewrite, walk } from "./walk.ts";

/** @param document a bundle: each reference points into the document itself */
export function withItemSchemas(document: Json): Json {
  if (!hasSequences(document)) return document;
  return asObject(
    rewrite(document, "Root", (value, position) =>
      position === "MediaType{}" && isObject(value) ? withItems(document, value) : value,
    ),
  );
}

function hasSequences(document: Json): boolean {
  let found = false;
  walk({ value: document, position: "Root", path: undefined, holder: undefined }, ({ value, position }) => {
    if (position === "MediaType{}" && isObject(value)) found ||= Object.keys(value).some(isStream);
    return !found && position !== "Schema";
  });
  return found;
}

function isStream(name: string): boolean {
  return isSequence(kindOf(name));
}

function withItems(document: Json, content: Json): Json {
  const entries = Object.entries(content).map(([name, value]) => {
    if (!isStream(name)) return [name, value];
    const { itemSchema, schema: whole, ...mediaType } = follow(document, value);
    const item = itemSchema ?? itemOf(document, whole);
    const schema = kindOf(name) === "events" ? eventOf(document, item) : item;
    return [name, { ...mediaType, ...(schema !== undefined && { schema }) }];
  });
  return Object.fromEntries(entries);
}

/** A schema for the whole is that of a list; without `itemSchema`, before 3.2, many documents describe one item. */
function itemOf(document: Json, whole: unknown): unknown {
  const { type, items } = follow(document, whole);
  return [type].flat().includes("array") ? items : whole;
}

/** An event is an object with `data`. Many documents describe only the value that its data holds as JSON. */
function eventOf(document: Json, item: unknown): unknown {
  const schemas = schemasOf(document);
  const schema = item as Schema | undefined; // what stands in a schema's place
  if (schema === undefined || typeof schema === "boolean") return undefined;
  const properties = propertiesOf(schema, schemas);
  if (["data", "event", "id", "retry"].some((name) => properties.has(name))) return schema;
  const isUnknown = typesOf(schema, schemas).size === 0 && properties.size === 0;
  return isUnknown ? undefined : { type: "object", required: ["data"], properties: { data: schema } };
}

/** Whether the data of an event is JSON, so that it is parsed: its schema permits more than a string. */
export function hasJsonData(event: Schema, schemas: Readonly<Record<string, Schema>>): boolean {
  const data = propertiesOf(event, schemas).get("data");
  return (
    data !== undefined && [...typesOf(data, schemas)].some((type) => type !== "string" && type !== "null")
  );
}

/** The document's components. */
export function schemasOf(document: Json): Readonly<Record<string, Schema>> {
  return asObject(asObject(document.components).schemas) as Record<string, Schema>; // lint's struct rule: each value is a schema
}

/** Whether a schema describes what is read: not the characters of XML or YAML, nor text by another type than string. */
export function isApplied(kind: Kind, schema: Schema, schemas: Readonly<Record<string, Schema>>): boolean {
  if (kind === "markup") return false;
  const types = kind === "text" ? typesOf(schema, schemas) : new Set();
  return types.size === 0 || types.has("string");
}
