// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Media types: their names, and which of several a client accepts (RFC 9110, 8.3 and 12.5.1). */

export interface MediaRange {
  /** A media type or a range with stars, in lower case, without parameters. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const token = "[\\w!#$%&'*+.^`|~-]+";
const shape = new RegExp(`^\\s*(${token}/${token})\\s*((?:;[^;]*)*)$`, "u");

/** Reads one media type or range with its parameters; undefined when the text is not one. */
export function readMediaType(text: string): MediaRange | undefined {
  const [, name, rest = ""] = shape.exec(text) ?? [];
  if (!name) return undefined;
  const parameters = rest.split(";").flatMap((part) => {
    const [key = "", value = ""] = part.split(/=(.*)/su);
    return key.trim() ? [[key.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/su, "$1")] as const] : [];
  });
  return { name: name.toLowerCase(), parameters: new Map(parameters) };
}

/** Whether a media type is in a range, by names alone; parameters are not compared. */
export function isIn(name: string, range: string): boolean {
  const wanted = nameOf(range);
  return (
    wanted === "*/*" || wanted === name || (wanted.endsWith("/*") && name.startsWith(wanted.slice(0, -1)))
  );
}

/** The declared media type that holds the given one: by its own name before a range (OpenAPI 3.1, 4.8.13.1). */
export function declaredFor<Declared extends { readonly name: string }>(
  content: readonly Declared[],
  text: string,
): Declared | undefined {
  const same = content.find(({ name }) => name === text);
  const given = same ? undefined : readMediaType(text);
  if (!given) return same;
  return (
    content.find(({ name }) => nameOf(name) === given.name) ??
    content.find(({ name }) => isIn(given.name, name))
  );
}

/** The name of a media type, in lower case, without its parameters. */
export function nameOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/**
 * `application/json`, everything that ends in `+json` (RFC 6839, 3.1), and `text/json`, which many frameworks send
 * (MIME Sniffing, 4.6). Parameters and case do not matter; lines of JSON, such as `application/jsonl`, are not JSON.
 * Wherever something is asked whether it is JSON, this decides. The client's runtime says the same in fewer bytes, and
 * the types of client and server say it in TypeScript: `test/core/media-type.test.ts` holds all to one table.
 */
export function isJson(mediaType: string): boolean {
  return (
    mediaType === "application/json" ||
    /^(?:(?:application|text)\/json|[^/]+\/[^/]+\+json)$/.test(nameOf(mediaType))
  );
}

/**
 * Chooses among what a server offers by a request's `Accept`.
 * @returns the offer of the highest quality, JSON before others of the same; undefined when none is acceptable.
 * A member of the list that is not a media range is passed over, so `;;;` accepts nothing.
 */
export function negotiate(accept: string | undefined, offers: readonly string[]): string | undefined {
  const ordered = [...offers.filter(isJson), ...offers.filter((offer) => !isJson(offer))];
  if (accept === undefined || accept.trim() === "") return ordered[0];
  const ranges = accept.split(",").flatMap((text) => readMediaType(text) ?? []);
  const rated = ordered.map((offer) => ({ offer, quality: quality(nameOf(offer), ranges) }));
  return rated
    .filter((rating) => rating.quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .at(0)?.offer;
}

/** The most specific range that holds the media type decides; an offer may be a range, too, and hold what is asked for. */
function quality(name: string, ranges: readonly MediaRange[]): number {
  const closest = ranges
    .filter((range) => isIn(name, range.name) || isIn(range.name, name))
    .toSorted((a, b) => stars(a) - stars(b))[0];
  if (!closest) return 0;
  const value = Number(closest.parameters.get("q") ?? "1");
  return Number.isNaN(value) ? 1 : value;
}

function stars({ name }: MediaRange): number {
  return name.split("*").length - 1;
}
