/** How parameters are written (OpenAPI 3.1, 4.8.12, style values; RFC 6570, 3.2). */

/** @returns what stands in the URL, the header or the cookie for a value; empty: nothing of it is sent */
export type Writer = (name: string, value: unknown) => string;

export interface Shape {
  /** Stands before the whole. */
  readonly prefix?: string;
  /** Whether the name stands before the value. */
  readonly named?: true;
  /** Between the parts of an array or object that explodes; without it they stand in one value. */
  readonly explode?: string;
  /** Between the parts of one value; a comma unless set. */
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

/** A value without parts, as text. */
export function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

export function encoded(value: unknown): string {
  return encodeURIComponent(textOf(value));
}

/** For `allowReserved`: only what would end the value is encoded. */
export function reserved(value: unknown): string {
  return encodeURI(textOf(value)).replaceAll(/[#&+]/g, encodeURIComponent);
}

/** @param encode makes text of a value without parts */
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

/** `name[key]=value`, and so on for what is nested: OpenAPI leaves that open, servers read it so. */
export const deepObject: Writer = (name, value) => {
  if (isWhole(value))
    return `${encodeURIComponent(name).replaceAll(/%5B|%5D/g, decodeURIComponent)}=${encoded(value)}`;
  return partsOf(value)
    .map(([key, part]) => deepObject(key === undefined ? name : `${name}[${key}]`, part))
    .join("&");
};

/** For a parameter that is JSON (4.8.12.1, content). */
export function asJson(shape: Shape, encode: (value: unknown) => string = encoded): Writer {
  const write = shaped(shape, encode);
  return (name, value) => write(name, JSON.stringify(value));
}

function isWhole(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Date;
}

/** An array's items, or an object's names and values, without those that are null or undefined. */
function partsOf(value: unknown): readonly (readonly [string | undefined, unknown])[] {
  const parts: [string | undefined, unknown][] = Array.isArray(value)
    ? value.map((item) => [undefined, item])
    : Object.entries(value ?? {});
  return parts.filter(([, part]) => part !== undefined && part !== null);
}
