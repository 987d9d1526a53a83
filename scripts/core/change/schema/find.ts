/** Looks for values that one schema allows and another refuses. */
import type { Fault } from "../../request-validation/faults.ts";
import { asObject } from "../../json.ts";
import { casesOf } from "./cases.ts";
import { type Way, changedWays } from "./changed.ts";
import { describedOnly, isDescribedAt } from "./described.ts";
import { textsOfFormat, unusualTexts } from "./formats.ts";
import { compareTexts, textsOf } from "./languages.ts";
import { namesIn } from "./names-in.ts";
import { type Negation, negationsOf } from "./negations.ts";
import type { Prover } from "./proof.ts";

/** Makes values that should satisfy a schema: the same for the same seed. It may fail, and is not trusted. */
export type Make = (schema: unknown, seed: number) => { readonly value: unknown } | undefined;

export interface Makers {
  readonly any: Make;
  /** With as little as possible in them. */
  readonly small: Make;
}

/** How values are made and judged. */
export interface Searcher extends Prover {
  readonly make: Makers;
  /** @returns the schema whose keyword is violated: one schema can stand at many places of a value */
  readonly causeOf: (fault: Fault) => object | undefined;
}

const triesEach = 4;
const triesInAll = 1000;
const mostTries = 3000;
const mostWitnesses = 20;

export interface Sides {
  readonly inner: unknown;
  readonly outer: unknown;
  readonly keyOf: KeyOf;
}

export interface Found {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

export interface Finding {
  readonly found: Map<string, Found>;
  tries: number;
}

/** At first only where the schemas differ; in the whole if nothing is found there, or what is found fits no whole value. */
export function find(sides: Sides, searcher: Searcher): Finding {
  const { inner, outer } = sides;
  const { resolve, sameness } = searcher;
  const names = namesIn(inner, resolve);
  const ways = changedWays(inner, outer, { ...sameness, resolve, names });
  const finding: Finding = { found: new Map(), tries: 0 };
  const isDone = findChanged(ways, { ...sides, finding }, searcher);
  if (isDone || finding.found.size > 0) return finding;
  for (const { schema, isEnough } of wholeAttempts(inner, negationsOf(outer, resolve, names))) {
    if (finding.found.size > (isEnough ? 0 : mostWitnesses - 1) || finding.tries >= mostTries) break;
    const kind = finding.tries % 2 === 0 ? "small" : "any";
    note(finding.found, attempt(searcher.make[kind](schema, finding.tries++), sides, searcher), sides.keyOf);
  }
  return finding;
}

interface Local extends Sides {
  readonly finding: Finding;
}

/** @returns whether it is settled: no value of a place that has changed violates what is now said there */
function findChanged(ways: readonly Way[], sides: Local, searcher: Searcher): boolean {
  const { finding } = sides;
  const shown = new Set<string>();
  let isOpen = ways.length === 0;
  for (const way of ways) {
    const key = JSON.stringify(way.path);
    if (shown.has(key) || finding.found.size >= mostWitnesses) continue;
    const result = tried(way, sides, searcher);
    if (result === "shown") shown.add(key);
    isOpen ||= result !== "none";
  }
  for (let index = 0; !isOpen && finding.tries < triesInAll; index++) {
    const way = ways[index % ways.length];
    const made = way && searcher.make.any(way.inner, finding.tries++);
    const local = way && firstOf(made ? neighbours(made.value) : [], way, searcher);
    if (way && local) isOpen = !noteWhole([way, local.value], sides, searcher);
  }
  return !isOpen;
}

/** A pattern without an end can go on, which no value that is made by it shows. */
function neighbours(value: unknown): readonly unknown[] {
  if (typeof value !== "string") return [value];
  return [
    value,
    `${value}a`,
    `a${value}`,
    `${value} `,
    value.slice(1),
    value.slice(0, -1),
    value.toUpperCase(),
  ];
}

function firstOf(values: readonly unknown[], way: Way, searcher: Searcher): Found | undefined {
  for (const value of values) {
    const found = attempt({ value }, way, searcher);
    if (found) return found;
  }
  return undefined;
}

/** Whether a place has no value that violates what is now said there, or one that no whole value was found for. */
type Tried = "none" | "local" | "shown";

function tried(way: Way, sides: Local, searcher: Searcher): Tried {
  const values = { allOf: [way.inner, way.local] };
  let result: Tried = "none";
  for (const value of telling(way, searcher)) {
    const local = attempt({ value }, way, searcher);
    if (local && noteWhole([way, value], sides, searcher)) return "shown";
    if (local) result = "local";
  }
  for (let time = 0; time < triesEach && result !== "shown"; time++) {
    const local = attempt(searcher.make.small(values, sides.finding.tries++), way, searcher);
    if (local) result = noteWhole([way, local.value], sides, searcher) ? "shown" : "local";
  }
  return result;
}

/** Texts that tell patterns and formats apart, which a generator seldom makes. */
function telling({ inner, local }: Way, { resolve }: Searcher): readonly string[] {
  const { pattern, format } = asObject(asObject(local).not);
  if (format !== undefined) return unusualTexts;
  return (casesOf([inner], resolve) ?? []).flatMap(({ parts, types }) => {
    const known = parts.flatMap((part) => textsOfFormat(part.format));
    if (!types.has("string") || typeof pattern !== "string") return known;
    const found = compareTexts(textsOf(parts), textsOf([{ pattern }]));
    return typeof found === "object" ? [found.text, ...known] : known;
  });
}

/** Makes a whole value around that of a place. */
function noteWhole([way, value]: readonly [Way, unknown], sides: Local, searcher: Searcher): boolean {
  const { finding, inner, keyOf } = sides;
  const schema = { allOf: [inner, way.around({ enum: [value] })] };
  for (const kind of ["small", "any"] as const) {
    const found = attempt(searcher.make[kind](schema, finding.tries++), sides, searcher);
    if (!found) continue;
    note(finding.found, found, keyOf);
    return true;
  }
  return false;
}

interface Attempt {
  readonly schema: unknown;
  /** Whether one witness will do. */
  readonly isEnough: boolean;
}

/** Values that break one constraint of the outer schema, a few for each, then any of the inner one. */
function* wholeAttempts(inner: unknown, negations: readonly Negation[]): Generator<Attempt> {
  for (const { schema } of negations)
    for (let time = 0; time < triesEach; time++)
      yield { schema: { allOf: [inner, schema] }, isEnough: false };
  for (let tries = negations.length * triesEach; tries < triesInAll; tries++)
    yield { schema: inner, isEnough: true };
}

function attempt(
  made: ReturnType<Make>,
  { inner, outer }: Pick<Sides, "inner" | "outer">,
  { sendsDescribed, resolve, faults, isValid }: Searcher,
): Found | undefined {
  if (!made) return undefined;
  const value = sendsDescribed
    ? describedOnly(made.value, { inner: [inner], outer: [outer] }, { resolve, isValid })
    : made.value;
  const found = isValid(inner, value) === true ? (faults(outer)?.(value) ?? []) : [];
  const isTold = ({ keyword, path }: Fault) => keyword !== excluded || isDescribedAt(inner, path, resolve);
  return found.some(isTold) ? { value, faults: found.filter(isTold) } : undefined;
}

/** What validators say of a property that the receiver excludes: if its sender does not describe it, nobody expects it. */
export const excluded = "false schema";

/** Keeps the value with the fewest faults for each. */
function note(found: Map<string, Found>, one: Found | undefined, keyOf: KeyOf): void {
  for (const fault of one?.faults ?? []) {
    const known = found.get(keyOf(fault));
    if (one && (!known || known.faults.length > one.faults.length)) found.set(keyOf(fault), one);
  }
}

/** The same for faults that have one cause. */
export type KeyOf = (fault: Fault) => string;

/** Each property that is not declared has the same cause. */
export function keysBy(causeOf: Searcher["causeOf"]): KeyOf {
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
export function placeOf(path: readonly string[]): string {
  return JSON.stringify(path.map((name) => (/^\d+$/.test(name) ? "*" : name)));
}
