// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Turns the input of a call into a request. */
import {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  mergeHeaders,
  type MergedOptions,
  type MiddlewareCallbackParams,
  removeTrailingSlash,
} from "openapi-fetch";
import type { Call, Fields, Init } from "./description.ts";
import type { Used } from "./secrets.ts";

/** A request as middleware sees it. */
export type Sent = MiddlewareCallbackParams;

/** @throws `TypeError` when a path parameter is missing, or would change the path of the request */
export function requestOf(call: Call, used: readonly Used[]): Sent {
  const { method, path } = call.description;
  const { Request: Made = Request, baseUrl } = call.client.options;
  const init = initOf(call, used);
  const { params, headers, body: value, pathSerializer, querySerializer, bodySerializer, ...others } = init;
  const serializers = { pathSerializer, querySerializer, bodySerializer };
  // Middleware may read them; openapi-fetch types the input of its serializers as unknown.
  const options = {
    ...serializers,
    baseUrl: removeTrailingSlash(baseUrl),
    parseAs: "stream",
    fetch,
  } as MergedOptions;
  const body = value === undefined ? value : bodySerializer(value);
  const type = body === undefined || body instanceof FormData ? {} : { "Content-Type": "application/json" };
  const request = new Made(createFinalURL(path, { ...options, params: params as Sent["params"] }), {
    ...others,
    method: method.toUpperCase(),
    body,
    headers: mergeHeaders(type, headers, params.header as Init["headers"]),
  } as RequestInit); // `duplex` is missing from some platforms' types
  for (const [name, given] of Object.entries(others)) {
    // Frameworks read options of their own from the request, such as `next`.
    if (!(name in request)) Object.assign(request, { [name]: given });
  }
  const id = Math.random().toString(36).slice(2, 11);
  return { request, schemaPath: path, params: params as Sent["params"], options, id };
}

/** Serializes an array as `a=1&a=2`. */
export const standardQuery = /* @__PURE__ */ createQuerySerializer<Record<string, unknown>>();

function initOf({ client, description, input, options }: Call, used: readonly Used[]): Init {
  const fields = input as Fields;
  const { pathParameters, queryParameters, headerParameters, write } = description;
  const params = {
    path: chosen(fields, pathParameters),
    query: chosen(fields, queryParameters) ?? {},
    header: chosen(fields, headerParameters),
  };
  for (const name of pathParameters ?? []) checkSegment(name, params.path?.[name]);
  const headers: Init["headers"] = { ...client.options.headers };
  for (const { scheme, value } of used) client.schemes[scheme]?.(value, { headers, query: params.query });
  for (const [name, given] of Object.entries(options.headers ?? {}))
    if (given !== undefined) headers[name] = given;
  const init: Init = {
    ...client.options.init,
    ...options.init,
    params,
    headers,
    body: fields["body"],
    pathSerializer: defaultPathSerializer,
    querySerializer: standardQuery,
    bodySerializer: JSON.stringify,
  };
  return withFixedQuery(description, write?.(fields, init) ?? init);
}

function withFixedQuery({ fixedQuery }: Call["description"], init: Init): Init {
  if (!fixedQuery) return init;
  const { querySerializer } = init;
  return {
    ...init,
    querySerializer: (query) => [fixedQuery, querySerializer(query)].filter((part) => part !== "").join("&"),
  };
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
