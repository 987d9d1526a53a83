// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Serializes response headers (OpenAPI 3.1, 4.8.21: style `simple`, without percent-encoding). */
import type { ResponseHeader } from "../model.ts";
import { isJson } from "./media-kind.ts";
import { asJson, header, headerExploded, shaped } from "./write-styles.ts";

const joined = shaped(header);
const exploded = shaped(headerExploded);
const json = asJson(header);

/**
 * Null and undefined are not sent. `Set-Cookie` has a header for each cookie, because its values hold commas (RFC 6265,
 * 3). Headers that are not declared are written like declared ones without `explode`.
 */
export function headerPairs(
  headers: Readonly<Record<string, unknown>>,
  declared: readonly ResponseHeader[],
): [name: string, text: string][] {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || value === null) continue;
    const cookies = Array.isArray(value) && isSetCookie(name) ? value : undefined;
    for (const one of cookies ?? [value]) pairs.push([name, headerText(one, named(declared, name))]);
  }
  return pairs;
}

/** The texts by name; a list if there are several. */
export function headerTexts(
  headers: Readonly<Record<string, unknown>>,
  declared: readonly ResponseHeader[],
): Readonly<Record<string, string | readonly string[]>> {
  const byName = Object.groupBy(headerPairs(headers, declared), ([name]) => name);
  const entries = Object.entries(byName).map(([name, own = []]) => {
    const [first = "", ...more] = own.map(([, text]) => text);
    return [name, more.length > 0 ? [first, ...more] : first] as const;
  });
  return Object.fromEntries(entries);
}

export function isSetCookie(name: string): boolean {
  return name.length === 10 && name.toLowerCase() === "set-cookie";
}

function named(declared: readonly ResponseHeader[], name: string): ResponseHeader | undefined {
  return (
    declared.find((one) => one.name === name) ??
    declared.find((one) => one.name.toLowerCase() === name.toLowerCase())
  );
}

function headerText(value: unknown, declared: ResponseHeader | undefined): string {
  if (declared?.mediaType !== undefined && isJson(declared.mediaType)) return json("", value);
  if (typeof value === "string") return value;
  return declared?.explode ? exploded("", value) : joined("", value);
}

/** The reason why HTTP cannot carry a header (RFC 9110, 5.1 and 5.5); undefined if it can. */
export function headerFault(name: string, text: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `${JSON.stringify(name)} is not the name of a header`;
  const [character] = /[^\t\x20-\x7E\x80-\xFF]/.exec(text) ?? [];
  return character === undefined ? undefined : `header ${name} cannot hold ${JSON.stringify(character)}`;
}
