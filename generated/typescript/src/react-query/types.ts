// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** What hooks take and return, derived from the types of an operation. */
import type { AnyFailure, ApiError } from "../client/errors.ts";
import type { Description } from "../client/description.ts";
import type { FailureOf } from "../client/operation.ts";
import type { Pagination } from "../client/pages.ts";
import type { CallOptions } from "../client/types.ts";
import type { Client } from "../client/client.ts";

/** Any operation. */
export interface Called {
  (client: Client, ...given: never): Promise<unknown>;
  orThrow(client: Client, ...given: never): Promise<unknown>;
  readonly description: Description;
}

export interface CalledList extends Called {
  readonly pagination: Pagination;
}

/** The arguments of an operation after the client. */
export type GivenTo<Of extends Called> = Of["orThrow"] extends (
  client: Client,
  ...given: infer Given
) => unknown
  ? Given
  : never;

/** The input as arguments; optional if nothing in it is required. */
export type Asked<Of extends Called> = undefined extends GivenTo<Of>[0]
  ? [input?: InputOf<Of>, call?: CallOptions]
  : [input: InputOf<Of>, call?: CallOptions];

export type InputOf<Of extends Called> = NonNullable<GivenTo<Of>[0]>;

/** The variables of a mutation. */
export type VariablesOf<Of extends Called> = undefined extends GivenTo<Of>[0]
  ? InputOf<Of> | void
  : InputOf<Of>;

/** The data of a success. A query cannot hold `undefined`, so an empty body is `null`. */
export type DataOf<Of extends Called> = Kept<Awaited<ReturnType<Of["orThrow"]>>>;

type Kept<Data> = Exclude<Data, undefined> | (undefined extends Data ? null : never);

/**
 * The error of a query or mutation: a failure response, whose `result` is discriminated by `status`, or any other
 * error (no connection, timeout, unreadable response), which has no `result`.
 */
export type ErrorOf<Of extends Called> =
  | ApiError<FailureOf<Of> & AnyFailure>
  | (Error & { readonly result?: never });
