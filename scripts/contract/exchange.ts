/** A request as sent over the wire, its response, and its caller. */
import { curl } from "../core/curl.ts";
import type { Operation } from "../core/model.ts";

export interface Wire {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A client's request, captured by the proxy. */
export interface CapturedRequest extends Omit<Wire, "body"> {
  /** Undefined if there is none, or if it is too large to check. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** False if only the first part was kept. */
  readonly isComplete: boolean;
}

export interface CapturedResponse extends Answer {
  /** False if only the first part was kept. */
  readonly isComplete: boolean;
}

/** Rejects if there is no response. */
export type Send = (wire: Wire) => Promise<Answer>;

export interface Identity {
  /** For every security scheme that has no credentials of its own. */
  readonly token: string;
  /** Security scheme → its credentials: a token, a key, or `user:password`. */
  readonly credentials?: ReadonlyMap<string, string>;
  /** The scopes of the credentials, if they are known. */
  readonly scopes?: readonly string[];
  /** Operations that the caller has no permission for. */
  readonly refused: readonly string[];
}

export interface Exchange {
  readonly operation: Operation;
  readonly wire: Wire;
  readonly answer: Answer;
}

/** The parsed body. Text that is not JSON is returned as it is; an empty body is undefined. */
export function bodyOf({ text }: Answer): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function isGood({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** The request as a curl command, with nothing left out or added. `report.ts` masks secrets, by their values. */
export function curlOf({ method, target, headers, body }: Wire, url: string): string {
  return curl({
    method,
    url: url + target,
    headers,
    body,
    flags: ["-i", "-g", "--path-as-is"],
    isExact: true,
    variable: "$TOKEN", // which traffic has in place of credentials
  });
}

export function withHeader(wire: Wire, name: string, value: string): Wire {
  return { ...wire, headers: [...withoutHeader(wire, name).headers, [name, value]] };
}

export function withoutHeader(wire: Wire, name: string): Wire {
  const headers = wire.headers.filter(([own]) => own.toLowerCase() !== name.toLowerCase());
  return { ...wire, headers };
}
