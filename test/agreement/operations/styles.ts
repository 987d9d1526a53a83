/** Every style, in every place, with values that need care. What HTTP or a style cannot carry is left out, with the reason. */
import type { Schema } from "../../../scripts/core/model.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const free = { type: "object", additionalProperties: text };
const nested = {
  type: "object",
  properties: { age: { type: "object", properties: { min: { type: "integer" } } }, in: texts },
};
const rows = { type: "array", items: { type: "object", properties: { price: text, sizes: texts } } };
export const tree: Schema = {
  type: "object",
  properties: { name: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
};
const proto: unknown = JSON.parse('{"__proto__":"x","constructor":"y"}');

/** Schema and values. */
export const kinds: Readonly<Record<string, readonly [Schema, readonly unknown[]]>> = {
  text: [text, ["a", "", "1", "true", "null", "a,b", "a.b", "a;b=c", "a|b", "a b", "100%", "%41", "a+b"]],
  more: [text, ["a/b?c#d", "grün 🙂", "[1]", '{"a":1}', "a&b=c", "..", "'()*!", "a\\b", '"q"']],
  number: [{ type: "number" }, [0, -1.5, 1e-7, 1e21, 12_345_678_901]],
  integer: [{ type: "integer" }, [0, -7, 42]],
  boolean: [{ type: "boolean" }, [true, false]],
  list: [
    texts,
    [["a"], ["1", "true"], ["a", "", "b"], ["a,b", "c.d"], ["a b", "c|d"], [""], ["[1]"], ["%2C", "+"]],
  ],
  numbers: [{ type: "array", items: { type: "number" } }, [[1], [1.5, -2, 1e-7]]],
  flags: [{ type: "array", items: { type: "boolean" } }, [[true, false]]],
  lists: [{ type: "array", items: texts }, [[["a", "b"], ["c"]], [["a,b"]]]],
  object: [
    free,
    [
      { x: "1" },
      { x: "a,b", y: "c.d" },
      { "a b": "c=d" },
      { "x.y": "" },
      { "k[0]": "v" },
      { "50%": "%41" },
      { "%41": "x" },
      proto,
    ],
  ],
  nested: [nested, [{ age: { min: 3 } }, { in: ["x"] }, { age: { min: 0 }, in: ["x,y", "[z]"] }]],
  rows: [rows, [[{ price: "1" }, { price: "2", sizes: ["s", "m"] }], [{ sizes: ["s"] }]]],
  tree: [tree, [{ name: "a", children: [{ name: "b" }, { children: [{ name: "c" }] }] }]],
};

/** Place, style, and whether reserved characters are left as they are. */
export const styles = [
  ["path", "simple", false],
  ["path", "label", false],
  ["path", "matrix", false],
  ["query", "form", false],
  ["query", "form", true],
  ["query", "spaceDelimited", false],
  ["query", "pipeDelimited", false],
  ["query", "pipeDelimited", true],
  ["query", "deepObject", false],
  ["query", "deepObject", true],
  ["query", "content", false],
  ["header", "simple", false],
  ["header", "content", false],
  ["cookie", "form", false],
  ["cookie", "cookie", false],
  ["cookie", "content", false],
] as const;

export interface StyledValue {
  readonly place: string;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly kind: string;
  readonly value: unknown;
}

/** What HTTP or the style cannot carry. */
export function isLost({ place, style, explode, kind, value }: StyledValue): boolean {
  const isOne = typeof value !== "object";
  const parts = JSON.stringify(isOne ? value : Object.entries(value as object).flat(3));
  if (style === "content") return false;
  if (style === "cookie") return isLostInCookie(value, explode);
  // A segment that is empty, `.` or `..` is another path: the client refuses it.
  if (place === "path" && style !== "matrix" && (value === "" || value === ".." || parts === '["0",""]'))
    return true;
  // An empty header is no header; spaces around a value and letters outside Latin-1 are not in one.
  if (place === "header" && (value === "" || /[^\0-\xFF]/.test(parts))) return true;
  // What separates values in a header is not encoded: lists with commas, empty members, JSON within them.
  const isLoose =
    /,|""|=/.test(parts.slice(1, -1).replaceAll('","', "")) || /["[]/.test(String(value).slice(0, 1));
  if (place === "header" && !isOne)
    return isLoose || ["lists", "nested", "rows", "tree"].includes(kind) || parts === '["0",""]';
  // OpenAPI defines these styles for lists and objects, with a separator that cannot be escaped (4.8.12.4).
  const separator = { spaceDelimited: " ", pipeDelimited: "|" }[style];
  if (separator !== undefined && !explode) return isOne || parts.includes(separator);
  // Only objects have `deepObject`; one value has no key.
  return style === "deepObject" && isOne;
}

/**
 * OpenAPI 3.2's style `cookie` (4.12.4) escapes nothing. RFC 6265 (4.1.1) permits no spaces, semicolons and characters
 * beyond ASCII, and a comma is what separates the members of a list that is not exploded.
 */
function isLostInCookie(value: unknown, explode: boolean): boolean {
  const isOne = typeof value !== "object";
  const members = isOne ? [value] : Array.isArray(value) ? value : Object.entries(value as object).flat();
  const sent = members.map((member) =>
    typeof member === "object" ? JSON.stringify(member) : String(member),
  );
  const isJoined = !isOne && !explode;
  return sent.some((member) => !/^[!-:<-~]*$/.test(member) || (isJoined && member.includes(",")));
}

export const styledValues: readonly StyledValue[] = styles.flatMap(([place, style, allowReserved]) =>
  [true, false].flatMap((explode) =>
    Object.entries(kinds).flatMap(([kind, [, values]]) =>
      values.map((value) => ({ place, style, explode, allowReserved, kind, value })),
    ),
  ),
);
