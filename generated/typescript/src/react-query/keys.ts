// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Under which key an answer is kept. */
import type { QueryKey } from "@tanstack/react-query";
import type { Client } from "../client/client.ts";
import type { Asked, Called } from "./types.ts";

export interface Kept {
  /** The API's title: two of them in one cache do not meet. */
  readonly title: string;
  readonly operation: Called;
  readonly client: Client;
  readonly input?: unknown;
}

/**
 * The key of an answer: API, operation, server and headers of the client, input. The token is not in it, for it is a
 * secret: clear the cache when another user signs in.
 */
export function keyOf({ title, operation, client, input = {} }: Kept): QueryKey {
  const { baseUrl, headers } = client.options;
  return [title, operation.description.id, { baseUrl, headers }, input];
}

export interface QueryKeyFrom<Of extends Called> {
  (client: Client, input?: Partial<NonNullable<Asked<Of>[0]>>): QueryKey;
}

/** @returns a function from client and input, or a part of it, to the key; TanStack finds by a part what has more */
export function queryKeyOf<Of extends Called>(title: string, operation: Of): QueryKeyFrom<Of> {
  return (client, input) => keyOf({ title, operation, client, input });
}
