/** Which header fields a proxy passes on (RFC 9110, 7.6.1), and how it frames what it passes on (RFC 9112, 6). */

import { hasUserinfo } from "./request.ts";

export type Field = readonly [name: string, value: string];

/** @param raw names and values in turn, as node has them */
export function fieldsIn(raw: readonly string[]): readonly Field[] {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : []));
}

/** Fields that apply to a single connection, or say how a message is framed on it. */
const hops = new Set([
  "connection",
  "content-length",
  "http2-settings",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Fields for all recipients, which `Connection` must not name (RFC 9110, 7.6.1). If it did, and a proxy obeyed, a client
 * could take away what the server relies on.
 */
const forAll =
  /^(?:(?:accept|access-control|content|if|sec|x-forwarded)-.*|accept|age|allow|alt-svc|authorization|cache-control|cookie|date|etag|expect|expires|forwarded|from|host|idempotency-key|last-modified|link|location|max-forwards|origin|pragma|prefer|preference-applied|range|ratelimit.*|referer|retry-after|server|set-cookie|strict-transport-security|traceparent|tracestate|user-agent|vary|via|warning|www-authenticate|x-(?:api-key|real-ip|request-id))$/;

/** @param isDeclared whether the document declares a field with this lower-case name, which is then for all recipients */
export function endToEnd(
  fields: readonly Field[],
  isDeclared: (name: string) => boolean = () => false,
): readonly Field[] {
  const named = fields
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/))
    .filter((name) => !forAll.test(name) && !isDeclared(name));
  return fields.filter(([name]) => !hops.has(name.toLowerCase()) && !named.includes(name.toLowerCase()));
}

interface Framed {
  readonly headers: {
    readonly "content-length"?: string | undefined;
    readonly "transfer-encoding"?: string | undefined;
    readonly trailer?: string | undefined;
  };
}

/**
 * The framing of a message, as it was understood, for the next connection.
 * @param canChunk whether the recipient reads chunks
 */
export function framing({ headers }: Framed, canChunk: boolean): readonly Field[] {
  const { "transfer-encoding": coding, "content-length": length, trailer } = headers;
  if (coding === undefined) return length === undefined ? [] : [["Content-Length", length]];
  if (!canChunk) return [];
  const trailers: readonly Field[] = trailer === undefined ? [] : [["Trailer", trailer]];
  return [["Transfer-Encoding", "chunked"], ...trailers];
}

/** Whether a message is framed by a transfer coding other than chunks, which is not decoded here (RFC 9112, 6.1). */
export function isCoded({ headers }: Framed): boolean {
  const coding = headers["transfer-encoding"];
  return coding !== undefined && coding.trim().toLowerCase() !== "chunked";
}

/** A request-target in the form that a server gets: an absolute one loses scheme and host (RFC 9112, 3.2.2). */
export function originForm(target: string): string {
  if (target.startsWith("/") || target === "*") return target;
  const own = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "");
  return own.startsWith("/") ? own : `/${own}`;
}

/** A host and perhaps a port (RFC 9110, 7.2); empty if the target has none. */
const host = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

interface Received extends Framed {
  readonly rawHeaders: readonly string[];
  readonly httpVersion: string;
  /** The request-target as sent. */
  readonly url?: string | undefined;
}

/** Why a request must be refused, whoever it is for (RFC 9112, 3.2 and 6.1); undefined if there is no reason. */
export function requestFault(request: Received): string | undefined {
  const { httpVersion, headers, rawHeaders, url = "" } = request;
  if (hasUserinfo(url)) return "The request-target must not have a user name or a password.";
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length !== 4 || rawHeaders[at]?.toLowerCase() !== "host") continue;
    if (++hosts > 1 || !host.test(rawHeaders[at + 1] ?? "")) return "Host must be one valid host.";
  }
  if (!httpVersion.startsWith("1.")) return "The version of HTTP must be 1.0 or 1.1.";
  if (httpVersion === "1.0" && headers["transfer-encoding"] !== undefined)
    return "HTTP/1.0 has no Transfer-Encoding.";
  return isCoded(request) ? "Transfer-Encoding can only be chunked." : undefined;
}
