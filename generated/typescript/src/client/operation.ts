// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** An operation as a tree-shakeable function, described by data. */
import { type AnyFailure, ApiError } from "./errors.ts";
import { perform } from "./call.ts";
import type { Client } from "./client.ts";
import type { Description } from "./description.ts";
import type { Arguments, CallOptions, Data, Input, Result } from "./types.ts";

export interface Operation<Types, CallInput = Input<Types>> {
  /** @returns the outcome, whatever the status; rejects if there is no response or its body cannot be read */
  (client: Client, ...input: Arguments<CallInput>): Promise<Result<Types>>;
  /** @returns the data of a success; throws an `ApiError` for any other status */
  orThrow(client: Client, ...input: Arguments<CallInput>): Promise<Data<Types>>;
  readonly description: Description;
}

export function define<Types, CallInput = Input<Types>>(
  description: Description,
): Operation<Types, CallInput> {
  const caller =
    (orThrow: boolean) =>
    async (client: Client, input: object = {}, options: CallOptions = {}) => {
      const reply = await perform({ client, description, input, options, orThrow });
      return orThrow && reply.ok ? reply.data : reply;
    };
  const run = caller(false);
  const members = { description, orThrow: caller(true) };
  // `perform` is untyped; the operation supplies the types.
  return Object.assign(run, members) as unknown as Operation<Types, CallInput>;
}

/** An operation, with or without a bound client. */
interface Called {
  (...input: never): Promise<unknown>;
  readonly description: Description;
}

/** The failures an operation can return. */
export type FailureOf<Of extends Called> = Extract<Awaited<ReturnType<Of>>, { ok: false }>;

/** Whether a caught value is a failure of this operation; narrows its `result`, discriminated by `status`. */
export function isErrorOf<Of extends Called>(
  operation: Of,
  caught: unknown,
): caught is ApiError<FailureOf<Of> & AnyFailure> {
  return caught instanceof ApiError && caught.operation === operation.description.id;
}
