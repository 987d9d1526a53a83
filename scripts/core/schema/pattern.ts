/** Patterns in JSON Schema are ECMA-262 regular expressions with the `u` flag (2020-12 Core, 6.4). */

export function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}
