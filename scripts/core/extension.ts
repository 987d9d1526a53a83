/** Specification extensions: a value under a key that begins with `x-` can have any format. */

import { parsePointer } from "./json-pointer.ts";

/** Fields with keys chosen by authors, where `x-…` is an ordinary name. */
const maps = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "examples",
  "headers",
  "links",
  "mapping",
  "mediaTypes",
  "parameters",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "scopes",
  "securitySchemes",
  "variables",
  "webhooks",
]);

/** @param pointer `#` and a JSON Pointer into an OpenAPI document */
export function isInExtension(pointer: string): boolean {
  const keys = parsePointer(pointer);
  return keys.some((key, index) => key.startsWith("x-") && !maps.has(keys[index - 1] ?? ""));
}
