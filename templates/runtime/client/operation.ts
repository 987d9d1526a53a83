/** An operation as a function that a bundler can drop, described by data. */
import { type AnyFailure, ApiError } from "./errors.ts";
import { perform } from "./call.ts";
import type { Client } from "./client.ts";
import type { Description } from "./description.ts";
import type { Arguments, CallOptions, Data, Input, Result } from "./types.ts";

export interface Operation<Types, CallInput = Input<Types>> {
  /** @returns the outcome, whatever the status; it rejects when there was no answer, or an unreadable one */
  (client: Client, ...input: Arguments<CallInput>): Promise<Result<Types>>;
  /** @returns what a success brings; any other status is thrown as an `ApiError` */
  orThrow(client: Client, ...input: Arguments<CallInput>): Promise<Data<Types>>;
  readonly description: Description;
}

export function define<Types, CallInput = Input<Types>>(
  description: Description,
): Operation<Types, CallInput> {
  const run = (client: Client, input: object = {}, options: CallOptions = {}) =>
    perform({ client, description, input, options });
  const members = {
    description,
    async orThrow(...given: Parameters<typeof run>) {
      const result = await run(...given);
      if (result.ok) return result.data;
      throw new ApiError(description.id, result);
    },
  };
  // `perform` knows values alone; their types are the operation's.
  return Object.assign(run, members) as unknown as Operation<Types, CallInput>;
}

/** An operation, with its client or without. */
interface Called {
  (...input: never): Promise<unknown>;
  readonly description: Description;
}

/** The failures of an operation. */
export type FailureOf<Of extends Called> = Extract<Awaited<ReturnType<Of>>, { ok: false }>;

/** Whether something that was caught is a failure of an operation; its `result` is then told apart by `status`. */
export function isErrorOf<Of extends Called>(
  operation: Of,
  caught: unknown,
): caught is ApiError<FailureOf<Of> & AnyFailure> {
  return caught instanceof ApiError && caught.operation === operation.description.id;
}
