/** Which strings of a schema are bytes, so that a value is a file. */
import { type Json, asArray, follow, isObject } from "../json.ts";
import { kindOf } from "../http/media-kind.ts";
import type { Schema } from "../model.ts";

/** OpenAPI 3.0's `format: binary`, and media types without an encoding as text (OpenAPI 3.1, 4.8.14.2). */
export function isBinary({ type, format, contentMediaType, contentEncoding }: Json): boolean {
  if (![type].flat().includes("string")) return false;
  const isBytes = typeof contentMediaType === "string" && kindOf(contentMediaType) === "bytes";
  return format === "binary" || (isBytes && !contentEncoding);
}

/** Whether a schema, or one that it is composed of, permits bytes. */
export function permitsBinary(schema: Schema, schemas: Readonly<Record<string, Schema>>, depth = 0): boolean {
  const own = follow({ components: { schemas } }, schema);
  if (isBinary(own)) return true;
  const parts = [own.allOf, own.anyOf, own.oneOf].flatMap(asArray).filter(isObject);
  return depth < 10 && parts.some((part) => permitsBinary(part, schemas, depth + 1));
}
