// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Serializes what openapi-fetch cannot: other parameter styles, cookies, bodies that are not JSON. */
import { defaultPathSerializer } from "openapi-fetch";
import type { BodyInit, BodyWriter } from "./bodies.ts";
import { addCookie } from "./credentials.ts";
import type { Fields, Init } from "./description.ts";
import { checkSegment, standardQuery } from "./request.ts";
import type { Writer } from "./engine/http/write-styles.ts";

/** Parameter name, input field, and writer. */
export type Parameter = readonly [name: string, key: string, write: Writer];

export interface Parts {
  readonly path?: readonly Parameter[];
  readonly query?: readonly Parameter[];
  readonly header?: readonly Parameter[];
  readonly cookie?: readonly Parameter[];
  /** Media type → writer. */
  readonly body?: Readonly<Record<string, BodyWriter>>;
}

type Written = { -readonly [Part in keyof Init]: Init[Part] };

/** @returns a function that completes openapi-fetch's options */
export function written({ path = [], query = [], header = [], cookie = [], body = {} }: Parts) {
  return (fields: Fields, init: Init): Init => {
    const segments = textsOf(path, fields);
    const search = textsOf(query, fields).map(([, text]) => text);
    for (const [name, text] of textsOf(header, fields)) init.headers[name] = text;
    for (const [, text] of textsOf(cookie, fields)) addCookie(init.headers, text);
    for (const [name] of path) checkSegment(name, new Map(segments).get(name));
    // openapi-fetch fills in a path only if it is given path parameters.
    const params = { ...init.params, path: init.params.path ?? {} };
    const result: Written = { ...init, params, ...bodyOf(body, fields, init) };
    if (segments.length > 0) {
      result.pathSerializer = (url, values) => defaultPathSerializer(replaced(url, segments), values);
    }
    if (search.length > 0) {
      result.querySerializer = (values) => [standardQuery(values), ...search].filter(Boolean).join("&");
    }
    return result;
  };
}

function replaced(url: string, segments: readonly (readonly [string, string])[]): string {
  return segments.reduce((whole, [name, text]) => whole.replace(`{${name}}`, () => text), url);
}

/** @returns names and texts of the parameters that have a value */
function textsOf(parameters: readonly Parameter[], fields: Fields): [string, string][] {
  return parameters.flatMap(([name, key, write]): [string, string][] => {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const text = value === undefined || value === null ? "" : write(name, value);
    return text === "" && value !== "" ? [] : [[name, text]];
  });
}

/** The media type named by `contentType`, otherwise plain JSON (not `…+json`), otherwise the first. */
function bodyOf(writers: NonNullable<Parts["body"]>, fields: Fields, { headers }: Init): Partial<Written> {
  const [first] = Object.entries(writers).toSorted(([type]) => (type.endsWith("/json") ? -1 : 0));
  const value = fields["body"];
  if (!first || value === undefined || value === null) return {};
  const type = String(fields["contentType"] ?? first[0]);
  const ranges = [type.replace(/\/.*\+/, "/*+"), type.replace(/\/.*/, "/*"), "*/*"];
  const write = [type, ...ranges].map((name) => writers[name]).find(Boolean) ?? first[1];
  const body = write(value);
  headers["Content-Type"] ??= body instanceof FormData ? undefined : concrete(type, body, value);
  return { body, bodySerializer: () => body, ...(body instanceof ReadableStream && { duplex: "half" }) };
}

/** For a range such as `image/*`, the type of the body; otherwise `application/octet-stream`. */
function concrete(type: string, body: BodyInit, value: unknown): string {
  if (!type.includes("*")) return type;
  if (type.includes("*+")) return type.replace("*+", "");
  if (typeof body === "string") return value === body ? "text/plain;charset=UTF-8" : "application/json";
  return (body instanceof Blob && body.type) || "application/octet-stream";
}
