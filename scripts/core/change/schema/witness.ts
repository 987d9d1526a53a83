/** Looks for values that one schema allows and another refuses. */
import type { Check, Fault } from "../../request-validation/faults.ts";
import type { Prover } from "./proof.ts";
import { describedOnly, isDescribedAt } from "./described.ts";
import { shrunk } from "./shrink.ts";
import { namesIn } from "./names-in.ts";
import { type Negation, negationsOf } from "./negations.ts";

/** Makes values that should satisfy a schema: the same for the same seed. It may fail, and is not trusted. */
export type Make = (schema: unknown, seed: number) => { readonly value: unknown } | undefined;

export interface Witness {
  readonly value: unknown;
  /** What the outer schema finds wrong with the value, and nothing else. */
  readonly fault: Fault;
  /** The inner schema says nothing of the place of the fault, so everything that the outer one says is gone. */
  readonly isRemoved: boolean;
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
  /** @returns the schema whose keyword is violated: one schema can stand at many places of a value */
  readonly causeOf: (fault: Fault) => object | undefined;
}

const triesEach = 4;
const triesInAll = 1000;
const mostWitnesses = 20;

/** @returns values of `inner` that are none of `outer`, or how many values were tried in vain */
export function search(inner: unknown, outer: unknown, searcher: Searcher): Search {
  const found = new Map<string, Found>();
  const keyOf = keysBy(searcher.causeOf);
  let tries = 0;
  for (const { schema } of attempts(inner, outer, searcher)) {
    if (found.size >= mostWitnesses || (found.size > 0 && schema === inner)) break;
    const one = attempt(searcher.make(schema, tries++), { inner, outer }, searcher);
    if (one) note(found, one, keyOf);
  }
  const isRemoved = ({ path, keyword }: Fault) =>
    !searcher.sendsDescribed &&
    keyword !== "additionalProperties" &&
    !isDescribedAt(inner, path, searcher.resolve);
  const small = ({ value, fault, ...rest }: Witness): Witness => {
    const before = keysIn({ inner, outer, keyOf }, value, searcher);
    const shows = (smaller: unknown) => {
      const keys = keysIn({ inner, outer, keyOf }, smaller, searcher);
      return keys.includes(keyOf(fault)) && keys.every((key) => before.includes(key));
    };
    const least = shrunk(value, shows);
    const told = searcher
      .faults(outer)?.(least)
      .find((each) => keyOf(each) === keyOf(fault));
    return { ...rest, value: least, fault: told ?? fault };
  };
  const witnesses = clearest(found, { keyOf, isRemoved });
  return { witnesses: witnesses.map(small), tries };
}

interface Sides {
  readonly inner: unknown;
  readonly outer: unknown;
  readonly keyOf: KeyOf;
}

/** @returns what a value shows; nothing if it does not satisfy the inner schema */
function keysIn(
  { inner, outer, keyOf }: Sides,
  value: unknown,
  { isValid, faults }: Searcher,
): readonly string[] {
  if (isValid(inner, value) !== true) return [];
  return (faults(outer)?.(value) ?? []).map(keyOf);
}

interface Found {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Keeps the value with the fewest faults for each. */
function note(found: Map<string, Found>, one: Found, keyOf: KeyOf): void {
  for (const fault of one.faults) {
    const known = found.get(keyOf(fault));
    if (!known || known.faults.length > one.faults.length) found.set(keyOf(fault), one);
  }
}

/** A fault that never comes without another may only be its consequence. */
function clearest(
  found: ReadonlyMap<string, Found>,
  { keyOf, isRemoved }: { readonly keyOf: KeyOf; readonly isRemoved: (fault: Fault) => boolean },
): readonly Witness[] {
  const all = [...found].flatMap(([key, { value, faults }]) => {
    const fault = faults.find((each) => keyOf(each) === key);
    return fault ? [{ value, fault, faults, count: new Set(faults.map(keyOf)).size }] : [];
  });
  const clear = all.filter(({ count }) => count === 1);
  const known = new Set<string>();
  const [telling] = all.toSorted(
    (one, other) => one.count - other.count || vagueness(one.fault) - vagueness(other.fault),
  );
  const vague = telling && { ...telling, fault: ofUnion(telling.faults) ?? telling.fault };
  return (clear.length > 0 || !vague ? clear : [vague]).flatMap(({ value, fault }) => {
    const place = placeOf(fault.path);
    const witness = { value, fault, isRemoved: isRemoved(fault) };
    if (witness.isRemoved && known.has(place)) return [];
    known.add(place);
    return [witness];
  });
}

/** A value whose constants fit no branch of a union is of a kind of its own. */
function ofUnion(faults: readonly Fault[]): Fault | undefined {
  const constants = faults.filter(({ keyword }) => keyword === "const");
  const [first, ...others] = constants;
  if (!first || others.length === 0 || others.some(({ path }) => placeOf(path) !== placeOf(first.path)))
    return undefined;
  return { ...first, keyword: "union", message: "must be one that a branch of the union has" };
}

/** In a union, a constant tells branches apart, and what is required says only that another one was meant. */
function vagueness({ keyword }: Fault): number {
  return ["const", "required"].indexOf(keyword);
}

/** The same for faults that have one cause. */
type KeyOf = (fault: Fault) => string;

/** Each property that is not declared has the same cause. */
function keysBy(causeOf: Searcher["causeOf"]): KeyOf {
  const ids = new Map<object, number>();
  return (fault) => {
    const { path, keyword } = fault;
    const cause = causeOf(fault);
    if (!cause) return `${placeOf(path)} ${keyword}`;
    const id = ids.get(cause) ?? ids.size;
    ids.set(cause, id);
    return `${id} ${keyword} ${keyword === "required" ? path.at(-1) : ""}`;
  };
}

/** The same for each item of a list. */
function placeOf(path: readonly string[]): string {
  return JSON.stringify(path.map((name) => (/^\d+$/.test(name) ? "*" : name)));
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
