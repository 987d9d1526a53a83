/** One call from input to outcome: attempts, pauses, token renewal and the timeout. */
import { attempt } from "./attempt.ts";
import type { Call } from "./description.ts";
import { ApiError, reasonOf, told } from "./errors.ts";
import type { Outcome, Reply } from "./reply.ts";
import { longest, pauseBefore, rest } from "./retry.ts";
import { type Used, askingFor, renewed, secretsFor } from "./secrets.ts";

/**
 * Every error of its own is made here, where the stack still leads to the caller.
 * @throws `TypeError` for an input that cannot be sent, and when there is no response; `TimeoutError`, or the reason of
 *   the caller's signal; `UnexpectedResponseError`, and `ApiError` if `orThrow` is set
 */
export async function perform(given: Omit<Call, "url" | "asking" | "began">): Promise<Reply> {
  const call: Call = { ...given, url: given.description.path, asking: askingFor(), began: performance.now() };
  const { client, description, options } = call;
  const { signal, timeout = client.options.timeout ?? 30_000 } = options;
  signal?.throwIfAborted();
  const end = new AbortController();
  const late = () => new DOMException(told(call, `took longer than ${timeout} ms`), "TimeoutError");
  const stop = () => end.abort(signal?.aborted ? signal.reason : late());
  // Ends the call as well, so that a `fetch` that ignores the signal cannot block it.
  const ended = new Promise<never>((_, reject) => {
    end.signal.addEventListener("abort", () => reject(end.signal.reason));
  });
  const timer = timeout > 0 && timeout <= longest ? setTimeout(stop, timeout) : undefined;
  signal?.addEventListener("abort", stop);
  const until = call.began + (timeout || Infinity);
  let outcome: Outcome;
  try {
    outcome = await Promise.race([attempts(call, end.signal, until), ended]);
  } catch (error) {
    throw end.signal.aborted && !signal?.aborted ? late() : error;
  } finally {
    clearTimeout(timer);
    if (!description.read) signal?.removeEventListener("abort", stop); // a body that is read later can still be aborted
  }
  const { reply, failure } = outcome;
  if (!reply) throw failure?.();
  if (call.orThrow && !reply.ok)
    throw new ApiError(description.id, reply, told(call, `failed: ${reasonOf(reply)}`));
  return reply;
}

/** @param until the deadline, on the clock of `performance.now()` */
async function attempts(call: Call, signal: AbortSignal, until: number): Promise<Outcome> {
  let fresh: Used | undefined;
  for (let sent = 0; ; sent++) {
    const used = await secretsFor(call, fresh);
    const outcome = await attempt(call, used, signal);
    const { response } = outcome;
    const renewal = response?.status === 401 && !fresh && isRepeatable(call);
    fresh ??= renewal ? await renewed(call, used) : undefined;
    if (renewal && fresh) continue;
    const failures = fresh ? sent - 1 : sent; // renewing a token does not count as a failure
    const pause = isRepeatable(call) && !signal.aborted ? pauseBefore(failures, response, call) : undefined;
    if (pause === undefined || performance.now() + pause >= until) return outcome;
    await rest(pause, signal);
  }
}

/** A stream can be read only once, and so can what a generator yields. */
function isRepeatable({ input }: Call): boolean {
  const { body } = input as { readonly body?: unknown };
  const marks = Object(body) as object;
  return !(body instanceof ReadableStream || Symbol.asyncIterator in marks || "next" in marks);
}
