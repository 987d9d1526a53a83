/** Looks for a value that one schema allows and another refuses. */
import { type Prover } from "./contained.ts";
import { describedOnly } from "./described.ts";
import { namesIn } from "./names-in.ts";
import { type Negation, negationsOf } from "./negations.ts";

/** Makes values that should satisfy a schema: the same for the same seed. It may fail, and is not trusted. */
export type Make = (schema: unknown, seed: number) => { readonly value: unknown } | undefined;

export interface Witness {
  readonly value: unknown;
  /** What the value violates: keywords and names from the outer schema on; empty if it was found at random. */
  readonly path: readonly (string | number)[];
}

export interface Search {
  readonly witness: Witness | undefined;
  /** How many values were made. */
  readonly tries: number;
}

/** How values are made and judged. */
export interface Searcher extends Prover {
  readonly make: Make;
}

const triesEach = 6;
const triesInAll = 1000;

/** @returns a value of `inner` that is none of `outer`, or how many values were tried in vain */
export function search(inner: unknown, outer: unknown, searcher: Searcher): Search {
  let tries = 0;
  for (const { schema, path } of attempts(inner, outer, searcher)) {
    const found = attempt(searcher.make(schema, tries++), { inner, outer }, searcher);
    if (found) return { witness: { ...found, path }, tries };
  }
  return { witness: undefined, tries };
}

/** Values that break one constraint of `outer`, a few for each, then any of `inner`. */
function* attempts(inner: unknown, outer: unknown, { resolve }: Prover): Generator<Negation> {
  const ways = negationsOf(outer, resolve, namesIn(inner, resolve));
  for (const { schema, path } of ways)
    for (let time = 0; time < triesEach; time++) yield { schema: { allOf: [inner, schema] }, path };
  for (let tries = ways.length * triesEach; tries < triesInAll; tries++)
    yield { schema: { allOf: [inner] }, path: [] };
}

function attempt(
  made: ReturnType<Make>,
  { inner, outer }: { readonly inner: unknown; readonly outer: unknown },
  { sendsDescribed, resolve, isValid }: Prover,
): { readonly value: unknown } | undefined {
  if (!made) return undefined;
  const value = sendsDescribed
    ? describedOnly(made.value, { inner: [inner], outer: [outer] }, resolve)
    : made.value;
  return isValid(inner, value) === true && isValid(outer, value) === false ? { value } : undefined;
}
