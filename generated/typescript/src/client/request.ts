// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** From the input of a call to what openapi-fetch is asked for. */
import type { Call } from "./call.ts";
import type { Used } from "./secrets.ts";

/** openapi-fetch's options of one request; https://openapi-ts.dev/openapi-fetch/api */
export interface Init {
  /** The parameters by their places. */
  readonly params: Readonly<Record<"path" | "query" | "header", Record<string, unknown>>>;
  readonly headers: Record<string, string | null | undefined>;
  readonly body?: unknown;
  readonly parseAs: "stream";
}

/** @throws `TypeError` when a path parameter is missing, or would change which path is asked for */
export function initOf({ client, description, input, options }: Call, used: readonly Used[]): Init {
  const fields = input as Fields;
  const { pathParameters, queryParameters, headerParameters, write } = description;
  const params = {
    path: chosen(fields, pathParameters),
    query: chosen(fields, queryParameters),
    header: chosen(fields, headerParameters),
  };
  for (const name of pathParameters ?? []) checkSegment(name, params.path[name]);
  const headers: Init["headers"] = { ...client.options.headers };
  for (const { scheme, value } of used) client.schemes[scheme]?.(value, { headers, query: params.query });
  const init: Init = {
    ...client.options.init,
    ...options.init,
    params,
    headers: Object.assign(headers, options.headers),
    body: fields["body"],
    parseAs: "stream", // the body is ours to read
  };
  return write?.(fields, init) ?? init;
}

/** The fields of an operation's input, by name. */
export type Fields = Readonly<Record<string, unknown>>;

function chosen(fields: Fields, names: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, fields[name]]),
  );
}

/** A segment that is empty, `.` or `..` would make another path of it. */
export function checkSegment(name: string, value: unknown): void {
  const text = String(value ?? "");
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`The path parameter ${name} cannot be "${text}"`);
}
