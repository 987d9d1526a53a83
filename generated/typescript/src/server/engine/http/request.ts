// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The parts of an HTTP request that can violate a contract, as plain data. */

export interface RequestHead {
  /** As sent: `GET`. Methods are case-sensitive (RFC 9110, 9.1). */
  readonly method: string;
  /** The request-target as sent (RFC 9112, 3.2): `/v1/users?page_no=2`. */
  readonly target: string;
  readonly headers: Headers;
}

/** Looks up headers by lower-case name; repeated fields are joined by `, ` (RFC 9110, 5.3). A Map fits. */
export interface Headers {
  readonly get: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** The received bytes, or `too-large` if they exceed the limit, or a stream that is yet to arrive. */
export type Body = Uint8Array | "too-large" | Incoming;

/** A body that is read item by item. */
export interface Incoming {
  readonly stream: ReadableStream<Uint8Array> | null;
  /** How many characters one item may have. */
  readonly limit: number;
}

export interface Target {
  readonly path: string;
  /** Without the question mark; empty if there is no query. */
  readonly query: string;
}

/** Splits a request-target in origin or absolute form into path and query, both still percent-encoded. */
export function readTarget(target: string): Target {
  const origin = target.startsWith("/") ? target : target.replace(/^https?:\/\/[^/?]*/i, "");
  const mark = origin.indexOf("?");
  return mark < 0
    ? { path: origin, query: "" }
    : { path: origin.slice(0, mark), query: origin.slice(mark + 1) };
}

/** Whether a request-target in absolute form has a user name, which can pass for the host (RFC 9110, 4.2.4). */
export function hasUserinfo(target: string): boolean {
  return !target.startsWith("/") && /^[a-z][a-z\d+.-]*:\/\/[^/?#]*@/i.test(target);
}

/** RFC 9110, 6.4.1: a request has content if it declares a length and the length is not zero. */
export function announcesBody(headers: Headers): boolean {
  return Number(headers.get("content-length") ?? "0") > 0 || headers.has("transfer-encoding");
}
