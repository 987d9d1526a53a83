/** Tells what is wrong with the values that one schema allows and another refuses: the smallest for each cause. */
import type { Fault } from "../../request-validation/faults.ts";
import { isDescribedAt } from "./described.ts";
import { type Found, type KeyOf, type Searcher, type Sides, find, keysBy, placeOf } from "./find.ts";
import { shrunk } from "./shrink.ts";

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

/** @returns values of `inner` that are none of `outer`, or how many values were tried in vain */
export function search(inner: unknown, outer: unknown, searcher: Searcher): Search {
  const keyOf = keysBy(searcher.causeOf);
  const finding = find({ inner, outer, keyOf }, searcher);
  const { found } = finding;
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
  return { witnesses: clearest(found, { keyOf, isRemoved }).map(small), tries: finding.tries };
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
