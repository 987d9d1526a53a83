// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Functions for reading a parsed document before its structure has been checked. */
import { parseFragment, resolvePointer } from "./json-pointer.ts";

export type Json = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * Follows local references (`{"$ref": "#/a/b"}`, RFC 6901) until it finds a value that is not a reference.
 * An unresolved or circular reference gives an empty object.
 */
export function follow(document: Json, value: unknown): Json {
  let found = value;
  for (let hops = 0; isObject(found) && typeof found.$ref === "string"; hops++) {
    if (hops > 100) return {};
    const tokens = parseFragment(found.$ref);
    found = tokens && resolvePointer(document, tokens);
  }
  return asObject(found);
}
