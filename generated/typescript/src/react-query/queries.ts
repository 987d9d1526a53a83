// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Turns operations that read data into query options; it imports only types of TanStack, so that servers can use it. */
import type {
  DataTag,
  InfiniteData,
  QueryKey,
  UnusedSkipTokenInfiniteOptions,
  UnusedSkipTokenOptions,
} from "@tanstack/react-query";
import type { Client } from "../client/client.ts";
import { nextOf } from "../client/pages.ts";
import type { CallOptions } from "../client/types.ts";
import { keyOf } from "./keys.ts";
import type { Asked, Called, CalledList, DataOf, ErrorOf } from "./types.ts";

/** An untyped call. */
type Ask = (client: Client, input: unknown, options: CallOptions) => Promise<unknown>;

/** The call as a query function, aborted by TanStack's signal or the caller's. */
function queryFunction<Of extends Called>(operation: Of, client: Client, call: CallOptions = {}) {
  const ask = operation.orThrow as unknown as Ask; // typed by the operation
  return async (input: unknown, signal: AbortSignal): Promise<DataOf<Of>> => {
    const either = call.signal ? AbortSignal.any([call.signal, signal]) : signal;
    return ((await ask(client, input, { ...call, signal: either })) ?? null) as DataOf<Of>; // the operation's own
  };
}

/** The client already retries where that is safe. */
const retry = false;

/** An interface, so that declaration files refer to it by name and do not spell out TanStack's internal types. */
export interface QueryOptionsFrom<Of extends Called> {
  (
    client: Client,
    ...input: Asked<Of>
  ): UnusedSkipTokenOptions<DataOf<Of>, ErrorOf<Of>> & {
    queryKey: DataTag<QueryKey, DataOf<Of>, ErrorOf<Of>>;
  };
}

/** @returns a function that builds query options for `useQuery`, `useSuspenseQuery`, `prefetchQuery` … */
export function queryOptionsOf<Of extends Called>(title: string, operation: Of): QueryOptionsFrom<Of> {
  return (client: Client, ...[input, call]: Asked<Of>) => {
    const ask = queryFunction(operation, client, call);
    const options = {
      queryKey: keyOf({ title, operation, client, input, call }),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(input ?? {}, signal),
      retry,
    };
    return options as unknown as ReturnType<QueryOptionsFrom<Of>>; // its key carries a type only
  };
}

export interface InfiniteQueryOptionsFrom<Of extends CalledList> {
  (
    client: Client,
    ...input: Asked<Of>
  ): UnusedSkipTokenInfiniteOptions<DataOf<Of>, ErrorOf<Of>, InfiniteData<DataOf<Of>>, QueryKey, unknown> & {
    queryKey: DataTag<QueryKey, InfiniteData<DataOf<Of>>, ErrorOf<Of>>;
  };
}

/** @returns a function that builds infinite query options, which load a list page by page */
export function infiniteQueryOptionsOf<Of extends CalledList>(
  title: string,
  operation: Of,
): InfiniteQueryOptionsFrom<Of> {
  const { pagination } = operation;
  return (client: Client, ...[input, call]: Asked<Of>) => {
    const ask = queryFunction(operation, client, call);
    const options = {
      queryKey: [...keyOf({ title, operation, client, input, call }), "infinite"],
      queryFn: ({ signal, pageParam }: { readonly signal: AbortSignal; readonly pageParam?: unknown }) =>
        ask(pageParam === undefined ? (input ?? {}) : { ...input, [pagination.page]: pageParam }, signal),
      initialPageParam: undefined,
      getNextPageParam: (last: unknown, _pages: unknown, asked: unknown) => {
        const following = nextOf(last, pagination);
        return following === asked ? undefined : following;
      },
      retry,
    };
    return options as unknown as ReturnType<InfiniteQueryOptionsFrom<Of>>; // its key carries a type only
  };
}
