// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Serializes parameters (OpenAPI 3.1, 4.8.12, style values; RFC 6570, 3.2). */

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
export const cookie: Shape = { named: true, explode: "; " };

/** A primitive value as text. */
export function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

export function encoded(value: unknown): string {
  return encodeURIComponent(textOf(value));
}

/** For `allowReserved`: encodes only characters that would end the value. */
export function reserved(value: unknown): string {
  return encodeURI(textOf(value)).replaceAll(/[#&+]/g, encodeURIComponent);
}

/** @param encode turns a primitive value into text */
export function shaped(shape: Shape, encode: (value: unknown) => string = encoded): Writer {
  const { prefix = "", named, explode, join = "," } = shape;
  return (name, value) => {
    const title = named ? `${encodeURIComponent(name)}=` : "";
    if (isWhole(value)) return prefix + title + encode(value);
    const parts = partsOf(value);
    const pairs = parts.map(([key, part]) =>
      [key === undefined ? [] : [encodeURIComponent(key)], encode(part)].flat(),
    );
    if (pairs.length === 0) return "";
    if (explode === undefined) return prefix + title + pairs.flat().join(join);
    return prefix + pairs.map((pair) => (pair.length === 1 ? title : "") + pair.join("=")).join(explode);
  };
}

/** `name[key]=value`, repeated for nested values: OpenAPI leaves nesting open, but servers read it this way. */
export const deepObject: Writer = (name, value) => {
  if (isWhole(value))
    return `${encodeURIComponent(name).replaceAll(/%5B|%5D/g, decodeURIComponent)}=${encoded(value)}`;
  return partsOf(value)
    .map(([key, part]) => deepObject(key === undefined ? name : `${name}[${key}]`, part))
    .join("&");
};

/** For a parameter with JSON content (4.8.12.1, content). */
export function asJson(shape: Shape, encode: (value: unknown) => string = encoded): Writer {
  const write = shaped(shape, encode);
  return (name, value) => write(name, JSON.stringify(value));
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
