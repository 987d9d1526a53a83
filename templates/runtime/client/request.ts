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
  const params: Init["params"] = { path: {}, query: {}, header: {} };
  const fields = input as Readonly<Record<string, unknown>>; // what it has not, is not read
  for (const place of ["path", "query", "header"] as const) {
    for (const name of description[`${place}Parameters`] ?? []) {
      if (Object.hasOwn(fields, name)) params[place][name] = fields[name];
    }
  }
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
  const chosen = description.write?.(fields, init) ?? init;
  for (const name of description.pathParameters ?? []) checkSegment(name, params.path[name]);
  return chosen;
}

/** A segment that is empty, `.` or `..` would make another path of it. */
export function checkSegment(name: string, value: unknown): void {
  const text = String(value ?? "");
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`The path parameter ${name} cannot be "${text}"`);
}
