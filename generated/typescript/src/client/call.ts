// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** One call from input to outcome: attempts, pauses, token renewal and the timeout. */
import type { Call } from "./description.ts";
import { UnexpectedResponseError } from "./errors.ts";
import { type Reply, outcomeOf, replyOf } from "./reply.ts";
import { initOf } from "./request.ts";
import { pauseBefore, rest } from "./retry.ts";
import { type Used, renewed, secretsFor } from "./secrets.ts";

/**
 * @throws `TypeError` for an input that cannot be sent, and whatever `fetch` throws when there is no response;
 *   `TimeoutError`, or the reason of the caller's signal; `UnexpectedResponseError`
 */
export function perform(call: Call): Promise<Reply> {
  const { client, description, options } = call;
  const { signal, timeout = client.options.timeout ?? 30_000 } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const end = new AbortController();
  const until = performance.now() + (timeout || Infinity);
  return new Promise((resolve, reject) => {
    // Rejects here as well, so that a `fetch` that ignores the signal cannot block the call.
    const stop = () => {
      const late = `${description.id} took longer than ${timeout} ms`;
      end.abort(signal?.aborted ? signal.reason : new DOMException(late, "TimeoutError"));
      fail(end.signal.reason);
    };
    const settled =
      <Value>(tell: (value: Value) => void) =>
      (value: Value) => {
        clearTimeout(timer);
        if (!description.read) signal?.removeEventListener("abort", stop); // a body that is read later can still be aborted
        tell(value);
      };
    const fail = settled(reject);
    const timer = timeout > 0 ? setTimeout(stop, timeout) : undefined;
    signal?.addEventListener("abort", stop);
    attempts(call, end.signal, until).then(settled(resolve), fail);
  });
}

/** @param until the deadline, on the clock of `performance.now()` */
async function attempts(call: Call, signal: AbortSignal, until: number): Promise<Reply> {
  let fresh: Used | undefined;
  for (let sent = 0; ; sent++) {
    const used = await secretsFor(call, fresh);
    const { reply, response, error } = await attempt(call, used, signal);
    const renewal = response?.status === 401 && !fresh && isRepeatable(call);
    fresh ??= renewal ? await renewed(call.client, used) : undefined;
    if (renewal && fresh) continue;
    const failures = fresh ? sent - 1 : sent; // renewing a token does not count as a failure
    const pause = isRepeatable(call) ? pauseBefore(failures, response, call) : undefined;
    if (pause !== undefined && performance.now() + pause < until) await rest(pause, signal);
    else if (reply) return reply;
    else throw error;
  }
}

/** A stream can be read only once. */
function isRepeatable({ input }: Call): boolean {
  return !("body" in input && input.body instanceof ReadableStream);
}

interface Outcome {
  readonly reply?: Reply;
  /** Undefined when there was no response. */
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
    // openapi-fetch is typed for one document; a description fits any.
    const answer = await client.http.request(method, path, initOf(call, used, send) as never);
    const { response, data, error } = answer as { response: Response; data?: string; error?: unknown };
    if (response.ok && read)
      return { response, reply: outcomeOf(description, response, await read(response)) };
    // openapi-fetch has already read the body of a failure; if middleware replaced the response, only that text remains.
    const left =
      copies?.of === response
        ? await copies.copy.text()
        : typeof error === "string"
          ? error
          : JSON.stringify(error);
    return { response, reply: replyOf(description, response, response.ok ? data : left) };
  } catch (error) {
    if (error instanceof UnexpectedResponseError) return { error, response: error.response };
    if (isSent && error instanceof TypeError) return { error }; // the Fetch standard reports a network error as a TypeError
    throw error;
  }
}
