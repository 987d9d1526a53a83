/** The address of a sample's request, in characters that every client sends as they are (RFC 3986). */
import type { Api } from "../model.ts";

/** Where a document with no absolute server is reached. RFC 2606, 3 reserves the name. */
const somewhere = "https://api.example.com";

/** The first server, without a slash at its end. */
export function baseUrl({ servers }: Api): string {
  const url = servers[0]?.url ?? "";
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `${somewhere}/${url.replace(/^\/+/, "")}`;
  const [, origin = "", path = ""] = /^([^:]+:\/\/[^/?#]*)(.*)$/s.exec(absolute) ?? [];
  return (origin + sendable(path)).replace(/\/+$/, "");
}

/** Percent-encodes what must not stand in a path or query. */
export function sendable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\w.~:/?@!$&'()*+,;=%-]/gu, encodeURIComponent)
    .replaceAll(/%(?![\da-f]{2})/gi, "%25");
}

/** The same, with the apostrophe: clients that follow browsers encode it (URL Standard, special-query percent-encode set). */
export function sendableQuery(text: string): string {
  return sendable(text).replaceAll("'", "%27");
}

/** Whether a path has a segment that URL parsers remove (RFC 3986, 5.2.4; URL Standard, double-dot path segment). */
export function hasDotSegment(path: string): boolean {
  return path.split("/").some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment));
}
