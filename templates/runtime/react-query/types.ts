/** What hooks take and give, worked out of the types of an operation. */
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

/** The arguments of an operation behind its client. */
export type GivenTo<Of extends Called> = Of["orThrow"] extends (
  client: Client,
  ...given: infer Given
) => unknown
  ? Given
  : never;

/** The input as arguments: it can be left out where nothing in it is required. */
export type Asked<Of extends Called> = undefined extends GivenTo<Of>[0]
  ? [input?: InputOf<Of>, call?: CallOptions]
  : [input: InputOf<Of>, call?: CallOptions];

export type InputOf<Of extends Called> = NonNullable<GivenTo<Of>[0]>;

/** What a mutation is given. */
export type VariablesOf<Of extends Called> = undefined extends GivenTo<Of>[0]
  ? InputOf<Of> | void
  : InputOf<Of>;

/** What a success brings. A query cannot keep `undefined`, and so has `null` where there is no body. */
export type DataOf<Of extends Called> = Kept<Awaited<ReturnType<Of["orThrow"]>>>;

type Kept<Data> = Exclude<Data, undefined> | (undefined extends Data ? null : never);

/**
 * Why there are no data: the failure that the server answered, whose `result` is told apart by `status`, or any other
 * error (no connection, no answer in time, an unreadable one), which has no `result`.
 */
export type ErrorOf<Of extends Called> =
  | ApiError<FailureOf<Of> & AnyFailure>
  | (Error & { readonly result?: never });
