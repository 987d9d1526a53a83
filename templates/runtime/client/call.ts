/** One call from its input to its outcome: attempts, pauses, a fresh token, and an end in time. */
import type { Call } from "./description.ts";
import { UnexpectedResponseError } from "./errors.ts";
import { type Reply, outcomeOf, replyOf } from "./reply.ts";
import { initOf } from "./request.ts";
import { pauseBefore, rest } from "./retry.ts";
import { type Used, renewed, secretsFor } from "./secrets.ts";

/**
 * @throws `TypeError` for an input that cannot be sent, and as `fetch` when there was no answer; `TimeoutError`, or
 *   the reason of the caller's signal; `UnexpectedResponseError`
 */
export function perform(call: Call): Promise<Reply> {
  const { client, description, options } = call;
  const { signal, timeout = client.options.timeout ?? 30_000 } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const end = new AbortController();
  const until = performance.now() + (timeout || Infinity);
  return new Promise((resolve, reject) => {
    // Rejects by itself, so that a `fetch` which knows no signal does not hold the call up.
    const stop = () => {
      const late = `${description.id} took longer than ${timeout} ms`;
      end.abort(signal?.aborted ? signal.reason : new DOMException(late, "TimeoutError"));
      fail(end.signal.reason);
    };
    const settled =
      <Value>(tell: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer);
        if (!description.read) signal?.removeEventListener("abort", stop); // what is read later can still be ended
        tell(value);
      };
    const fail = settled(reject);
    const timer = timeout > 0 ? setTimeout(stop, timeout) : undefined;
    signal?.addEventListener("abort", stop);
    attempts(call, end.signal, until).then(settled(resolve), fail);
  });
}

/** @param until when the call must have ended, by `performance.now()` */
async function attempts(call: Call, signal: AbortSignal, until: number): Promise<Reply> {
  let fresh: Used | undefined;
  for (let sent = 0; ; sent++) {
    const used = await secretsFor(call, fresh);
    const { reply, response, error } = await attempt(call, used, signal);
    const renewal = response?.status === 401 && !fresh && isRepeatable(call);
    fresh ??= renewal ? await renewed(call.client, used) : undefined;
    if (renewal && fresh) continue;
    const failures = fresh ? sent - 1 : sent; // a token that was renewed is no failure
    const pause = isRepeatable(call) ? pauseBefore(failures, response, call) : undefined;
    if (pause !== undefined && performance.now() + pause < until) await rest(pause, signal);
    else if (reply) return reply;
    else throw error;
  }
}

/** A stream can be read once. */
function isRepeatable({ input }: Call): boolean {
  return !("body" in input && input.body instanceof ReadableStream);
}

interface Outcome {
  readonly reply?: Reply;
  /** Undefined when there was no answer. */
  readonly response?: Response | undefined;
  readonly error?: unknown;
}

/** Sends the request once. */
async function attempt(call: Call, used: readonly Used[], signal: AbortSignal): Promise<Outcome> {
  const { client, description } = call;
  const { method, path, read } = description;
  let isSent = false;
  let copies: Readonly<Record<"of" | "copy", Response>> | undefined;
  const send = async (request: Request) => {
    isSent = true;
    const of = await (client.options.fetch ?? fetch)(request, { signal });
    if (!of.ok) copies = { of, copy: of.clone() };
    return of;
  };
  try {
    // Its types are those of a document; a description is of any.
    const answer = await client.http.request(method, path, initOf(call, used, send) as never);
    const { response, data, error } = answer as { response: Response; data?: string; error?: unknown };
    if (response.ok && read)
      return { response, reply: outcomeOf(description, response, await read(response)) };
    // Of a failure openapi-fetch has read the body; when middleware has put another in its place, nothing else is left.
    const left =
      copies?.of === response
        ? await copies.copy.text()
        : typeof error === "string"
          ? error
          : JSON.stringify(error);
    return { response, reply: replyOf(description, response, response.ok ? data : left) };
  } catch (error) {
    if (error instanceof UnexpectedResponseError) return { error, response: error.response };
    if (isSent && error instanceof TypeError) return { error }; // so the Fetch standard names a network error
    throw error;
  }
}
