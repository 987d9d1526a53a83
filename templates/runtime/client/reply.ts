/** From a response to the outcome of a call. */
import { UnexpectedResponseError } from "./errors.ts";
import type { Description } from "./description.ts";

/** The outcome of a call whose types nobody knows. */
export type Reply =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/**
 * @param text the body; empty or undefined when there is none
 * @throws `UnexpectedResponseError` when JSON is documented and something else came
 */
export function replyOf(description: Description, response: Response, text: string | undefined): Reply {
  let value: unknown = text || undefined; // what is no JSON is told as the text that it is
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

/** @param value of the body */
export function outcomeOf({ success = [200] }: Description, response: Response, value: unknown): Reply {
  const { status } = response;
  return includes(success, status)
    ? { ok: true, status, data: value, response }
    : { ok: false, status, error: value, response };
}

/** @param statuses whole ones, or a digit for all that begin with it */
function includes(statuses: readonly number[] = [], status: number): boolean {
  return statuses.includes(status) || statuses.includes(Math.trunc(status / 100));
}
