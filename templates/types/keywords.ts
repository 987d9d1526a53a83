/** What the keywords of a schema say of a value's type. */
import { type Json, isObject } from "../../scripts/core/json.ts";

const objects = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "unevaluatedProperties",
];
const arrays = ["items", "prefixItems"];

/**
 * The types that a schema permits. Without `type`, keywords for objects or arrays show what is meant, although JSON
 * Schema lets them say nothing of other values.
 */
export function typesOf(schema: Json): readonly string[] | undefined {
  const { type } = schema;
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.filter((name) => typeof name === "string");
  if (objects.some((key) => key in schema)) return ["object"];
  return arrays.some((key) => key in schema) ? ["array"] : undefined;
}

/** JSON Schema Validation 2020-12, 6.1.1. */
export function isOneOf(value: unknown, types: readonly unknown[]): boolean {
  return types.some((type) => is(value, type));
}

function is(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}
