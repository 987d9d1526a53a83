/** A request as it goes over the wire, what came back, and who asks. */
import { curl } from "../core/curl.ts";
import type { Operation } from "../core/model.ts";
import { isSecretName } from "../core/secrets.ts";

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

/** A request of somebody else's, as it passed. */
export interface CapturedRequest extends Omit<Wire, "body"> {
  /** Undefined: none, or too large to be judged. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  /** False: there is more of it than was kept. */
  readonly isComplete: boolean;
}

export interface CapturedResponse extends Answer {
  /** False: there is more of it than was kept. */
  readonly isComplete: boolean;
}

/** Rejects when no answer came. */
export type Send = (wire: Wire) => Promise<Answer>;

export interface Identity {
  readonly token: string;
  /** Operations that the caller may not use. */
  readonly refused: readonly string[];
}

export interface Exchange {
  readonly operation: Operation;
  readonly wire: Wire;
  readonly answer: Answer;
}

/** The parsed body; a text that is not JSON is left a text, no text is undefined. */
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

/** One command; of secrets it takes the variable TOKEN. */
export function curlOf({ method, target, headers, body }: Wire, url: string): string {
  return curl({ method, url: url + target, headers, body: body?.slice(0, 2_000), flags: ["-i"], masked });
}

/** Between double quotes, where a shell puts the variable's value. Undefined: nothing secret. */
function masked(name: string, value: string): string | undefined {
  if (!isSecretName(name)) return undefined;
  const [scheme = ""] = /^\w+ /.exec(value) ?? [];
  return `"${name}: ${scheme}$TOKEN"`;
}

export function withHeader(wire: Wire, name: string, value: string): Wire {
  return { ...wire, headers: [...withoutHeader(wire, name).headers, [name, value]] };
}

export function withoutHeader(wire: Wire, name: string): Wire {
  const headers = wire.headers.filter(([own]) => own.toLowerCase() !== name.toLowerCase());
  return { ...wire, headers };
}
