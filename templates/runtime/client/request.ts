/** From the input of a call to what openapi-fetch is asked for. */
import type { Call } from "./call.ts";
import type { Used } from "./secrets.ts";

/** openapi-fetch's options of one request; https://openapi-ts.dev/openapi-fetch/api */
export interface Init {
  /** The parameters by their places. */
  readonly params: Readonly<
    Partial<Record<"path" | "query" | "header", Record<string, unknown> | undefined>>
  >;
  readonly headers: Record<string, string | null | undefined>;
  readonly body?: unknown;
  /** JSON is parsed from its text; other bodies are read when it is known what they are. */
  readonly parseAs: "text" | "stream";
  readonly fetch: (request: Request) => Promise<Response>;
}

/** @throws `TypeError` when a path parameter is missing, or would change which path is asked for */
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

/** The fields of an operation's input, by name. */
export type Fields = Readonly<Record<string, unknown>>;

function chosen(fields: Fields, names: readonly string[] | undefined): Record<string, unknown> | undefined {
  if (!names) return undefined;
  const values: Record<string, unknown> = {};
  for (const name of names) if (Object.hasOwn(fields, name)) values[name] = fields[name];
  return values;
}

/** A segment that is empty, `.` or `..` would make another path of it. */
export function checkSegment(name: string, value: unknown): void {
  const text = String(value ?? "");
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`The path parameter ${name} cannot be "${text}"`);
}
