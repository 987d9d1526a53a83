/**
 * Patterns that no text can hold up. JavaScript's engine tries one way after another to share out a text: `^(a+)+$` takes
 * longer than anyone lives over fifty letters. Long texts are therefore matched with RE2's algorithm, in linear time.
 */
import type { RE2JS } from "re2js";
import { longestFor } from "./pattern.ts";
import { toRe2 } from "./re2-syntax.ts";

/** What Ajv needs of a regular expression. */
export interface Pattern {
  test(text: string): boolean;
  toString(): string;
}

export interface Engine {
  /** Called for the first long text, because loading RE2 takes some milliseconds. */
  readonly load: () => Pick<typeof RE2JS, "compile">;
  /** Judges a text that RE2 cannot: the pattern looks around or back, or the text is too long for its size. */
  readonly otherwise: (pattern: RegExp, text: string) => boolean;
}

/** @returns what makes Ajv's regular expressions */
export function linearPatterns({ load, otherwise }: Engine) {
  return (source: string, flags: string): Pattern => {
    const pattern = new RegExp(source, flags);
    const most = longestFor(source);
    if (most === undefined) return pattern;
    let match: Match | undefined;
    const slowly = (text: string): boolean => {
      match ??= matcher(source, load());
      return match(text) ?? otherwise(pattern, text);
    };
    const test = (text: string): boolean => (text.length <= most ? pattern.test(text) : slowly(text));
    return { test, toString: () => String(pattern) };
  };
}

/** @returns undefined if RE2 cannot tell */
type Match = (text: string) => boolean | undefined;

/** Take a tenth of a second at most. */
const steps = 2e7;

function matcher(source: string, { compile }: ReturnType<Engine["load"]>): Match {
  const translated = toRe2(source);
  if (translated === undefined) return () => undefined;
  try {
    const compiled = compile(translated);
    const most = steps / compiled.programSize();
    return (text) => (text.length > most ? undefined : compiled.test(text));
  } catch {
    return () => undefined; // too many repetitions for RE2
  }
}
