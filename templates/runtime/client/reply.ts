/** Turns a response into the outcome of a call. */
import type { Call, Description } from "./description.ts";
import { UnexpectedResponseError, told } from "./errors.ts";

/** The result of a call, untyped. */
export type Reply = Head &
  ({ readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: unknown });

interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly response: Response;
}

/** What came of a request. */
export interface Outcome {
  readonly reply?: Reply;
  /** Creates the error, if there is no reply. */
  readonly failure?: () => unknown;
  /** Undefined after a network error. */
  readonly response?: Response;
}

/**
 * @param text the body; empty when there is none
 * @returns an `UnexpectedResponseError` when JSON is documented and something else was received
 */
export function replyOf(call: Call, response: Response, text: string): Outcome {
  const { description } = call;
  const type = response.headers.get("content-type");
  let value: unknown = text || undefined; // anything that is not JSON is returned as text
  let isJson = !type?.match(/^text\/(?!json)/i);
  try {
    if (isJson) value = JSON.parse(text);
  } catch {
    isJson = false;
  }
  const { status } = response;
  if (isJson || !includes(description.json, status))
    return { reply: outcomeOf(description, response, value) };
  const message = told(call, `failed: ${status} with invalid JSON: ${type ?? "no type"}`);
  const result = { ...headOf(description, response), ok: false, error: value } as const;
  return { failure: () => new UnexpectedResponseError(description.id, result, message) };
}

/** @param value the parsed body */
export function outcomeOf(description: Description, response: Response, value: unknown): Reply {
  const head = headOf(description, response);
  return includes(description.success ?? [200], head.status)
    ? { ...head, ok: true, data: value }
    : { ...head, ok: false, error: value };
}

function headOf({ headers }: Description, response: Response): Head {
  return { status: response.status, headers: headers?.(response) ?? {}, response };
}

/** @param statuses full statuses, or a digit for all that start with it */
function includes(statuses: readonly number[] = [], status: number): boolean {
  return statuses.includes(status) || statuses.includes(Math.trunc(status / 100));
}
