/** Converts the schemas of an OpenAPI document for a JSON Schema 2020-12 validator. */
import { isObject } from "../json.ts";
import type { Schema } from "../model.ts";
import { isPattern } from "./pattern.ts";

/** The base URI under which a validator finds the document's components. */
export const base = "openapi:document";

/**
 * Rewrites what a validator would misread. Local references get a base URI, so that schemas taken out of the document
 * still find its components. OpenAPI 3.0's `nullable` and boolean `exclusiveMinimum` and `exclusiveMaximum` become
 * their equivalents in JSON Schema. In 3.1 documents these are not keywords and have no effect.
 */
export function toJsonSchema(schema: Schema, openapi: string): Schema {
  if (typeof schema === "boolean") return schema;
  const rewritten = rewrite(schema, openapi.startsWith("3.0"));
  return isObject(rewritten) ? rewritten : true;
}

function rewrite(value: unknown, old: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, old));
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => key !== "pattern" || typeof child !== "string" || isPattern(child))
      .map(([key, child]) => [key, rewrite(key === "patternProperties" ? usable(child) : child, old)]),
  );
  if (typeof copy.$ref === "string" && copy.$ref.startsWith("#")) copy.$ref = base + copy.$ref;
  if (!old) return copy;
  bound(copy, "minimum", "exclusiveMinimum");
  bound(copy, "maximum", "exclusiveMaximum");
  return typeof copy.nullable === "boolean" ? nullable(copy) : copy;
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
