/** Specification extensions: what stands under a key that begins with `x-` is nobody's business but their reader's. */

import { parsePointer } from "./json-pointer.ts";

/** Fields whose keys are names that an author chose, so that `x-…` is a name there. */
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

/** @param pointer a JSON Pointer behind a `#`, into an OpenAPI document */
export function isInExtension(pointer: string): boolean {
  const keys = parsePointer(pointer);
  return keys.some((key, index) => key.startsWith("x-") && !maps.has(keys[index - 1] ?? ""));
}
