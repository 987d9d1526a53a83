/** The address of a sample's request, in characters that every client sends as they are (RFC 3986). */
import type { Api, Operation } from "../model.ts";
import { fillTemplate } from "../path-template.ts";

/** Where a document with no absolute server is reached. RFC 2606, 3 reserves the name. */
const somewhere = "https://api.example.com";

/** The first server with the defaults of its variables, without a slash at its end. */
export function baseUrl({ servers }: Api, operation: Operation): string {
  const { url: template = "", variables = {} } = (operation.servers ?? servers)[0] ?? {};
  const url = fillTemplate(template, (name) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? "") : name,
  );
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `${somewhere}/${url.replace(/^\/+/, "")}`;
  const [, origin = "", path = ""] = /^([^:]+:\/\/[^/?#]*)(.*)$/s.exec(absolute) ?? [];
  return (asciiOrigin(origin) + sendable(path)).replace(/\/+$/, "");
}

/** Names of hosts as they are looked up (RFC 5891). */
function asciiOrigin(origin: string): string {
  return URL.canParse(origin) && !/^[\x21-\x7e]*$/.test(origin) ? new URL(origin).origin : origin;
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

/** Whether text has a character percent-encoded that need not be: some clients decode it (RFC 3986, 6.2.2.2). */
export function hasNeedlessEscape(text: string): boolean {
  return /%(?:2[DE]|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)/i.test(text);
}
