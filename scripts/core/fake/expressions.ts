/** Regular expressions of schemas (ECMA-262, with the `u` flag), each compiled once. */

const known = new Map<string, RegExp>();
/** Beyond this, the memory is better spent than kept. */
const most = 5000;

/** @throws `SyntaxError` for an invalid one */
export function expression(pattern: string): RegExp {
  const found = known.get(pattern);
  if (found) return found;
  const made = new RegExp(pattern, "u");
  if (known.size >= most) known.clear();
  known.set(pattern, made);
  return made;
}
