/** Looks for values that one schema allows and another refuses. */
import type { Check, Fault } from "../../request-validation/faults.ts";
import type { Prover } from "./contained.ts";
import { describedOnly } from "./described.ts";
import { namesIn } from "./names-in.ts";
import { type Negation, negationsOf } from "./negations.ts";

/** Makes values that should satisfy a schema: the same for the same seed. It may fail, and is not trusted. */
export type Make = (schema: unknown, seed: number) => { readonly value: unknown } | undefined;

export interface Witness {
  readonly value: unknown;
  /** What the outer schema finds wrong with the value, and nothing else. */
  readonly fault: Fault;
}

export interface Search {
  /** One for each constraint of the outer schema that values of the inner one violate. */
  readonly witnesses: readonly Witness[];
  /** How many values were made. */
  readonly tries: number;
}

/** How values are made and judged. */
export interface Searcher extends Prover {
  readonly make: Make;
  readonly faults: (schema: unknown) => Check | undefined;
}

const triesEach = 4;
const triesInAll = 1000;
const mostWitnesses = 20;

/** @returns values of `inner` that are none of `outer`, or how many values were tried in vain */
export function search(inner: unknown, outer: unknown, searcher: Searcher): Search {
  const found = new Map<string, Found>();
  let tries = 0;
  for (const { schema } of attempts(inner, outer, searcher)) {
    if (found.size >= mostWitnesses || (found.size > 0 && schema === inner)) break;
    const one = attempt(searcher.make(schema, tries++), { inner, outer }, searcher);
    if (one) note(found, one);
  }
  return { witnesses: clearest(found), tries };
}

interface Found {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Keeps the value with the fewest faults for each. */
function note(found: Map<string, Found>, one: Found): void {
  for (const fault of one.faults) {
    const known = found.get(keyOf(fault));
    if (!known || known.faults.length > one.faults.length) found.set(keyOf(fault), one);
  }
}

/** A fault that never comes without another may only be its consequence. */
function clearest(found: ReadonlyMap<string, Found>): readonly Witness[] {
  const all = [...found].flatMap(([key, { value, faults }]) => {
    const fault = faults.find((each) => keyOf(each) === key);
    return fault ? [{ value, fault, alone: new Set(faults.map(keyOf)).size === 1 }] : [];
  });
  const clear = all.filter(({ alone }) => alone);
  return (clear.length > 0 ? clear : all.slice(0, 1)).map(({ value, fault }) => ({ value, fault }));
}

function keyOf({ path, keyword }: Fault): string {
  return [...path.map((name) => (/^\d+$/.test(name) ? "*" : name)), keyword].join(" ");
}

/** Values that break one constraint of `outer`, a few for each, then any of `inner`. */
function* attempts(
  inner: unknown,
  outer: unknown,
  { resolve }: Prover,
): Generator<{ readonly schema: unknown }> {
  const ways: readonly Negation[] = negationsOf(outer, resolve, namesIn(inner, resolve));
  for (const { schema } of ways)
    for (let time = 0; time < triesEach; time++) yield { schema: { allOf: [inner, schema] } };
  for (let tries = ways.length * triesEach; tries < triesInAll; tries++) yield { schema: inner };
}

function attempt(
  made: ReturnType<Make>,
  { inner, outer }: { readonly inner: unknown; readonly outer: unknown },
  { sendsDescribed, resolve, faults, isValid }: Searcher,
): Found | undefined {
  if (!made) return undefined;
  const value = sendsDescribed
    ? describedOnly(made.value, { inner: [inner], outer: [outer] }, resolve)
    : made.value;
  const found = isValid(inner, value) === true ? (faults(outer)?.(value) ?? []) : [];
  return found.length > 0 ? { value, faults: found } : undefined;
}
