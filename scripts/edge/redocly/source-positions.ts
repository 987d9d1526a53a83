/**
 * Where in a YAML or JSON text the node of a pointer stands. Redocly's own answer comes from a parser whose time grows
 * with the square of a mapping's length; here each text is read once, for its tree and for its line breaks.
 */
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { load } from "js-yaml";
import { formatPointer, parsePointer } from "../../core/json-pointer.ts";
import { methods } from "../../core/model.ts";
import type { Address } from "../../core/problem.ts";
import { type SourceNode, readTree } from "./source-tree.ts";

/** A file as it was read; Redocly's `Source` is one. */
export interface SourceText {
  readonly body: string;
}

interface Parsed {
  readonly root: SourceNode | undefined;
  /** Where each line begins. */
  readonly lines: readonly number[];
}

const texts = new WeakMap<SourceText, Parsed>();

/** Lines and columns count from 1; the end is exclusive. */
interface Range {
  readonly start: { readonly line: number; readonly col: number };
  readonly end?: { readonly line: number; readonly col: number } | undefined;
}

/**
 * Either a range already, or a JSON Pointer behind a `#` (the engine does not percent-encode it), to the node or to the
 * key under which it stands.
 */
export type Place = { readonly source: SourceText } & (
  | { readonly pointer: string; readonly reportOnKey?: boolean }
  | ({ readonly pointer?: undefined } & Range)
);

/** @returns where the node stands, or the last on the way to it that is there; the first line when there is none */
export function rangeOf(place: Place): Range {
  if (place.pointer === undefined) return place;
  const { source, pointer, reportOnKey = false } = place;
  const { root, lines } = parsed(source);
  let node = root;
  for (const key of parsePointer(pointer)) {
    const next = node?.children.get(key);
    if (!next) break;
    node = next;
  }
  const span = reportOnKey ? (node?.key ?? node?.span) : node?.span;
  return span ? { start: position(lines, span.start), end: position(lines, span.end) } : beginning;
}

/** @returns what of the place's first line is meant, with the line itself */
export function addressOf(place: Place, file: string): Address {
  const { start, end } = rangeOf(place);
  const text = lineOf(place.source, start.line);
  const last = end && end.line === start.line ? end.col : (text ?? "").length + 1;
  const length = Math.max(1, last - start.col);
  return { file, line: start.line, column: start.col, length, ...(text !== undefined && { source: text }) };
}

/** @returns undefined when the text has fewer lines */
export function lineOf(source: SourceText, line: number): string | undefined {
  const { lines } = parsed(source);
  const start = lines[line - 1];
  if (start === undefined) return undefined;
  return source.body.slice(start, lines[line]).replace(/\r?\n$/, "");
}

/**
 * Where a document's operations say their operationId.
 * @param files that the document was read from
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
  return new Map(found.flat().toReversed()); // the first that says it counts
}

/** Workflows name operations, too. */
function isDescription(file: string): boolean {
  return !/\.arazzo\.ya?ml$/.test(file);
}

/** @returns operationId and its pointer; a path's file begins with its methods, so it is the last two steps that count */
function operationsIn(source: SourceText): (readonly [string, string])[] {
  const { root } = parsed(source);
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

/** Where an operationId may stand that says nothing of an operation of ours. */
const isData = /^(?:links|examples?|x-.*)$/;

const methodNames: ReadonlySet<string> = new Set([...methods, "query"]);

function isOperation(path: readonly string[]): boolean {
  return methodNames.has(path.at(-1) ?? "") || path.at(-2) === "additionalOperations";
}

const beginning: Range = { start: { line: 1, col: 1 }, end: { line: 1, col: 2 } };

/** By halves: a document may have as many problems as lines. */
function position(lines: readonly number[], offset: number): { line: number; col: number } {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, col: offset - (lines[low] ?? 0) + 1 };
}

function parsed(source: SourceText): Parsed {
  const known = texts.get(source) ?? { root: readTree(source.body), lines: lineStarts(source.body) };
  texts.set(source, known);
  return known;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
