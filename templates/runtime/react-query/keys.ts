/** Builds query keys. */
import type { QueryKey } from "@tanstack/react-query";
import type { Client } from "../client/client.ts";
import type { Asked, Called } from "./types.ts";

export interface Kept {
  /** The API's title, which keeps two APIs in one cache apart. */
  readonly title: string;
  readonly operation: Called;
  readonly client: Client;
  readonly input?: unknown;
}

/**
 * A key consists of the API, the operation, the client's server and headers, and the input. The token is left out
 * because it is a secret: clear the cache when another user signs in.
 */
export function keyOf({ title, operation, client, input = {} }: Kept): QueryKey {
  const { baseUrl, headers } = client.options;
  return [title, operation.description.id, { baseUrl, headers }, input];
}

export interface QueryKeyFrom<Of extends Called> {
  (client: Client, input?: Partial<NonNullable<Asked<Of>[0]>>): QueryKey;
}

/** @returns a function that builds a key from a client and all or part of the input; TanStack matches partial keys */
export function queryKeyOf<Of extends Called>(title: string, operation: Of): QueryKeyFrom<Of> {
  return (client, input) => keyOf({ title, operation, client, input });
}
