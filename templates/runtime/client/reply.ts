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
  return isJson || !isJsonOnly(description, status)
    ? { reply: outcomeOf(description, response, value) }
    : unexpected(call, response, value);
}

/** Whether the document describes the body of a status as JSON and nothing else. */
export function isJsonOnly({ json }: Description, status: number): boolean {
  return includes(json, status);
}

/**
 * @param text what was received in place of JSON
 * @returns an `UnexpectedResponseError`, or a reply if the status is not documented as a success
 */
export function brokenOf(call: Call, response: Response, text: unknown): Outcome {
  const reply = outcomeOf(call.description, response, text);
  return reply.ok ? unexpected(call, response, text) : { reply };
}

function unexpected(call: Call, response: Response, error: unknown): Outcome {
  const { description } = call;
  const type = response.headers.get("content-type") ?? "no type";
  const message = told(call, `failed: ${response.status} with invalid JSON: ${type}`);
  const result = { ...headOf(description, response), ok: false, error } as const;
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
