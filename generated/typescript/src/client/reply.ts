// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Turns a response into the outcome of a call. */
import { UnexpectedResponseError } from "./errors.ts";
import type { Description } from "./description.ts";

/** The outcome of a call, untyped. */
export type Reply =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/**
 * @param text the body; empty or undefined when there is none
 * @throws `UnexpectedResponseError` when JSON is documented and something else was received
 */
export function replyOf(description: Description, response: Response, text: string | undefined): Reply {
  let value: unknown = text || undefined; // anything that is not JSON is returned as text
  let isJson = !response.headers.get("content-type")?.match(/^text\/(?!json)/i);
  try {
    if (isJson) value = JSON.parse(String(text));
  } catch {
    isJson = false;
  }
  if (!isJson && includes(description.json, response.status)) {
    throw new UnexpectedResponseError(description.id, response, value);
  }
  return outcomeOf(description, response, value);
}

/** @param value the parsed body */
export function outcomeOf({ success = [200] }: Description, response: Response, value: unknown): Reply {
  const { status } = response;
  return includes(success, status)
    ? { ok: true, status, data: value, response }
    : { ok: false, status, error: value, response };
}

/** @param statuses full statuses, or a digit for all that start with it */
function includes(statuses: readonly number[] = [], status: number): boolean {
  return statuses.includes(status) || statuses.includes(Math.trunc(status / 100));
}
