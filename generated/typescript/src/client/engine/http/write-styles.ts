// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * Serializes parameters (OpenAPI 3.1, 4.8.12, style values; RFC 6570, 3.2). OpenAPI leaves nested values open: in
 * `deepObject` every level adds a key in brackets, in all other styles a nested value is written as JSON.
 */

/** @returns the text of a value for the URL, header or cookie; empty when nothing is sent */
export type Writer = (name: string, value: unknown) => string;

export interface Shape {
  /** Prefix of the whole text. */
  readonly prefix?: string;
  /** Whether the name precedes the value. */
  readonly named?: true;
  /** Separates the parts of an exploded array or object; without it they are joined into one value. */
  readonly explode?: string;
  /** Separates the parts of one value. Defaults to a comma. */
  readonly join?: string;
  /** What is not percent-encoded: everything in headers, the name in cookies. */
  readonly raw?: "all" | "name";
}

export const form: Shape = { named: true, explode: "&" };
export const formJoined: Shape = { named: true };
export const spaceDelimited: Shape = { named: true, join: "%20" };
export const pipeDelimited: Shape = { named: true, join: "%7C" };
export const simple: Shape = {};
export const simpleExploded: Shape = { explode: "," };
export const label: Shape = { prefix: "." };
export const labelExploded: Shape = { prefix: ".", explode: "." };
export const matrix: Shape = { prefix: ";", named: true };
export const matrixExploded: Shape = { prefix: ";", named: true, explode: ";" };
export const cookie: Shape = { named: true, explode: "; ", raw: "name" };
export const cookieJoined: Shape = { named: true, raw: "name" };
export const cookieRaw: Shape = { named: true, explode: "; ", raw: "all" };
export const cookieRawJoined: Shape = { named: true, raw: "all" };
export const header: Shape = { raw: "all" };
export const headerExploded: Shape = { explode: ",", raw: "all" };

/** A value as text; arrays and objects as JSON. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export function encoded(value: unknown): string {
  return encodeURIComponent(textOf(value));
}

/** For `allowReserved`: encodes only characters that would end the value. */
export function reserved(value: unknown): string {
  return encodeURI(textOf(value)).replaceAll(/[#&+]/g, encodeURIComponent);
}

/**
 * For the style `cookie` (OpenAPI 3.2, 4.12.4), which escapes nothing.
 * @throws `TypeError` for what would end the cookie or the header (RFC 6265, 4.1.1)
 */
export function inCookie(value: unknown): string {
  const text = textOf(value);
  if (!/^[!-:<-~]*$/.test(text)) throw new TypeError(`No cookie holds ${JSON.stringify(text)} unescaped`);
  return text;
}

/** Separators that the encoding of a value leaves as they are. */
const escapes: Readonly<Record<string, string>> = { ".": "%2E", ",": "%2C" };

/** @param encode turns a primitive value into text */
export function shaped(shape: Shape, encode?: (value: unknown) => string): Writer {
  const { prefix = "", named, explode, join = ",", raw } = shape;
  const separator = explode ?? join;
  const escape = raw === "all" ? undefined : escapes[separator];
  const inPart = (text: string) => (escape ? text.replaceAll(separator, escape) : text);
  const write = encode ?? (raw === "all" ? textOf : encoded);
  const writeKey = raw === "all" ? write : encoded;
  return (name, value) => {
    const title = named ? `${raw ? name : encodeURIComponent(name)}=` : "";
    if (isWhole(value)) return prefix + title + write(value);
    const pairs = partsOf(value).map(([key, part]) =>
      [key === undefined ? [] : [inPart(writeKey(key))], inPart(write(part))].flat(),
    );
    if (pairs.length === 0) return "";
    if (explode === undefined) return prefix + title + pairs.flat().join(join);
    return prefix + pairs.map((pair) => (pair.length === 1 ? title : "") + pair.join("=")).join(explode);
  };
}

/**
 * `name[key]=value`, with a key for each level: `filter[age][min]=1`. A list repeats its name, `filter[in]=x&filter[in]=y`,
 * unless a list or an object is in it: then its items are numbered, `filter[0][in]=x`.
 */
export function deep(encode: (value: unknown) => string = encoded): Writer {
  const write: Writer = (name, value) => {
    if (isWhole(value)) return `${name}=${encode(value)}`;
    const isFlat = Array.isArray(value) && value.every(isWhole);
    return partsOf(value)
      .map(([key, part], index) => write(isFlat ? name : `${name}[${inBrackets(key ?? index)}]`, part))
      .filter(Boolean)
      .join("&");
  };
  return (name, value) => write(encodeURIComponent(name), value);
}

export const deepObject: Writer = /* @__PURE__ */ deep();

/** Servers decode a name before they look for brackets, so that those in a key are encoded once more. */
function inBrackets(key: string | number): string {
  return encodeURIComponent(String(key).replaceAll(/[[\]]/g, encodeURIComponent));
}

/** For a parameter with JSON content (4.8.12.1, content). A header carries no characters outside Latin-1, but their escapes. */
export function asJson(shape: Shape, encode?: (value: unknown) => string): Writer {
  const write = shaped(shape, encode);
  return (name, value) => {
    const json = JSON.stringify(value);
    return write(name, shape.raw === "all" ? json.replaceAll(/[^ -~]/g, escaped) : json);
  };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function isWhole(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Date;
}

/** The items of an array, or the entries of an object, without null and undefined. */
function partsOf(value: unknown): readonly (readonly [string | undefined, unknown])[] {
  const parts: [string | undefined, unknown][] = Array.isArray(value)
    ? value.map((item) => [undefined, item])
    : Object.entries(value ?? {});
  return parts.filter(([, part]) => part !== undefined && part !== null);
}
