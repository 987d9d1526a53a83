/** Which of its declared answers an operation gives to a request that is in order. */
import type { Operation } from "../model.ts";
import { responseFor, successResponse } from "../request-validation/declared.ts";
import { negotiate } from "../http/media-type.ts";
import { readPreferences } from "../request-validation/prefer.ts";
import type { Headers } from "../http/request.ts";

export interface PreferredResponse {
  readonly kind: "passed";
  readonly operation: Operation;
  /** A status that the tester forces; undefined: the usual one. */
  readonly code: number | undefined;
  /** The name of an example of that answer; undefined: its first one. */
  readonly example: string | undefined;
  /** Whether the answer is invented from its schema instead; undefined: as the mock does it. */
  readonly dynamic: boolean | undefined;
  /** Undefined: the answer has no content. */
  readonly mediaType: string | undefined;
}

/** The wish, or in a sentence why `Prefer` asks for an answer that the operation does not have. */
export function preferredResponse(operation: Operation, headers: Headers): PreferredResponse | string {
  const { code, example, dynamic } = readPreferences(headers.get("prefer"));
  const response = code === undefined ? successResponse(operation) : responseFor(operation, code);
  if (code !== undefined && (!response || !(code >= 200 && code <= 599))) {
    const declared = operation.responses.map(({ status }) => status).join(", ");
    return `Prefer: code must be one that the operation declares: ${declared}.`;
  }
  const names = response?.content.map(({ name }) => name) ?? [];
  const mediaType = negotiate(headers.get("accept"), names) ?? names[0];
  const examples = [...(response?.content.find(({ name }) => name === mediaType)?.examples.keys() ?? [])];
  if (example !== undefined && !examples.includes(example)) {
    return `Prefer: example must be one that the answer has: ${examples.join(", ") || "it has none"}.`;
  }
  return { kind: "passed", operation, code, example, dynamic, mediaType };
}
