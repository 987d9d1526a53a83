// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Patterns in JSON Schema are ECMA-262 regular expressions with the `u` flag (2020-12 Core, 6.4). */

export function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, "u"));
  } catch {
    return false;
  }
}

const steps = 1e7; // take some milliseconds

/**
 * How long a text may be that any engine reads in a moment: what repeats `n` times in a row takes a power of `n + 1`, and
 * what repeats within a repetition may double with each character, or more than that.
 * @returns undefined if the time grows no faster than the text, however long
 */
export function longestFor(source: string): number | undefined {
  const text = source
    .replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, "c") // an escaped quantifier is none, nor is one in a class
    .replaceAll(/\(\?(?::|<?[!=]|<\w+>)/g, "(");
  const repeated = text.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  const isNested = /\)[*+{]/.test(text) && (repeated > 1 || /[|?]/.test(text));
  if (isNested) return Math.min(20, Math.floor(Math.log(steps) / Math.log(waysOf(text))));
  const isAnchored = text.startsWith("^") && !text.includes("|");
  if (repeated === 0 || (repeated === 1 && isAnchored)) return undefined;
  return Math.max(20, Math.floor(steps ** (1 / (repeated + 1))));
}

/** How many ways there are to go on with each character, at most. */
function waysOf(text: string): number {
  return Math.max(2, text.match(/[*+|?]|\{\d+,\d*\}/g)?.length ?? 0);
}
