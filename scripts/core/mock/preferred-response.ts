/** Chooses which of its declared responses an operation returns for a valid request. */
import type { Operation } from "../model.ts";
import { responseFor, successResponse } from "../request-validation/declared.ts";
import { negotiate } from "../http/media-type.ts";
import { readPreferences } from "../request-validation/prefer.ts";
import type { Headers } from "../http/request.ts";

export interface PreferredResponse {
  readonly kind: "passed";
  readonly operation: Operation;
  /** The status requested by the tester; undefined: the usual one. */
  readonly code: number | undefined;
  /** The name of one of the response's examples; undefined: the first. */
  readonly example: string | undefined;
  /** Whether to generate the response from its schema instead; undefined: the mock's default. */
  readonly dynamic: boolean | undefined;
  /** Undefined: the response has no content. */
  readonly mediaType: string | undefined;
}

/** @returns the chosen response, or a sentence that says why the operation has no response that matches `Prefer` */
export function preferredResponse(operation: Operation, headers: Headers): PreferredResponse | string {
  const { code, example, dynamic } = readPreferences(headers.get("prefer"));
  const response = code === undefined ? successResponse(operation) : responseFor(operation, code);
  if (code !== undefined && (!response || !(code >= 200 && code <= 599))) {
    const declared = operation.responses.map(({ status }) => status).join(", ");
    return `Prefer: code must be a status of this operation: ${declared}.`;
  }
  const offers = response?.content.map(({ name }) => name) ?? [];
  const mediaType = negotiate(headers.get("accept"), offers) ?? offers[0];
  const examples =
    response?.content.find(({ name }) => name === mediaType)?.examples ?? new Map<string, unknown>();
  if (example !== undefined && !examples.has(example)) {
    const names = [...examples.keys()].join(", ");
    return `Prefer: example must be an example of this response: ${names || "it has none"}.`;
  }
  if (example !== undefined && examples.get(example) === undefined)
    return `Prefer: example ${example} has no value here: a link in externalValue is not followed.`;
  return { kind: "passed", operation, code, example, dynamic, mediaType };
}
