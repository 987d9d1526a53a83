/** Sends the request of a call once, with middleware before and after. */
import type { Middleware } from "openapi-fetch";
import type { Call } from "./description.ts";
import { told } from "./errors.ts";
import { type Outcome, brokenOf, isJsonOnly, outcomeOf, replyOf } from "./reply.ts";
import { type Sent, requestOf } from "./request.ts";
import type { Used } from "./secrets.ts";

/**
 * Only what sending or reading throws is a network error, whatever its class: that differs between realms, and
 * middleware throws errors of the same classes. @throws what middleware throws
 */
export async function attempt(call: Call, used: readonly Used[], signal: AbortSignal): Promise<Outcome> {
  const { middleware = [], fetch: send = fetch } = call.client.options;
  const sent = requestOf(call, used);
  for (const each of middleware) {
    const changed = await each.onRequest?.(sent);
    if (changed && "status" in changed) return received(call, changed);
    sent.request = changed ?? sent.request;
  }
  call.url = new URL(sent.request.url).pathname;
  const backwards = middleware.toReversed();
  let response: Response;
  try {
    response = await send(sent.request, { signal });
  } catch (error) {
    const changed = await afterError(backwards, sent, error);
    if (!isResponse(changed))
      return { failure: () => (changed === error ? networkError(call, error) : changed) };
    response = changed;
  }
  for (const each of backwards) response = (await each.onResponse?.({ ...sent, response })) ?? response;
  return received(call, response);
}

/** @returns the error, or what middleware makes of it: another error, or a response */
async function afterError(middleware: readonly Middleware[], sent: Sent, error: unknown): Promise<unknown> {
  let changed = error;
  for (const each of middleware) {
    changed = (await each.onError?.({ ...sent, error: changed })) ?? changed;
    if (isResponse(changed)) break;
  }
  return changed;
}

/** Of any realm, unlike `instanceof`. */
function isResponse(value: unknown): value is Response {
  return "bodyUsed" in Object(value);
}

async function received(call: Call, response: Response): Promise<Outcome> {
  const { description } = call;
  const read = response.ok && !isJsonOnly(description, response.status) && description.read;
  const isTaken = response.bodyUsed || response.body?.locked; // by middleware, which should have read a clone
  try {
    if (read) return { response, reply: outcomeOf(description, response, await read(response)) };
    const text = await response.text();
    return { response, ...replyOf(call, response, text) };
  } catch (error) {
    if (isTaken) throw error;
    if (error instanceof SyntaxError) return brokenOf(call, response, error.cause);
    return { failure: () => networkError(call, error) };
  }
}

/** A `TypeError`, as the Fetch standard has it; the platform's own error is its `cause`. */
function networkError(call: Call, cause: unknown): TypeError {
  const { message = String(cause) } = Object(cause) as { message?: string };
  return new TypeError(told(call, `failed: ${message}`), { cause });
}
