/** Responses that a tester forces with `Prefer: code=…, example=…`: examples from the specification. */
import type { Operation, Response as Declared } from "../../scripts/core/model.ts";
import { responseFor, successResponse } from "../../scripts/core/request-validation/declared.ts";
import { readPreferences } from "../../scripts/core/request-validation/prefer.ts";

/** A reply made of the specification's examples. */
export interface ForcedReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Whether a request asks for a certain response. */
export function isForced(headers: Headers): boolean {
  const { code, example } = readPreferences(headers.get("prefer") ?? undefined);
  return code !== undefined || example !== undefined;
}

/** @param operation with its examples; it has the response that `Prefer` selects */
export function forcedReply(operation: Operation, headers: Headers): ForcedReply {
  const { code, example } = readPreferences(headers.get("prefer") ?? undefined);
  const response = code === undefined ? successResponse(operation) : responseFor(operation, code);
  const examples = response?.content[0]?.examples;
  const body = example === undefined ? examples?.values().next().value : examples?.get(example);
  const status = code ?? Number(response?.status);
  return { status, headers: neededHeaders(response?.headers ?? []), body };
}

/** Examples of the headers that a response must carry. */
function neededHeaders(headers: Declared["headers"]): Readonly<Record<string, unknown>> {
  const values: Readonly<Record<string, unknown>> = { "Retry-After": 2, Allow: "PUT" };
  const needed = headers.filter(({ required }) => required);
  return Object.fromEntries(needed.map(({ name }) => [name, values[name]]));
}
