// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Turns operations that read data into queries. */
import {
  type DataTag,
  type InfiniteData,
  type QueryKey,
  type UnusedSkipTokenInfiniteOptions,
  type UnusedSkipTokenOptions,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseQueryOptions,
  type UseQueryResult,
  infiniteQueryOptions,
  queryOptions,
  skipToken,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import type { Client } from "../client/client.ts";
import { nextOf } from "../client/pages.ts";
import type { CallOptions } from "../client/types.ts";
import { useClient } from "./context.ts";
import { keyOf } from "./keys.ts";
import type { Asked, Called, CalledList, DataOf, ErrorOf, InputOf } from "./types.ts";

/** TanStack's options without those that the operation determines. */
export type QuerySettings<Of extends Called, Selected> = Omit<
  UseQueryOptions<DataOf<Of>, ErrorOf<Of>, Selected>,
  "queryKey" | "queryFn" | "select"
> & { readonly select?: (data: DataOf<Of>) => Selected };

export type InfiniteQuerySettings<Of extends CalledList, Selected> = Omit<
  UseInfiniteQueryOptions<DataOf<Of>, ErrorOf<Of>, Selected, QueryKey, unknown>,
  "queryKey" | "queryFn" | "select" | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam"
> & { readonly select?: (data: InfiniteData<DataOf<Of>>) => Selected };

/** The input as arguments of a hook; `skipToken` disables the query. */
export type HookArguments<Of extends Called, Settings> =
  [] extends Asked<Of>
    ? [input?: InputOf<Of> | typeof skipToken, settings?: Settings]
    : [input: InputOf<Of> | typeof skipToken, settings?: Settings];

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
    return queryOptions<DataOf<Of>, ErrorOf<Of>>({
      queryKey: keyOf({ title, operation, client, input, call }),
      queryFn: ({ signal }) => ask(input ?? {}, signal),
      retry,
    });
  };
}

/** The hook of an operation. */
export interface QueryHook<Of extends Called> {
  <Selected = DataOf<Of>>(
    ...input: HookArguments<Of, QuerySettings<Of, Selected>>
  ): UseQueryResult<Selected, ErrorOf<Of>>;
}

/** @returns the hook of an operation */
export function queryHook<Of extends Called>(title: string, operation: Of): QueryHook<Of> {
  const optionsOf = queryOptionsOf(title, operation);
  return <Selected = DataOf<Of>>(
    ...[input, settings]: HookArguments<Of, QuerySettings<Of, Selected>>
  ): UseQueryResult<Selected, ErrorOf<Of>> => {
    const client = useClient();
    const isSkipped = input === skipToken;
    const asked = (isSkipped ? [{}] : [input]) as Asked<Of>; // what remains is the input
    return useQuery<DataOf<Of>, ErrorOf<Of>, Selected>({
      ...(optionsOf(client, ...asked) as UseQueryOptions<DataOf<Of>, ErrorOf<Of>, Selected>),
      ...settings,
      ...(isSkipped ? { enabled: false } : {}),
    });
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
    return infiniteQueryOptions<DataOf<Of>, ErrorOf<Of>, InfiniteData<DataOf<Of>>, QueryKey, unknown>({
      queryKey: [...keyOf({ title, operation, client, input, call }), "infinite"],
      queryFn: ({ signal, pageParam }) =>
        ask(pageParam === undefined ? (input ?? {}) : { ...input, [pagination.page]: pageParam }, signal),
      initialPageParam: undefined,
      getNextPageParam: (last, _pages, asked) => {
        const following = nextOf(last, pagination);
        return following === asked ? undefined : following;
      },
      retry,
    });
  };
}

/** The infinite query hook of a list. */
export interface InfiniteQueryHook<Of extends CalledList> {
  <Selected = InfiniteData<DataOf<Of>>>(
    ...input: HookArguments<Of, InfiniteQuerySettings<Of, Selected>>
  ): UseInfiniteQueryResult<Selected, ErrorOf<Of>>;
}

/** @returns the infinite query hook of a list */
export function infiniteQueryHook<Of extends CalledList>(
  title: string,
  operation: Of,
): InfiniteQueryHook<Of> {
  const optionsOf = infiniteQueryOptionsOf(title, operation);
  type Options<Selected> = UseInfiniteQueryOptions<DataOf<Of>, ErrorOf<Of>, Selected, QueryKey, unknown>;
  return <Selected = InfiniteData<DataOf<Of>>>(
    ...[input, settings]: HookArguments<Of, InfiniteQuerySettings<Of, Selected>>
  ): UseInfiniteQueryResult<Selected, ErrorOf<Of>> => {
    const client = useClient();
    const isSkipped = input === skipToken;
    const asked = (isSkipped ? [{}] : [input]) as Asked<Of>; // what remains is the input
    return useInfiniteQuery<DataOf<Of>, ErrorOf<Of>, Selected, QueryKey, unknown>({
      ...(optionsOf(client, ...asked) as unknown as Options<Selected>), // `select` decides what comes out
      ...settings,
      ...(isSkipped ? { enabled: false } : {}),
    });
  };
}
