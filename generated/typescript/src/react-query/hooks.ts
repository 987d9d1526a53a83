// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The hooks of operations, made from their options. */
import {
  type InfiniteData,
  type QueryKey,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseMutationOptions,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { useClient } from "./context.ts";
import type { Invalidation, MutationOptionsFrom } from "./mutations.ts";
import type { InfiniteQueryOptionsFrom, QueryOptionsFrom } from "./queries.ts";
import type { Asked, Called, CalledList, DataOf, ErrorOf, InputOf, VariablesOf } from "./types.ts";

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

/** The hook of an operation. */
export interface QueryHook<Of extends Called> {
  <Selected = DataOf<Of>>(
    ...input: HookArguments<Of, QuerySettings<Of, Selected>>
  ): UseQueryResult<Selected, ErrorOf<Of>>;
}

/** @returns the hook of an operation */
export function queryHook<Of extends Called>(optionsOf: QueryOptionsFrom<Of>): QueryHook<Of> {
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

/** The infinite query hook of a list. */
export interface InfiniteQueryHook<Of extends CalledList> {
  <Selected = InfiniteData<DataOf<Of>>>(
    ...input: HookArguments<Of, InfiniteQuerySettings<Of, Selected>>
  ): UseInfiniteQueryResult<Selected, ErrorOf<Of>>;
}

/** @returns the infinite query hook of a list */
export function infiniteQueryHook<Of extends CalledList>(
  optionsOf: InfiniteQueryOptionsFrom<Of>,
): InfiniteQueryHook<Of> {
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

/** TanStack's options without the function. */
export type MutationSettings<Of extends Called, Scope> = Omit<
  UseMutationOptions<DataOf<Of>, ErrorOf<Of>, VariablesOf<Of>, Scope>,
  "mutationFn"
> &
  Invalidation;

/** The hook of an operation. */
export interface MutationHook<Of extends Called> {
  <Scope = unknown>(
    settings?: MutationSettings<Of, Scope>,
  ): UseMutationResult<DataOf<Of>, ErrorOf<Of>, VariablesOf<Of>, Scope>;
}

/** @returns the hook of an operation */
export function mutationHook<Of extends Called>(optionsOf: MutationOptionsFrom<Of>): MutationHook<Of> {
  return <Scope = unknown>(
    settings?: MutationSettings<Of, Scope>,
  ): UseMutationResult<DataOf<Of>, ErrorOf<Of>, VariablesOf<Of>, Scope> => {
    const { invalidate, ...others } = settings ?? {};
    const { mutationKey, mutationFn } = optionsOf(useClient(), undefined, { invalidate });
    return useMutation<DataOf<Of>, ErrorOf<Of>, VariablesOf<Of>, Scope>({
      mutationKey,
      ...(mutationFn ? { mutationFn } : {}),
      ...others,
    });
  };
}
