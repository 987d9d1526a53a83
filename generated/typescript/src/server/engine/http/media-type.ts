// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Media types: parses them, and chooses one that a client accepts (RFC 9110, 8.3 and 12.5.1). */
import { isJson, nameOf } from "./media-kind.ts";

export interface MediaRange {
  /** A media type, or a range with `*`, in lower case and without parameters. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const token = "[\\w!#$%&'*+.^`|~-]+";
const shape = new RegExp(`^\\s*(${token}/${token})\\s*((?:;.*)?)$`, "su");

/** Parses one media type or range with its parameters; undefined if the text is neither. */
export function readMediaType(text: string): MediaRange | undefined {
  const [, name, rest = ""] = shape.exec(text) ?? [];
  if (!name) return undefined;
  const parameters = unquotedParts(rest, ";").flatMap((part) => {
    const [key = "", value = ""] = part.split(/=(.*)/su);
    return key.trim() ? [[key.trim().toLowerCase(), unquoted(value.trim())] as const] : [];
  });
  return { name: name.toLowerCase(), parameters: new Map(parameters) };
}

/** Splits a text at a mark, but not within quotes (RFC 9110, 5.6.4). */
function unquotedParts(text: string, mark: ";" | ","): readonly string[] {
  if (!text.includes('"')) return text.split(mark);
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === "\\" && isQuoted) at++;
    else if (character === mark && !isQuoted) parts.push(text.slice(start, (start = at + 1) - 1));
  }
  return [...parts, text.slice(start)];
}

function unquoted(value: string): string {
  const [, inner] = /^"(.*)"$/su.exec(value) ?? [];
  return inner === undefined ? value : inner.replaceAll(/\\(.)/gsu, "$1");
}

/**
 * Whether a range includes a media type. Compares only the names, not the parameters. RFC 9110 has no range by suffix,
 * but documents do: `application/*+json` is each type with that suffix, and `application/json`.
 */
function isIn(name: string, range: string): boolean {
  const wanted = nameOf(range);
  if (wanted === "*/*" || wanted === name) return true;
  const [, type = "", suffix = ""] = /^([^/]+\/)\*(?:\+(.+))?$/.exec(wanted) ?? [];
  if (type === "" || !name.startsWith(type)) return false;
  return suffix === "" || name === type + suffix || name.endsWith(`+${suffix}`);
}

/**
 * The declared media type that matches the given one, the most specific first: the same name and parameters, the same
 * name, a range such as `image/*`, then the range of all (OpenAPI 3.1, 4.8.13.1; RFC 9110, 12.5.1).
 */
export function declaredFor<Declared extends { readonly name: string }>(
  content: readonly Declared[],
  text: string,
): Declared | undefined {
  const same = content.find(({ name }) => name === text);
  const given = same ? undefined : readMediaType(text);
  if (!given) return same;
  const named = content.filter(({ name }) => nameOf(name) === given.name);
  return (
    named.find(({ name }) => isMet(name, given)) ??
    named[0] ??
    content.filter(({ name }) => isIn(given.name, name)).toSorted((a, b) => stars(a) - stars(b))[0]
  );
}

/** Whether each parameter of a declared media type was given, with the same value in any case. */
function isMet(declared: string, given: MediaRange): boolean {
  const wanted = readMediaType(declared)?.parameters ?? new Map<string, string>();
  return [...wanted].every(
    ([name, value]) => given.parameters.get(name)?.toLowerCase() === value.toLowerCase(),
  );
}

/**
 * Chooses one of the media types that a server offers, by the request's `Accept`.
 * @returns the offer with the highest quality, preferring JSON, then the most specific, if several have it; undefined if none is acceptable.
 * List members that are not media ranges are ignored, so `;;;` accepts nothing.
 */
export function negotiate(accept: string | undefined, offers: readonly string[]): string | undefined {
  const ordered = offers.toSorted((a, b) => rank(a) - rank(b));
  if (accept === undefined || accept.trim() === "") return ordered[0];
  const ranges = unquotedParts(accept, ",").flatMap((text) => readMediaType(text) ?? []);
  const rated = ordered.map((offer) => ({ offer, quality: quality(offer, ranges) }));
  return rated
    .filter((rating) => rating.quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .at(0)?.offer;
}

function rank(offer: string): number {
  return isJson(offer) ? -1 : stars({ name: offer });
}

/**
 * The most specific range that matches decides: by name, then by its parameters. An offer can be a range, too, which then
 * matches what is accepted.
 */
function quality(offer: string, ranges: readonly MediaRange[]): number {
  const name = nameOf(offer);
  const own = readMediaType(offer)?.parameters ?? new Map<string, string>();
  const closest = ranges
    .filter((range) => (isIn(name, range.name) || isIn(range.name, name)) && !isOther(own, range))
    .toSorted((a, b) => stars(a) - stars(b) || equals(own, b) - equals(own, a))[0];
  if (!closest) return 0;
  const value = Number(closest.parameters.get("q") ?? "1");
  return Number.isNaN(value) ? 1 : value;
}

/** Whether a range asks for another value of a parameter that an offer has, such as `version=2`. */
function isOther(own: ReadonlyMap<string, string>, { parameters }: MediaRange): boolean {
  return [...own].some(([key, value]) => {
    const wanted = parameters.get(key);
    return wanted !== undefined && wanted.toLowerCase() !== value.toLowerCase();
  });
}

function equals(own: ReadonlyMap<string, string>, { parameters }: MediaRange): number {
  return [...own.keys()].filter((key) => parameters.has(key)).length;
}

function stars({ name }: Pick<MediaRange, "name">): number {
  return name.split("*").length - 1;
}
