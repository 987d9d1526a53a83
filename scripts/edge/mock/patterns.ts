/** Patterns of a document with a time limit: JavaScript's engine may take years for one value, and nothing else runs then. */
import { createContext, Script } from "node:vm";

/** What Ajv needs of a regular expression. */
interface Pattern {
  test(text: string): boolean;
  toString(): string;
}

/** The message is a sentence that says which pattern took too long. */
export class PatternError extends Error {}

const limit = 500; // milliseconds
const steps = 1e7; // take some milliseconds
const asked = createContext({ pattern: /^$/, text: "" });
const script = new Script("pattern.test(text)");

/** Makes Ajv's regular expressions. */
export const boundedPattern = Object.assign(
  (source: string, flags: string): Pattern => {
    const pattern = new RegExp(source, flags);
    const most = longestFor(source);
    if (most === undefined) return pattern;
    const test = (text: string) => (text.length <= most ? pattern.test(text) : inTime(pattern, text));
    return { test, toString: () => String(pattern) };
  },
  { code: "boundedPattern" },
);

/**
 * How long a text may be that any pattern reads in a moment: what repeats `n` times in a row takes a power of `n + 1`, and
 * what repeats within a repetition may double with each character. Undefined if nothing repeats.
 */
function longestFor(source: string): number | undefined {
  const repeated = source.match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
  if (repeated === 0) return undefined;
  const isNested = /\)[*+{]/.test(source) && (repeated > 1 || source.includes("|"));
  return isNested ? 20 : Math.max(20, Math.floor(steps ** (1 / (repeated + 1))));
}

function inTime(pattern: RegExp, text: string): boolean {
  Object.assign(asked, { pattern, text });
  try {
    return script.runInContext(asked, { timeout: limit }) === true;
  } catch (error) {
    const reason = `The pattern ${pattern.source} took more than ${limit} ms for a value, so it cannot be checked.`;
    throw new PatternError(reason, { cause: error });
  }
}
