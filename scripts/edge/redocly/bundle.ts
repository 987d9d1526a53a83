/** Bundles a document's files, and says what had to be called otherwise. */
import { placeOf } from "./places.ts";
import type { Document } from "@redocly/openapi-core";
import type { Json } from "../../core/json.ts";
import { asObject } from "../../core/json.ts";
import type { End, Ends } from "../../core/openapi/bundled-files.ts";
import { type Renamed, bundleFiles } from "../../core/openapi/bundler.ts";
import type { LongNumber } from "../../core/exact-number.ts";
import { type Exact, isRounded, withDigits } from "../../core/openapi/exact.ts";
import { arePlain } from "../../core/openapi/normalise.ts";
import { withDistinctIds } from "../../core/openapi/operation-ids.ts";
import { legalName } from "../../core/openapi/component-names.ts";
import { type Path, keysTo, walk } from "../../core/openapi/walk.ts";
import type { Problem } from "../../core/problem.ts";
import { exactNumbersOf } from "./exact-numbers.ts";
import { lostNumbers } from "./lost-numbers.ts";
import { address } from "./problems.ts";
import type { References } from "./references.ts";

/** A document in one file. */
export interface Whole {
  /** Numbers that JavaScript's do not hold are `LongNumber`. */
  readonly document: Json;
  readonly hasBigIntegers: boolean;
  /** It is known that each reference is a pointer to a component, as tools need it. */
  readonly isPlain: boolean;
}

/** @returns the root document itself where it refers to no other file and each of its components has a legal name */
export function bundleReferences(
  found: References,
  cwd: string,
): { readonly whole: Whole; readonly warnings: readonly Problem[] } {
  const { root } = found;
  const numbers = filesOf(found).map((file) => [file, exactNumbersOf(file)] as const);
  const exact: Exact = new Map(numbers.flatMap(([, own]) => [...own]));
  const hasBigIntegers = exact.size > 0;
  const rounded = numbers.flatMap(([file, own]) => [
    ...(own.size > 0 ? roundings(file, own, cwd) : []),
    ...lostNumbers(file, cwd),
  ]);
  if (isWhole(found)) {
    const document = asObject(hasBigIntegers ? withDigits(root.parsed, exact) : root.parsed);
    const isPlain = arePlain(found, found.targetOf);
    return { whole: { document, hasBigIntegers, isPlain }, warnings: rounded };
  }
  const { document, renamed } = bundleFiles({ root, exact, ends: endsIn(found) });
  const warnings = [...rounded, ...renamed.map((each) => renaming(each, root, cwd))];
  const distinct = withDistinctIds(document); // two paths may share one file
  return { whole: { document: distinct, hasBigIntegers, isPlain: false }, warnings };
}

/** @returns the bundle, and of which of the files' objects its own are copies */
export function bundleWithOriginals(found: References) {
  const originals = new Map<object, object>();
  const copied = (copy: object, original: object): void => {
    if (!originals.has(copy)) originals.set(copy, original);
  };
  const { document } = bundleFiles({ root: found.root, exact: new Map(), ends: endsIn(found), copied });
  return { document, originals };
}

function endsIn({ references, targetOf }: References): Ends<Document> {
  const ends = new Map<object, Map<string, End<Document>>>();
  for (const reference of references) {
    const target = targetOf(reference);
    if (!target) continue;
    const own = ends.get(reference.holder) ?? new Map<string, End<Document>>();
    ends.set(reference.holder, own.set(reference.path.key, { reference, target }));
  }
  return (holder, key) => ends.get(holder)?.get(key);
}

/** The files that a document consists of, each once. */
export function filesOf({ root, references, targetOf }: References): readonly Document[] {
  return [...new Set([root, ...references.flatMap((reference) => targetOf(reference)?.file ?? [])])];
}

/** What JavaScript's outputs cannot say of a number. */
function roundings(file: Document, exact: Exact, cwd: string): Problem[] {
  const found: Problem[] = [];
  walk({ value: file.parsed, position: "Data", path: undefined, holder: undefined }, ({ value, path }) => {
    const own = typeof value === "object" && value !== null ? exact.get(value) : undefined;
    for (const [key, digits] of [...(own ?? [])].filter(([, whole]) => isRounded(whole)))
      found.push(rounding({ file, path: { key, above: path }, digits }, cwd));
    return true;
  });
  return found;
}

interface Rounded {
  readonly file: Document;
  readonly path: Path;
  readonly digits: LongNumber;
}

function rounding({ file, path, digits }: Rounded, cwd: string): Problem {
  const pointer = placeOf(keysTo(path));
  return {
    severity: "warning",
    code: "big-number",
    message: `${digits} ${whyRounded(digits)}; types, zod and everything else in JavaScript have ${nearest(digits)}.`,
    hint: "where each digit counts, describe it as a string",
    at: address({ source: file.source, pointer }, cwd),
  };
}

function whyRounded(digits: LongNumber): string {
  const number = Number(digits);
  if (number === 0) return "is nearer to 0 than any JavaScript number: the bundle keeps it";
  if (!Number.isFinite(number)) return "is beyond any JavaScript number: the bundle keeps it";
  return "has more digits than a JavaScript number holds: the bundle keeps them";
}

/** As JSON writes it. */
function nearest(digits: LongNumber): string {
  return typeof digits === "bigint" ? String(BigInt(Number(digits))) : JSON.stringify(Number(digits));
}

function isWhole({ root, references, targetOf }: References): boolean {
  const { components } = asObject(root.parsed);
  const names = Object.values(asObject(components)).flatMap((section) => Object.keys(asObject(section)));
  return (
    names.every((name) => legalName(name) === name) &&
    references.every((reference) => (targetOf(reference)?.file ?? root) === root)
  );
}

function renaming(renamed: Renamed<Document>, root: Document, cwd: string): Problem {
  const { from, to, isTaken, reference, section } = renamed;
  const reason = isTaken
    ? `another component is called ${JSON.stringify(legalName(from))} already`
    : "a component's name holds only letters, digits, `.`, `_` and `-`";
  const { file, path } = reference ?? { file: root, path: pathOf(["components", section, from]) };
  return {
    severity: "warning",
    code: "component-renamed",
    message: `${JSON.stringify(from)} becomes the component ${JSON.stringify(to)}: ${reason}.`,
    hint: reference ? "rename the file or the key that the $ref leads to" : "rename the component",
    at: address({ source: file.source, pointer: placeOf(keysTo(path)), reportOnKey: !reference }, cwd),
  };
}

function pathOf(keys: readonly string[]): Path | undefined {
  return keys.reduce<Path | undefined>((above, key) => ({ key, above }), undefined);
}
