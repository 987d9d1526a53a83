/** Turns the input of a call into openapi-fetch's options. */
import type { Call, Fields, Init } from "./description.ts";
import type { Used } from "./secrets.ts";

/** @throws `TypeError` when a path parameter is missing, or would change the path of the request */
export function initOf(
  { client, description, input, options }: Call,
  used: readonly Used[],
  fetch: Init["fetch"],
): Init {
  const fields = input as Fields;
  const { pathParameters, queryParameters, headerParameters, read, write } = description;
  const params = {
    path: chosen(fields, pathParameters),
    query: chosen(fields, queryParameters) ?? {},
    header: chosen(fields, headerParameters),
  };
  for (const name of pathParameters ?? []) checkSegment(name, params.path?.[name]);
  const headers: Init["headers"] = { ...client.options.headers };
  for (const { scheme, value } of used) client.schemes[scheme]?.(value, { headers, query: params.query });
  const init: Init = {
    ...client.options.init,
    ...options.init,
    params,
    headers: Object.assign(headers, options.headers),
    body: fields["body"],
    parseAs: read ? "stream" : "text",
    fetch,
  };
  return write?.(fields, init) ?? init;
}

function chosen(fields: Fields, names: readonly string[] | undefined): Record<string, unknown> | undefined {
  if (!names) return undefined;
  const values: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(fields, name)) values[name] = fields[name];
  return values;
}

/** An empty segment, `.` or `..` would address a different path. */
export function checkSegment(name: string, value: unknown): void {
  const text = String(value ?? "");
  if (/^\.{0,2}$/.test(text)) throw new TypeError(name + (text ? ` cannot be ${text}` : " is missing"));
}
