/**
 * Regular expressions with a deadline. A pattern such as `^(a+)+$` may take longer than anyone lives over an example of
 * forty letters, and the linter's validator has no place for a deadline; so for as long as it works, a match that takes
 * too long is stopped, and its pattern told.
 */
import { Script } from "node:vm";

/** In milliseconds, for one value and one pattern. */
const deadline = 1000;

/** A short value ends soon, whatever the pattern. */
const short = 20;

/** Two quantifiers without an upper bound, or one over alternatives: others take no more than the square of the length. */
const suspicious = /(?:[*+]|\{\d+,\})[^]*(?:[*+]|\{\d+,\})|\|[^]*\)(?:[*+]|\{\d+,\})/;

/** What the script calls: `node:vm` gives deadlines to scripts only, and a script sees only what is global. */
const name = "openapiPipelineMatch";
const script = new Script(`globalThis.${name}()`);

/**
 * @param work in which values are matched against a document's patterns
 * @returns what it gives, and the patterns that took too long: what was asked of them counts as a match
 */
export async function withDeadlines<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly slow: ReadonlySet<string> }> {
  const slow = new Set<string>();
  const { test } = RegExp.prototype;
  function limited(this: RegExp, text: string): boolean {
    if (String(text).length <= short || !test.call(suspicious, this.source)) return test.call(this, text);
    if (slow.has(this.source)) return true;
    return inTime(() => test.call(this, text)) ?? Boolean(slow.add(this.source));
  }
  Object.assign(RegExp.prototype, { test: limited });
  try {
    return { value: await work(), slow };
  } finally {
    Object.assign(RegExp.prototype, { test });
  }
}

/** @returns undefined when the time was up */
function inTime(match: () => boolean): boolean | undefined {
  Object.defineProperty(globalThis, name, { value: match, configurable: true });
  try {
    const value: unknown = script.runInThisContext({ timeout: deadline });
    return value === true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return undefined;
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, name);
  }
}
