/**
 * Data as tools must see it that know no positions: a key such as `$ref`, which would mean something to them, gets a
 * mark. The mark is a character of Unicode's private use; it is taken out again of what such a tool writes or says.
 */
import { isObject } from "../json.ts";
import { describesNames, holdsNames, isName } from "./references.ts";
import type { Position } from "./positions.ts";
import { rewrite } from "./walk.ts";

const mark = "\u{E001}";

/** @param value of an example, a default, an extension: whatever is no part of the description */
export function shieldData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shieldData);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [shieldName(key), shieldData(child)]),
  );
}

/** A document with all its data shielded. */
export function shieldDocument(document: unknown, position: Position = "Root"): unknown {
  return rewrite(document, position, (value, at) => {
    if (at === "Data") return holdsNames(value) ? shieldData(value) : value;
    return at === "Schema" ? shieldNames(value) : value;
  });
}

/** What a schema says of such keys, so that shielded data still keeps to it. */
export function shieldNames(schema: unknown): unknown {
  if (!isObject(schema) || !describesNames(schema)) return schema;
  const { properties, required } = schema;
  return {
    ...schema,
    ...(isObject(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [shieldName(key), child]),
      ),
    }),
    ...(Array.isArray(required) && {
      required: required.map((name: unknown) => (typeof name === "string" ? shieldName(name) : name)),
    }),
  };
}

function shieldName(name: string): string {
  return isName(name) ? name + mark : name;
}

/** For a tool that shows data to people in the end: the mark is a character that has no width (U+2060). */
export function shieldForReaders(document: unknown): unknown {
  const shielded = shieldDocument(document);
  return shielded === document ? document : JSON.parse(JSON.stringify(shielded).replaceAll(mark, "\u{2060}"));
}

export function unshielded(text: string): string {
  return text.replaceAll(mark, "");
}

/** A value that such a tool has made of a shielded document. */
export function unshieldData(value: unknown): unknown {
  if (typeof value === "string") return unshielded(value);
  if (Array.isArray(value)) return value.map(unshieldData);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [unshielded(key), unshieldData(child)]),
  );
}
