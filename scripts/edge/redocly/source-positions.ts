/**
 * Finds the position of a pointer's node in a YAML or JSON text. Redocly's own parser for this takes quadratic time in
 * the length of a mapping. This one reads each text only once, for its tree and its line breaks.
 */
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { load } from "js-yaml";
import { formatPointer, parsePointer } from "../../core/json-pointer.ts";
import { methods } from "../../core/model.ts";
import type { Address } from "../../core/problem.ts";
import { memoize } from "../../core/memoize.ts";
import { jsonTree } from "./json-tree.ts";
import { lastUpTo } from "./last-up-to.ts";
import { type SourceNode, readTree } from "./source-tree.ts";

/** A file and its text, such as Redocly's `Source`. */
export interface SourceText {
  readonly body: string;
}

const json = new WeakSet<SourceText>();

/** @param source is known to be JSON, in which positions are found faster */
export function noteJson(source: SourceText): void {
  json.add(source);
}

const rootOf = memoize((source: SourceText) =>
  json.has(source) ? jsonTree(source.body) : readTree(source.body),
);

/** The start of each line. */
const linesOf = memoize(({ body }: SourceText): readonly number[] => {
  const starts = [0];
  for (let at = body.indexOf("\n"); at >= 0; at = body.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
});

/** Lines and columns count from 1; the end is exclusive. */
interface Range {
  readonly start: { readonly line: number; readonly col: number };
  readonly end?: { readonly line: number; readonly col: number } | undefined;
}

/**
 * Either a range, or `#` and a JSON Pointer (which the engine does not percent-encode) to a node, or to the key of the
 * node.
 */
export type Place = { readonly source: SourceText } & (
  | { readonly pointer: string; readonly reportOnKey?: boolean }
  | ({ readonly pointer?: undefined } & Range)
);

/** @returns the range of the node, or of the last existing node on the path to it, or the first line */
export function rangeOf(place: Place): Range {
  if (place.pointer === undefined) return place;
  const { source, pointer, reportOnKey = false } = place;
  let node = rootOf(source);
  for (const key of parsePointer(pointer)) {
    const next = node?.children.get(key);
    if (!next) break;
    node = next;
  }
  const span = reportOnKey ? (node?.key ?? node?.span) : node?.span;
  const at = (offset: number) => position(linesOf(source), offset);
  return span ? { start: at(span.start), end: at(span.end) } : beginning;
}

/** @returns what stands at a place on one line, as it was written; empty if it has several */
export function writtenAt(place: Place): string {
  const { start, end } = rangeOf(place);
  const line = lineAt(place.source, start.line);
  if (!line || end?.line !== start.line) return "";
  return place.source.body.slice(line.from + start.col - 1, line.from + end.col - 1);
}

/** @returns the part of the location that is on its first line, with the line itself */
export function addressOf(place: Place, file: string): Address {
  const { start, end } = rangeOf(place);
  const { line, col: column } = start;
  const { from, to } = lineAt(place.source, line) ?? { from: 0, to: 0 };
  const last = end && end.line === line ? end.col : to - from + 1;
  return { file, line, column, length: Math.max(1, last - column), ...textAt(place.source, line, column) };
}

/** A minified document has one line, and would be in each of its problems. */
const longestLine = 1000;

/** @returns the line, or the part of it that shows a column; nothing if the text has fewer lines */
export function textAt(
  source: SourceText,
  line: number,
  column: number,
): Pick<Address, "source" | "sourceColumn"> {
  const found = lineAt(source, line);
  if (!found) return {};
  const { from, to } = found;
  if (to - from <= longestLine) return { source: source.body.slice(from, to) };
  const begin = Math.max(0, Math.min(column - longestLine / 2, to - from - longestLine));
  const part = source.body.slice(from + begin, from + begin + longestLine);
  return { source: part, ...(begin > 0 && { sourceColumn: begin + 1 }) };
}

/** @returns the offsets of a line, without its end */
function lineAt(source: SourceText, line: number): { from: number; to: number } | undefined {
  const { body } = source;
  const lines = linesOf(source);
  const from = lines[line - 1];
  if (from === undefined) return undefined;
  const next = lines[line];
  if (next === undefined) return { from, to: body.length };
  return { from, to: body.startsWith("\r\n", next - 2) ? next - 2 : next - 1 };
}

/**
 * Finds the positions of the operationIds of a document's operations.
 * @param files the files of the document
 */
export async function locateOperations(
  files: Iterable<string>,
  cwd: string,
): Promise<ReadonlyMap<string, Address>> {
  const found = await Promise.all(
    [...files].filter(isDescription).map(async (path) => {
      const source = { body: await readFile(path, "utf8").catch(() => "") };
      const file = relative(cwd, path).split(sep).join("/");
      return operationsIn(source).map(([id, pointer]) => {
        return [id, addressOf({ source, pointer, reportOnKey: true }, file)] as const;
      });
    }),
  );
  return new Map(found.flat().toReversed()); // the first one counts
}

/** Workflows contain operationIds, too. */
function isDescription(file: string): boolean {
  return !/\.arazzo\.ya?ml$/.test(file);
}

/** @returns operationIds with their pointers; only the last two steps count, because a path file starts with methods */
function operationsIn(source: SourceText): (readonly [string, string])[] {
  const root = rootOf(source);
  const walk = (node: SourceNode, path: readonly string[]): (readonly [string, string])[] => {
    const id = isOperation(path) ? node.children.get("operationId") : undefined;
    const own =
      id && id.children.size === 0 ? String(load(source.body.slice(id.span.start, id.span.end))) : "";
    const pointer = `#${formatPointer([...path, "operationId"])}`;
    const inside = [...node.children].flatMap(([key, child]) =>
      isData.test(key) ? [] : walk(child, [...path, key]),
    );
    return own === "" ? inside : [[own, pointer], ...inside];
  };
  return root ? walk(root, []) : [];
}

/** Locations where an operationId does not belong to one of our operations. */
const isData = /^(?:links|examples?|x-.*)$/;

const methodNames: ReadonlySet<string> = new Set([...methods, "query"]);

function isOperation(path: readonly string[]): boolean {
  const isUpdated = path.at(-1) === "update" && path.at(-3) === "actions"; // by an overlay
  return methodNames.has(path.at(-1) ?? "") || path.at(-2) === "additionalOperations" || isUpdated;
}

const beginning: Range = { start: { line: 1, col: 1 }, end: { line: 1, col: 2 } };

function position(lines: readonly number[], offset: number): { line: number; col: number } {
  const line = lastUpTo(offset, lines);
  return { line: line + 1, col: offset - (lines[line] ?? 0) + 1 };
}
