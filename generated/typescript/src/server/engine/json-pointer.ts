// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** JSON Pointers (RFC 6901): parses and formats them, also as URI fragments, and resolves them. */
import { decodePercent } from "./percent.ts";

/** `/a~1b/0` → `["a/b", "0"]` (section 3). The empty pointer, which means the whole value, → `[]`. */
export function parsePointer(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescaped);
}

/** `["a/b", "0"]` → `/a~1b/0`. */
export function formatPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Parses a reference within a document, such as `#/a~1b/c%20d` (section 6), after decoding any percent-encoding.
 * @returns undefined if the text is not a fragment with a pointer
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

/** The value that a pointer refers to (section 4); undefined if there is none. */
export function resolvePointer(value: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce(childOf, value);
}

/** An own property, or an array item by its index, which has decimal digits without a leading zero. */
export function childOf(value: unknown, token: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
  if (Array.isArray(value) && token === "length") return undefined;
  return value[token as keyof typeof value]; // hasOwn has checked the key
}

/** Replaces `~1` before `~0`, so that `~01` becomes `~1`. */
function unescaped(token: string): string {
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}
