/** Single mutations of the code, drawn by seed. */
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mutationsOf } from "./stryker.mjs";

/** One small change to one file. */
export interface Mutant {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Stryker's name of the operator, such as `EqualityOperator`. */
  readonly operator: string;
  /** The offsets of the replaced text. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

/** The folders that a campaign draws from. */
export const areas = [
  "scripts/core",
  "scripts/edge",
  "scripts/contract",
  "templates/runtime",
  "test/sandbox",
] as const;

/** @returns the area that a file belongs to */
export function areaOf(file: string): string {
  return areas.find((area) => file.startsWith(`${area}/`)) ?? "elsewhere";
}

/**
 * All mutations of some files, or of those in some folders, in the order in which a seed draws them. The order comes from a hash of each
 * mutation's own text, so that an edit of one file moves no mutation of another.
 */
export async function drawn(root: string, places: readonly string[], seed: number): Promise<Mutant[]> {
  const patterns = places.map((place) => (place.endsWith(".ts") ? place : `${place}/**/*.ts`));
  const files = globSync(patterns, { cwd: root }).filter(isCode);
  const found = [];
  for (const file of files.toSorted()) found.push(await mutantsOf(root, file));
  const keyed = found.flatMap((mutants) => withKeys(mutants, seed));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ mutant }) => mutant);
}

function isCode(file: string): boolean {
  return !file.endsWith(".test.ts") && !file.endsWith(".d.ts");
}

async function mutantsOf(root: string, file: string): Promise<Mutant[]> {
  const text = readFileSync(join(root, file), "utf8");
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, column }: { line: number; column: number }) => (starts[line] ?? 0) + column;
  return (await mutationsOf(file, text)).map(({ mutatorName, replacement, location }) => {
    const [start, end] = [offset(location.start), offset(location.end)];
    const [line, column] = [location.start.line + 1, location.start.column + 1];
    const original = text.slice(start, end);
    return { file, line, column, operator: mutatorName, start, end, original, replacement };
  });
}

/** Equal mutations of one file are numbered, because their texts are the same. */
function withKeys(mutants: readonly Mutant[], seed: number): { key: string; mutant: Mutant }[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const text = [seed, mutant.file, mutant.operator, mutant.original, mutant.replacement].join("\0");
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return { key: createHash("sha256").update(`${text}\0${nth}`).digest("hex"), mutant };
  });
}

/** @returns the text of the file with the mutation in it */
export function mutated(text: string, { start, end, original, replacement }: Mutant): string {
  if (text.slice(start, end) !== original) throw new Error(`The file does not hold ${original} at ${start}.`);
  return text.slice(0, start) + replacement + text.slice(end);
}

/** @returns one line such as `scripts/core/json.ts:4:9 BooleanLiteral: true → false` */
export function described({ file, line, column, operator, original, replacement }: Mutant): string {
  return `${file}:${line}:${column} ${operator}: ${short(original)} → ${short(replacement)}`;
}

function short(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ");
  return flat.length > 70 ? `${flat.slice(0, 69)}…` : flat;
}
