/** Patterns of JSON Schema: ECMA-262 regular expressions, read with the flag `u` (2020-12 Core, 6.4). */

export function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}
