// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads names with keys in brackets, as `write-styles.ts` writes them: `filter[age][min]=1`, `items[0][price]=5`. */
import type { Texts } from "./query.ts";

/** What names with a common beginning describe. */
export interface Branch {
  /** The values of the name itself, still percent-encoded. */
  readonly texts: string[];
  /** By the next key. */
  readonly children: ReadonlyMap<string, Branch>;
}

interface Growing extends Branch {
  readonly children: Map<string, Growing>;
}

const deepest = 32;
const mostNames = 10_000;

/** @returns undefined if no name belongs to the object; null if they are too many or too deep to be read */
export function branchOf(texts: Texts, object: string): Branch | undefined | null {
  const root: Growing = { texts: [], children: new Map() };
  let names = 0;
  for (const [name, values] of texts) {
    const keys = keysIn(name, object);
    if (!keys) continue;
    names += 1;
    if (keys.length > deepest || names > mostNames) return null;
    let branch = root;
    for (const key of keys) branch = childOf(branch, key);
    for (const value of values) branch.texts.push(value);
  }
  return names === 0 ? undefined : root;
}

function childOf({ children }: Growing, key: string): Growing {
  const known = children.get(key);
  if (known) return known;
  const child: Growing = { texts: [], children: new Map() };
  children.set(key, child);
  return child;
}

/** The keys in a name such as `filter[age][min]`; undefined if the name belongs to something else. */
export function keysIn(name: string, object: string): readonly string[] | undefined {
  if (name === object) return [];
  const rest = name.startsWith(`${object}[`) ? name.slice(object.length) : "";
  if (!/^(?:\[[^[\]]*\])+$/.test(rest)) return undefined;
  return rest.slice(1, -1).split("][").map(plain);
}

/** Brackets in a key are encoded once more than the rest of the name. */
function plain(key: string): string {
  return key.replaceAll(/%5B|%5D/gi, decodeURIComponent);
}

/** The children of a list, by number: `[]` comes last, and what is missing between two numbers is skipped. */
export function numbered({ children }: Branch): readonly (readonly [string, Branch])[] {
  return [...children].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

function placeOf(key: string): number {
  return key === "" ? Infinity : Number(key);
}

/** Whether the children are those of a list. */
export function isNumbered({ children }: Branch): boolean {
  return children.size > 0 && [...children.keys()].every((key) => /^\d{0,9}$/.test(key));
}
