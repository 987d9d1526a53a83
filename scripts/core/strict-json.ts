/** JSON read by the engine itself, which is many times faster than a parser that also tells where things stand. */

/**
 * @returns the value; undefined where the text is no JSON object, or has a key twice in one object (RFC 8259, section 4:
 *   names should be unique), of which the engine would keep the last without a word
 */
export function parseStrictJson(text: string): object | undefined {
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const value: object = JSON.parse(text);
    return keysIn(value) === keysWritten(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

function keysIn(root: object): number {
  let keys = 0;
  const open = [root];
  for (let value = open.pop(); value; value = open.pop()) {
    const children: unknown[] = Object.values(value);
    if (!Array.isArray(value)) keys += children.length;
    open.push(...children.filter(isNested));
  }
  return keys;
}

function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A string that a colon follows is a key, wherever it stands. */
function keysWritten(text: string): number {
  let keys = 0;
  for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?/g)) if (found.endsWith(":")) keys += 1;
  return keys;
}
