// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Builds query keys. */
import type { QueryKey } from "@tanstack/react-query";
import type { Client } from "../client/client.ts";
import type { CallOptions } from "../client/types.ts";
import type { Asked, Called } from "./types.ts";

export interface Kept {
  /** The API's title, which keeps two APIs in one cache apart. */
  readonly title: string;
  readonly operation: Called;
  readonly client: Client;
  readonly input?: unknown;
  readonly call?: CallOptions | undefined;
}

/**
 * A key consists of the API, the operation, the client, the input, and the options of the call that change its request.
 * The token is left out because it is a secret: clear the cache when another user signs in.
 */
export function keyOf({ title, operation, client, input = {}, call = {} }: Kept): QueryKey {
  const { headers } = client.options;
  const own =
    client.options.queries?.key === undefined ? { ...headers, ...defined(call.headers) } : call.headers;
  const init = plain(call.init);
  return [
    title,
    operation.description.id,
    { ...clientKey(client), ...(own && { headers: own }), ...(init && { init }) },
    input,
  ];
}

/** What identifies a client, whatever the headers of a call. */
export function clientKey({ options: { baseUrl, queries } }: Client): object {
  return queries?.key === undefined ? { baseUrl } : { client: queries.key };
}

function defined(headers: CallOptions["headers"]): object {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([, value]) => value !== undefined));
}

/** `fetch` options that a key can hold; the others are objects of a platform, such as undici's `dispatcher`. */
function plain(init: object | undefined): object | undefined {
  const entries = Object.entries(init ?? {}).filter(
    ([, value]) => value !== Object(value) && value !== undefined,
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

export interface QueryKeyFrom<Of extends Called> {
  (client: Client, input?: Partial<NonNullable<Asked<Of>[0]>>, call?: CallOptions): QueryKey;
}

/** @returns a function that builds a key from a client and all or part of the input; TanStack matches partial keys */
export function queryKeyOf<Of extends Called>(title: string, operation: Of): QueryKeyFrom<Of> {
  return (client, input, call) => keyOf({ title, operation, client, input, call });
}
