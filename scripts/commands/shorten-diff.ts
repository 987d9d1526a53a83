/** Describes differing files on one screen, however many there are and however long their lines. */
import { compare, excerpt, visible } from "../core/problem.ts";

export interface Difference {
  /** With the output folder, as the user wrote it. */
  readonly path: string;
  readonly state: "is missing" | "is out of date" | "is no longer generated";
  /** Undefined if the folder has no such file. */
  readonly before: string | undefined;
  /** Undefined if there should be no such file. */
  readonly after: string | undefined;
  /** A complete unified diff. */
  readonly diff: string;
}

/** In lines. Together with the steps, the summary and npm's own output, this stays below 60. */
const most = { diffs: 30, ofOneDiff: 20, names: 11 };

/** Small diffs first, because people read those; then the names of the files whose diff would not help. */
export function describe(differences: readonly Difference[]): readonly string[] {
  const readable = differences
    .filter((difference) => reasonForNone(difference) === undefined)
    .map((difference) => ({ ...difference, size: sizeOf(difference.diff) }))
    .toSorted((a, b) => a.size - b.size || compare(a.path, b.path));
  const shown: string[] = [];
  const named: Difference[] = [];
  for (const difference of readable) {
    const lines = shortened(difference.diff);
    if (shown.length + lines.length <= most.diffs) shown.push(...lines);
    else named.push(difference);
  }
  const others = differences.filter((difference) => reasonForNone(difference) !== undefined);
  return [...shown, ...listed([...named, ...others].toSorted((a, b) => compare(a.path, b.path)))];
}

function listed(differences: readonly Difference[]): readonly string[] {
  const lines = differences.map((difference) => {
    const reason = reasonForNone(difference) ?? changeIn(difference.diff);
    return `${visible(difference.path)} ${difference.state}${reason === "" ? "" : `: ${reason}`}`;
  });
  const fitting = lines.length > most.names ? lines.slice(0, most.names - 1) : lines;
  const left = lines.length - fitting.length;
  return left === 0 ? fitting : [...fitting, `… and ${left} more files; --json lists them all`];
}

/** @returns why a diff of the file would not help a reader; undefined if it would */
function reasonForNone({ before, after }: Difference): string | undefined {
  if (before === undefined || after === undefined) return "";
  if (before.includes("\0") || after.includes("\0")) return "not a text file";
  if (unixLines(before) === unixLines(after)) return "only its line endings differ";
  return isForMachines(before) || isForMachines(after) ? "minified, diff omitted" : undefined;
}

function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Hardly anything written by hand, prose included, has longer lines. */
const longestWritten = 1_000;

function isForMachines(text: string): boolean {
  const inLongLines = text
    .split("\n")
    .filter(({ length }) => length > longestWritten)
    .reduce((sum, { length }) => sum + length, 0);
  return inLongLines * 2 > text.length;
}

function changed(diff: string, sign: "+" | "-"): number {
  return diff
    .split("\n")
    .slice(2) // the names
    .filter((line) => line.startsWith(sign)).length;
}

function sizeOf(diff: string): number {
  return changed(diff, "+") + changed(diff, "-");
}

function changeIn(diff: string): string {
  return `+${changed(diff, "+")} -${changed(diff, "-")}`;
}

function shortened(diff: string): readonly string[] {
  const lines = diff.split("\n");
  const fits = lines.length <= most.ofOneDiff;
  const shown = (fits ? lines : lines.slice(0, most.ofOneDiff - 1)).map((line, index) =>
    narrowed(line, counterpart(lines, index)),
  );
  return fits ? shown : [...shown, `… ${lines.length - shown.length} more lines; --json lists them all`];
}

/** Cuts a long line to the part that differs from its counterpart. */
function narrowed(line: string, other: string | undefined): string {
  const [sign, text] = [line.slice(0, 1), line.slice(1)];
  return sign + visible(excerpt(text, differingColumn(text, other?.slice(1))).text);
}

/** From 1. */
function differingColumn(text: string, other: string | undefined): number {
  if (other === undefined) return 1;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return Math.max(1, Math.min(at + 1, text.length));
}

/** For the third removed line the third added line, and the other way round. */
function counterpart(lines: readonly string[], index: number): string | undefined {
  const first = runStart(lines, index);
  if (lines[index]?.startsWith("-")) return matching(lines, "+", runEnd(lines, index) + index - first);
  if (!lines[index]?.startsWith("+") || !lines[first - 1]?.startsWith("-")) return undefined;
  return matching(lines, "-", runStart(lines, first - 1) + index - first);
}

function matching(lines: readonly string[], sign: string, index: number): string | undefined {
  const found = lines[index];
  return found?.startsWith(sign) ? found : undefined;
}

/** A run is a sequence of lines with the same sign. */
function runStart(lines: readonly string[], index: number): number {
  let first = index;
  while (first > 0 && lines[first - 1]?.[0] === lines[index]?.[0]) first -= 1;
  return first;
}

/** Exclusive. */
function runEnd(lines: readonly string[], index: number): number {
  let end = index;
  while (end < lines.length && lines[end]?.[0] === lines[index]?.[0]) end += 1;
  return end;
}
