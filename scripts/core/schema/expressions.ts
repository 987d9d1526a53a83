/** Regular expressions of schemas (ECMA-262, with the `u` flag), each compiled once, that no text can hold up. */
import { matchesSoon } from "./matching.ts";
import { longestFor } from "./pattern.ts";

export interface Expression {
  test(text: string): boolean;
}

const known = new Map<string, Expression>();
/** Beyond this, the memory is better spent than kept. */
const most = 5000;

/**
 * A text that cannot be matched soon counts as one that matches; lint warns of such patterns.
 * @throws `SyntaxError` for an invalid one
 */
export function expression(pattern: string): Expression {
  const found = known.get(pattern);
  if (found) return found;
  const made = bounded(pattern);
  if (known.size >= most) known.clear();
  known.set(pattern, made);
  return made;
}

function bounded(pattern: string): Expression {
  const native = new RegExp(pattern, "u");
  const longest = longestFor(pattern);
  if (longest === undefined) return native;
  let last: readonly [text: string, isMatch: boolean] | undefined; // an example is tried often
  const slowly = (text: string): boolean => {
    if (last?.[0] !== text) last = [text, matchesSoon(pattern, text) ?? true];
    return last[1];
  };
  return { test: (text) => (text.length <= longest ? native.test(text) : slowly(text)) };
}
