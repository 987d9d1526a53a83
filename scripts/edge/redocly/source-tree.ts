/** Parses YAML or JSON to a tree of positions, using the events of js-yaml. */
import {
  type AliasEvent,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  parseEvents,
} from "js-yaml";

/** Offsets in the text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourceNode {
  readonly span: Span;
  /** Its key in a mapping. */
  readonly key: Span | undefined;
  /** By key, or by index as a string. */
  readonly children: ReadonlyMap<string, SourceNode>;
}

interface YamlNode extends SourceNode {
  span: Span;
  readonly children: Map<string, SourceNode>;
}

interface Open {
  readonly node: YamlNode;
  readonly event: MappingEvent | SequenceEvent;
  /** In a mapping: the key whose value comes next. */
  waiting: (Span & { readonly name: string }) | undefined;
}

/** @returns undefined if the text is empty or cannot be parsed */
export function readTree(text: string): SourceNode | undefined {
  try {
    return build(text, parseEvents(text, { maxDepth: 1000 }));
  } catch {
    return undefined;
  }
}

function build(text: string, events: readonly Event[]): SourceNode | undefined {
  const open: Open[] = [];
  let root: SourceNode | undefined;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) close(text, open);
    else if (event.type !== EVENT_ID.DOCUMENT) root = enter(text, open, event) ?? root;
  }
  return root;
}

/** @returns the node if it is the outermost */
function enter(text: string, open: Open[], event: Content): YamlNode | undefined {
  const parent = open.at(-1);
  const span = spanOf(text, event, parent);
  if (parent?.event.type === EVENT_ID.MAPPING && !parent.waiting && event.type === EVENT_ID.SCALAR) {
    parent.waiting = { ...span, name: event.valueStart < 0 ? "" : getScalarValue(text, event) };
    return undefined;
  }
  const node = { span, key: parent?.waiting, children: new Map<string, SourceNode>() };
  if (parent) add(parent, node);
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
    open.push({ node, event, waiting: undefined });
  return parent ? undefined : node;
}

function add(parent: Open, node: YamlNode): void {
  const { children } = parent.node;
  const name = parent.waiting?.name ?? String(children.size);
  if (!children.has(name)) children.set(name, node);
  parent.waiting = undefined;
  widen(parent.node, node);
}

function widen(node: YamlNode, part: SourceNode): void {
  node.span = { start: node.span.start, end: Math.max(node.span.end, part.span.end) };
}

/** A collection ends after its last item or at its bracket. */
function close(text: string, open: Open[]): void {
  const closed = open.pop();
  if (!closed) return; // the document's own end
  const { node, event } = closed;
  const bracket = event.type === EVENT_ID.MAPPING ? "}" : "]";
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  const end = isFlow ? text.indexOf(bracket, node.span.end) + 1 : node.span.end;
  node.span = { start: event.start, end: Math.max(end, event.start + 1) };
  const parent = open.at(-1);
  if (parent) widen(parent.node, node);
}

type Content = SequenceEvent | MappingEvent | ScalarEvent | AliasEvent;

function spanOf(text: string, event: Content, parent: Open | undefined): Span {
  if (event.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd };
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start + 1 };
  const { valueStart: start, valueEnd: end, style } = event;
  if (start < 0) return parent?.waiting ?? { start: 0, end: 1 }; // an empty value gets the position of its key
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return { start: start - 1, end: end + 1 };
  if (style === SCALAR_STYLE.PLAIN) return { start, end };
  const before = parent?.waiting?.end ?? parent?.node.span.end ?? 0;
  const header = /[|>][-+\d]*[ \t]*(?:#[^\n]*)?\s*$/.exec(text.slice(before, start));
  return { start: header ? before + header.index : start, end };
}
