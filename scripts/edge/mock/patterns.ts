/** Patterns of a document with a time limit: JavaScript's engine may take years for one value, and nothing else runs then. */
import { createRequire } from "node:module";
import { threadCpuUsage } from "node:process";
import { createContext, Script } from "node:vm";
import { linearPatterns } from "../../core/schema/linear-pattern.ts";
import { matchesSoon } from "../../core/schema/matching.ts";

/** The message is a sentence that says which pattern took too long. */
export class PatternError extends Error {}

const limit = 100; // milliseconds
const asked = createContext({ pattern: /^$/, text: "" });
const script = new Script("pattern.test(text)");
const load = createRequire(import.meta.url);

/** Makes Ajv's regular expressions: of linear time where RE2 or our own matcher has them, else with a deadline. */
export const boundedPattern = Object.assign(
  linearPatterns({
    load: () => (load("re2js") as typeof import("re2js")).RE2JS, // what `require` gives has no type
    otherwise: (pattern, text) => matchesSoon(pattern.source, text, steps) ?? inTime(pattern, text),
  }),
  { code: "boundedPattern" },
);

/** Take some milliseconds. A deadline takes a thread, for as long as a thousand steps or more. */
const steps = 1e5;

function inTime(pattern: RegExp, text: string): boolean {
  const began = threadCpuUsage();
  for (let tries = 1; ; tries++) {
    const isMatch = matched(pattern, text);
    if (typeof isMatch === "boolean") return isMatch;
    const { user, system } = threadCpuUsage(began);
    if (user + system > limit * 900 || tries >= mostTries) throw new PatternError(isMatch);
  }
}

/**
 * The deadline is one of the clock, and on a busy machine it can pass while the engine waits for a processor. So it tries
 * again until it has had one for about that long.
 */
const mostTries = 20;

/** @returns why there is no answer, instead of one */
function matched(pattern: RegExp, text: string): boolean | string {
  Object.assign(asked, { pattern, text });
  try {
    return script.runInContext(asked, { timeout: limit }) === true;
  } catch {
    return `The pattern ${pattern.source} took more than ${limit} ms for a value, so it cannot be checked.`;
  }
}
