// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Name-value pairs in a query, in cookies or in a form. */
import { decodePercent } from "../percent.ts";
import type { Headers } from "./request.ts";

/** Name → its values in order, still percent-encoded if the location uses that. */
export type Texts = ReadonlyMap<string, readonly string[]>;

export const noTexts: Texts = new Map();

/** Decodes names but not values, because an encoded comma is not a separator. */
export function readQuery(query: string): Texts {
  const texts = new Map<string, string[]>();
  for (const pair of query.split("&")) {
    const [name, value] = halves(pair);
    if (pair !== "") add(texts, decodeQuery(name) ?? name, value);
  }
  return texts;
}

/** RFC 6265, 5.4. Values are kept as they were sent. */
export function readCookies(headers: Headers): Texts {
  const texts = new Map<string, string[]>();
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const [name, value] = halves(pair);
    if (name.trim() !== "") add(texts, name.trim(), value.trim());
  }
  return texts;
}

/** In a query `+` is a space (application/x-www-form-urlencoded). Undefined if the text is not encoded UTF-8. */
export function decodeQuery(text: string): string | undefined {
  return text.includes("+") || text.includes("%") ? decodePercent(text.replaceAll("+", " ")) : text;
}

/** The parts before and after the first `=`. */
export function halves(pair: string): readonly [string, string] {
  const mark = pair.indexOf("=");
  return mark < 0 ? [pair, ""] : [pair.slice(0, mark), pair.slice(mark + 1)];
}

export function add<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const known = lists.get(name);
  if (known) known.push(value);
  else lists.set(name, [value]);
}
