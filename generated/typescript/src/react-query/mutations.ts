// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Turns operations that change data into mutation options that invalidate the affected queries. */
import type {
  MutationFunctionContext,
  MutationKey,
  QueryClient,
  UseMutationOptions,
} from "@tanstack/react-query";
import type { Client } from "../client/client.ts";
import { ApiError } from "../client/errors.ts";
import type { CallOptions } from "../client/types.ts";
import { clientKey } from "./keys.ts";
import type { Called, DataOf, ErrorOf, VariablesOf } from "./types.ts";

/** The operationId of a query that becomes stale, and its fields mapped to the mutation's fields with the same value. */
export type Stale = readonly [query: string, shared?: Readonly<Record<string, string>>];

export interface Invalidation {
  /** Whether the mutation invalidates the affected queries. Defaults to what the client says, which is yes. */
  readonly invalidate?: boolean | undefined;
}

/** An interface, so that declaration files refer to it by name and do not spell out TanStack's internal types. */
export interface MutationOptionsFrom<Of extends Called> {
  (
    client: Client,
    call?: CallOptions,
    settings?: Invalidation,
  ): UseMutationOptions<DataOf<Of>, ErrorOf<Of>, VariablesOf<Of>> & { mutationKey: MutationKey };
}

/** @returns a function from client to mutation options */
export function mutationOptionsOf<Of extends Called>(
  title: string,
  operation: Of,
  stale: readonly Stale[],
): MutationOptionsFrom<Of> {
  // `orThrow` is used untyped here; the operation supplies the types.
  const ask = operation.orThrow as unknown as (
    client: Client,
    input: unknown,
    call: CallOptions | undefined,
  ) => Promise<unknown>;
  return (client, call, { invalidate: isWanted = client.options.queries?.invalidate ?? true } = {}) => ({
    mutationKey: [title, operation.description.id],
    mutationFn: async (input: VariablesOf<Of>, { client: queries }: MutationFunctionContext) => {
      const change = { title, client, stale: isWanted ? stale : [], input: input ?? {} };
      const invalidate = () => invalidateAll(queries, change);
      try {
        const data = await ask(client, input ?? {}, call);
        invalidate();
        return (data ?? null) as DataOf<Of>; // typed by the operation
      } catch (error) {
        if (!isRefusal(error)) invalidate();
        throw error;
      }
    },
  });
}

/** A 4xx changes nothing; after any other failure the server may have made the change. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && Math.trunc(error.status / 100) === 4;
}

interface Change {
  readonly title: string;
  readonly client: Client;
  readonly stale: readonly Stale[];
  readonly input: object;
}

/** Invalidates queries regardless of their headers, without waiting for the refetch. */
function invalidateAll(queries: QueryClient, { title, client, stale, input }: Change): void {
  const values = new Map(Object.entries(input));
  for (const [query, shared = {}] of stale) {
    const known = Object.entries(shared).map(([field, from]) => [field, values.get(from)]);
    void queries.invalidateQueries({
      queryKey: [title, query, clientKey(client), Object.fromEntries(known)],
    });
  }
}
