/** Writes characters as `\u0000`, which all JSON and JavaScript parsers understand. */
import { withEscapes } from "./hidden-characters.ts";

/** Converts JSON, or another text for people, to printable ASCII. */
export function toAscii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
}

/** A value as JSON that cannot end its script element, and in which a reader sees every character. */
export function scriptSafeJson(value: unknown): string {
  return withEscapes(JSON.stringify(value).replaceAll("<", unicodeEscape));
}

function unicodeEscape(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
