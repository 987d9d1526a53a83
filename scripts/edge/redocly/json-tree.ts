/**
 * Finds positions in a text that is known to be JSON, without building a tree of it: the ends of all brackets are found
 * in one pass, and the children of a value when they are asked for.
 */
import { endOfString } from "../../core/strict-json.ts";
import { lastUpTo } from "./last-up-to.ts";
import type { SourceNode, Span } from "./source-tree.ts";

/** @param text valid JSON (RFC 8259) */
export function jsonTree(text: string): SourceNode {
  const source = { text, brackets: bracketsIn(text) };
  const start = skipSpace(text, 0);
  return new JsonNode(source, { start, end: endOf(source, start) }, undefined);
}

/** A text, and where its objects and lists begin, in that order, and end. */
interface Source {
  readonly text: string;
  readonly brackets: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

class JsonNode implements SourceNode {
  readonly span: Span;
  readonly key: Span | undefined;
  readonly #source: Source;
  #children: Map<string, SourceNode> | undefined;

  constructor(source: Source, span: Span, key: Span | undefined) {
    this.#source = source;
    this.span = span;
    this.key = key;
  }

  get children(): ReadonlyMap<string, SourceNode> {
    return (this.#children ??= childrenOf(this.#source, this.span));
  }
}

/** The first of several equal keys counts. */
function childrenOf(source: Source, { start, end }: Span): Map<string, SourceNode> {
  const { text } = source;
  const children = new Map<string, SourceNode>();
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return children;
  let at = skipSpace(text, start + 1);
  while (at < end - 1) {
    const key = isObject ? { start: at, end: endOfString(text, at) } : undefined;
    const from = key ? skipSpace(text, skipSpace(text, key.end) + 1) : at;
    const span = { start: from, end: endOf(source, from) };
    const name = key ? String(JSON.parse(text.slice(key.start, key.end))) : String(children.size);
    if (!children.has(name)) children.set(name, new JsonNode(source, span, key));
    at = skipSpace(text, skipSpace(text, span.end) + 1);
  }
  return children;
}

const [quote, brace, braceEnd, bracket, bracketEnd] = [0x22, 0x7b, 0x7d, 0x5b, 0x5d];
const blank = 0x20;
const literal = /[^\s,\]}]*/y;

/** @returns the offset behind the value that begins at an offset */
function endOf({ text, brackets }: Source, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return endOfString(text, start);
  if (first === brace || first === bracket)
    return brackets.ends[lastUpTo(start, brackets.starts)] ?? text.length;
  literal.lastIndex = start;
  literal.test(text);
  return literal.lastIndex;
}

function bracketsIn(text: string): Source["brackets"] {
  const starts: number[] = [];
  const ends: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at) - 1;
    else if (code === brace || code === bracket) {
      open.push(starts.length);
      starts.push(at);
      ends.push(text.length);
    } else if (code === braceEnd || code === bracketEnd) ends[open.pop() ?? 0] = at + 1;
  }
  return { starts, ends };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= blank) at += 1; // valid JSON has no other characters here that are as low
  return at;
}
