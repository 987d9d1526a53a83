/** The parts of an HTTP request by which a contract can be broken, as plain data. */

export interface RequestHead {
  /** As it came: `GET`. Methods are case-sensitive (RFC 9110, 9.1). */
  readonly method: string;
  /** The request-target as it came (RFC 9112, 3.2): `/v1/users?page_no=2`. */
  readonly target: string;
  readonly headers: Headers;
}

/** By lower-case names; a field that came twice has its values joined by `, ` (RFC 9110, 5.3). A Map is one. */
export interface Headers {
  readonly get: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** The bytes that came, or that there were more than the limit. */
export type Body = Uint8Array | "too-large";

export interface Target {
  readonly path: string;
  /** Without the question mark; empty when there is none. */
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

/** RFC 9110, 6.4.1: a request has content when it says how long it is, and that is not zero. */
export function announcesBody(headers: Headers): boolean {
  return Number(headers.get("content-length") ?? "0") > 0 || headers.has("transfer-encoding");
}
