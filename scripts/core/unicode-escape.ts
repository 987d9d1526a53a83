/** Characters written as `\u0000`, which every reader of JSON and JavaScript reads back. */

/** JSON, or another text for people, in printable ASCII alone. */
export function toAscii(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
}

/** A value as JSON that cannot end the script element it stands in, nor a line in any reader's eyes. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, unicodeEscape);
}

function unicodeEscape(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
