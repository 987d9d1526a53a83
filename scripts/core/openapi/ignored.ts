/**
 * What a document says and its specification ignores: header parameters and response headers that `content` and `security`
 * describe (OpenAPI 3.1, 4.8.12.1, name; 4.8.17.1 and 4.8.15.1, headers), and two things in the schemas of OpenAPI 3.0.
 */
import { type Json, asObject, asString, follow, isObject } from "../json.ts";
import { rewrite } from "./walk.ts";

/**
 * The document as every output takes it. Lint warns of what is left out.
 * @returns the document itself if nothing is
 */
export function withoutIgnored(document: Json): Json {
  const isOld = isOldVersion(document);
  return asObject(
    rewrite(document, "Root", (value, position) => {
      if (position === "Parameter[]" && Array.isArray(value)) return withoutParameters(document, value);
      if (!isObject(value)) return value;
      if (position === "Response" || position === "Encoding") return withoutHeader(value);
      return isOld && position === "Schema" ? withoutOldKeywords(value) : value;
    }),
  );
}

export function isOldVersion({ openapi }: Json): boolean {
  return asString(openapi).startsWith("3.0");
}

/** Whether a parameter of the header is ignored: names of fields have no case (RFC 9110, 5.1). */
export function isIgnoredHeader(name: unknown): boolean {
  return typeof name === "string" && /^(?:accept|content-type|authorization)$/i.test(name);
}

/** Whether a header of a response, or of a part of a body, is ignored. */
export function isIgnoredReplyHeader(name: string): boolean {
  return name.toLowerCase() === "content-type";
}

function withoutParameters(document: Json, parameters: readonly unknown[]): readonly unknown[] {
  const kept = parameters.filter((parameter) => {
    const { in: place, name } = follow(document, parameter);
    return !(place === "header" && isIgnoredHeader(name));
  });
  return kept.length === parameters.length ? parameters : kept;
}

function withoutHeader(holder: Json): Json {
  const entries = Object.entries(asObject(holder.headers));
  const kept = entries.filter(([name]) => !isIgnoredReplyHeader(name));
  return kept.length === entries.length ? holder : { ...holder, headers: Object.fromEntries(kept) };
}

function withoutOldKeywords(schema: Json): Json {
  const ignored = new Set(Object.keys(schema).filter((keyword) => isIgnoredKeyword(keyword, schema)));
  if (ignored.size === 0) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !ignored.has(keyword)));
}

/**
 * Whether a keyword of an OpenAPI 3.0 schema has no effect: it stands beside a `$ref` (3.0.3, Reference Object), or it
 * is `nullable` and `enum` does not list null (3.0.4, 4.7.24.1).
 */
export function isIgnoredKeyword(keyword: string, schema: Json): boolean {
  if (typeof schema.$ref === "string") return !keyword.startsWith("x-") && !besideReference.has(keyword);
  return keyword === "nullable" && Array.isArray(schema.enum) && !schema.enum.includes(null);
}

/** What asserts nothing, and what its author cannot have meant otherwise, of which lint warns. */
const besideReference = new Set([
  "$ref",
  "title",
  "description",
  "deprecated",
  "example",
  "externalDocs",
  "xml",
  "readOnly",
  "writeOnly",
  "nullable",
]);
