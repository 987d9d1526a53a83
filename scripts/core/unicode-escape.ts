/** Writes characters as `\u0000`, which all JSON and JavaScript parsers understand. */

/** Converts JSON, or another text for people, to printable ASCII. */
export function toAscii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
}

/** A value as JSON that can neither end its script element nor contain what some parser takes for a line end. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, unicodeEscape);
}

function unicodeEscape(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
