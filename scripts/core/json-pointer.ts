/** JSON Pointers (RFC 6901): as text, as a URI fragment, and into a value. */
import { decodePercent } from "./percent.ts";

/** `/a~1b/0` → `["a/b", "0"]` (section 3); the empty pointer, which is the whole value, → `[]`. */
export function parsePointer(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

/** `["a/b", "0"]` → `/a~1b/0`. */
export function formatPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * A reference within a document, such as `#/a~1b/c%20d` (section 6): percent-decoded first, where it is encoded at all.
 * @returns undefined for what is not a fragment that holds a pointer
 */
export function parseFragment(reference: string): string[] | undefined {
  if (reference !== "#" && !reference.startsWith("#/")) return undefined;
  return reference
    .split("/")
    .slice(1)
    .map((token) => unescaped(token.includes("%") ? (decodePercent(token) ?? token) : token));
}

/** `["a/b", "c d"]` → `#/a~1b/c%20d`. */
export function formatFragment(tokens: readonly string[]): string {
  return `#${formatPointer(tokens).replaceAll(/[^\w\-.~!$&'()*+,;=:@/?]+/g, encodeURIComponent)}`;
}

/** What stands there (section 4); undefined where nothing does. */
export function resolvePointer(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(childOf, value);
}

/** An own property, or an array's item by its index: decimal digits without a leading zero. */
export function childOf(value: unknown, token: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
  if (Array.isArray(value) && token === "length") return undefined;
  return value[token as keyof typeof value]; // hasOwn has just proved the key
}

/** `~1` before `~0`, so that `~01` is `~1`. */
function unescaped(token: string): string {
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}
