/**
 * Where in a YAML or JSON text the node of a pointer stands. Redocly's own answer comes from a parser whose time grows
 * with the square of a mapping's length; this one reads the events of js-yaml once for each text.
 */
import type { Source } from "@redocly/openapi-core";
import {
  type Event,
  type MappingEvent,
  type SequenceEvent,
  EVENT_ID,
  getScalarValue,
  parseEvents,
} from "js-yaml";
import { parsePointer } from "../../core/json-pointer.ts";

/** Offsets into the text; the end is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Node {
  span: Span;
  /** The key under which it stands in a mapping. */
  readonly key: Span | undefined;
  /** By key, or by index as text. */
  readonly children: Map<string, Node>;
}

interface Open {
  readonly node: Node;
  readonly event: MappingEvent | SequenceEvent;
  /** Of a mapping: the key that waits for its value. */
  waiting: (Span & { readonly name: string }) | undefined;
}

const roots = new WeakMap<Source, Node | undefined>();

/** Lines and columns count from 1; the end is exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly col: number };
  readonly end?: { readonly line: number; readonly col: number } | undefined;
}

/** Either a range already, or a JSON Pointer behind a `#` (the engine does not percent-encode it) to the node or to the key under which it stands. */
export type Place = { readonly source: Source } & (
  | { readonly pointer: string; readonly reportOnKey?: boolean }
  | ({ readonly pointer?: undefined } & Range)
);

/** @returns where the node stands, or the last on the way to it that is there; the first line when there is none */
export function rangeOf(place: Place): Range {
  if (place.pointer === undefined) return place;
  const { source, pointer, reportOnKey = false } = place;
  if (!roots.has(source)) roots.set(source, parse(source.body));
  let node = roots.get(source);
  for (const key of parsePointer(pointer)) {
    const next = node?.children.get(key);
    if (!next) break;
    node = next;
  }
  const span = reportOnKey ? (node?.key ?? node?.span) : node?.span;
  return span ? { start: position(source, span.start), end: position(source, span.end) } : beginning;
}

const beginning: Range = { start: { line: 1, col: 1 }, end: { line: 1, col: 2 } };

function position({ body }: Source, offset: number): { line: number; col: number } {
  const before = body.lastIndexOf("\n", offset - 1);
  let line = 1;
  for (let at = body.indexOf("\n"); at >= 0 && at <= before; at = body.indexOf("\n", at + 1)) line += 1;
  return { line, col: offset - before };
}

function parse(text: string): Node | undefined {
  try {
    return build(text, parseEvents(text, { maxDepth: 1000 }));
  } catch {
    return undefined;
  }
}

function build(text: string, events: readonly Event[]): Node | undefined {
  const open: Open[] = [];
  let root: Node | undefined;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) close(text, open);
    else if (event.type !== EVENT_ID.DOCUMENT) root = enter(text, open, event) ?? root;
  }
  return root;
}

/** @returns the node when it is the outermost */
function enter(text: string, open: Open[], event: Content): Node | undefined {
  const parent = open.at(-1);
  const span = spanOfEvent(text, event, parent?.waiting);
  if (parent?.event.type === EVENT_ID.MAPPING && !parent.waiting && event.type === EVENT_ID.SCALAR) {
    parent.waiting = { ...span, name: event.valueStart < 0 ? "" : getScalarValue(text, event) };
    return undefined;
  }
  const node = { span, key: parent?.waiting, children: new Map<string, Node>() };
  if (parent) add(parent, node);
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
    open.push({ node, event, waiting: undefined });
  return parent ? undefined : node;
}

function add(parent: Open, node: Node): void {
  const { children } = parent.node;
  const name = parent.waiting?.name ?? String(children.size);
  if (!children.has(name)) children.set(name, node);
  parent.waiting = undefined;
  widen(parent.node, node);
}

function widen(node: Node, part: Node): void {
  node.span = { start: node.span.start, end: Math.max(node.span.end, part.span.end) };
}

/** A collection ends with its last part, or with its bracket. */
function close(text: string, open: Open[]): void {
  const closed = open.pop();
  if (!closed) return; // the document's own end
  const { node, event } = closed;
  const bracket = { "{": "}", "[": "]" }[text.charAt(event.start)];
  const end = bracket === undefined ? node.span.end : text.indexOf(bracket, node.span.end) + 1;
  node.span = { start: event.start, end: Math.max(end, event.start + 1) };
  const parent = open.at(-1);
  if (parent) widen(parent.node, node);
}

type Content = Exclude<Event, { readonly type: 1 | 6 }>;

/** @param key of a mapping: where an empty value is said to stand, and after which a block scalar begins */
function spanOfEvent(text: string, event: Content, key: Span | undefined): Span {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start + 1 };
  const { valueStart: start, valueEnd: end } = event;
  if (start < 0) return key ?? { start: 0, end: 1 };
  if (/["']/.test(text.charAt(start - 1)) && text.charAt(end) === text.charAt(start - 1))
    return { start: start - 1, end: end + 1 };
  if (event.indent < 0) return { start, end };
  const header = text.slice(key?.end ?? 0, start).search(/[|>]/);
  return header < 0 ? { start, end } : { start: (key?.end ?? 0) + header, end };
}
