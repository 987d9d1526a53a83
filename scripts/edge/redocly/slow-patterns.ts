/**
 * Regular expressions with a deadline. A pattern such as `^(a+)+$` may take longer than anyone lives over an example of
 * forty letters, and the linter's validator has no place for a deadline; so for as long as it works, every expression
 * that is made of a text gets one: a match that takes too long is stopped, and its pattern told.
 */
import { Script } from "node:vm";
import { longestFor } from "../../core/schema/pattern.ts";

/** In milliseconds, for one value and one pattern. */
const deadline = 1000;

/** In milliseconds, for all of them together: then what may take long counts as too long. */
const budget = 5000;
let left = budget;

/** What the script calls: `node:vm` gives deadlines to scripts only, and a script sees only what is global. */
const name = "openapiPipelineMatch";
const script = new Script(`globalThis.${name}()`);

/** The patterns that took too long; the linter keeps the expressions that it has made. */
let slow = new Set<string>();

/**
 * @param work in which values are matched against a document's patterns
 * @returns what it gives, and the patterns that took too long: what was asked of them counts as a match
 */
export async function withDeadlines<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly slow: ReadonlySet<string> }> {
  slow = new Set();
  left = budget;
  const own = Object.getOwnPropertyDescriptor(globalThis, "RegExp");
  globalThis.RegExp = new Proxy(RegExp, { construct: (...made) => limited(Reflect.construct(...made)) });
  try {
    return { value: await work(), slow };
  } finally {
    if (own) Object.defineProperty(globalThis, "RegExp", own);
  }
}

/** Whatever matches a text against an expression (`test`, `match`, `replace`) calls its `exec`. */
function limited(pattern: RegExp): RegExp {
  const { source } = pattern;
  const most = longestFor(source);
  if (most === undefined) return pattern;
  const exec = (text: string): RegExpExecArray | null => {
    if (String(text).length <= most) return RegExp.prototype.exec.call(pattern, text);
    if (slow.has(source)) return everything(text);
    const found = inTime(() => RegExp.prototype.exec.call(pattern, text));
    if (found !== undefined) return found;
    slow.add(source);
    return everything(text);
  };
  return Object.defineProperty(pattern, "exec", { value: exec });
}

function everything(text: string): RegExpExecArray {
  return Object.assign([text] as [string], { index: 0, input: text });
}

/** @returns undefined when the time was up */
function inTime<Value>(match: () => Value): Value | undefined {
  if (left < 1) return undefined;
  const began = performance.now();
  Object.defineProperty(globalThis, name, { value: match, configurable: true });
  try {
    return script.runInThisContext({ timeout: Math.min(deadline, Math.ceil(left)) }) as Value; // what `match` gives
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      return undefined;
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, name);
    left -= performance.now() - began;
  }
}
