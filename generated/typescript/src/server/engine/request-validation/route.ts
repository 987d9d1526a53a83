// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Finds the path of the document that a request matches. */
import type { Method, Operation } from "../model.ts";
import { memoize } from "../memoize.ts";
import { sentPath, templateNames, wholeTemplate } from "../path-template.ts";
import { decodePercent } from "../percent.ts";

export interface Route {
  readonly operations: ReadonlyMap<Method, Operation>;
  readonly valuesOf: (operation: Operation) => PathValues;
}

/** Path parameters: name → value, still percent-encoded. */
export interface PathValues {
  readonly get: (name: string) => string | undefined;
}

/** Finds the route for a path without its query, still percent-encoded; undefined if there is none. */
export type Router = (path: string) => Route | undefined;

/** What can follow a part of a path: exact text first, then templates with text around them, then bare templates. */
interface Node {
  readonly texts: Text[];
  readonly templates: Template[];
  /** Set if a path of the document ends here. */
  end: Map<Method, Operation> | undefined;
}

interface Text {
  /** Decoded. */
  readonly text: string;
  readonly next: Node;
}

interface Template {
  /** What is around the values of `{name}.json`: `["", ".json"]`; two empty texts if the segment is one template. */
  readonly texts: readonly string[];
  readonly next: Node;
}

/**
 * Concrete paths match before templated ones (OpenAPI 3.1, 4.8.8.2), regardless of their methods: if a concrete path
 * matches but lacks the method, a template does not get a chance. Paths are compared as written in the document,
 * without the path of `servers[].url`.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const root = node();
  for (const operation of operations) insert(root, operation);
  return (path) => {
    const encoded = path.includes("%");
    if (encoded && decodePercent(path) === undefined) return undefined;
    const walk = { path, encoded, values: [] };
    const end = find(root, walk, 0);
    return end && routeOf(end, walk.values);
  };
}

function node(): Node {
  return { texts: [], templates: [], end: undefined };
}

function insert(root: Node, operation: Operation): void {
  const { path } = sentPath(operation.path);
  const segments = path.split("/");
  const last = segments.reduce(
    (at, segment) => (isTemplate(segment) ? templateIn(at, segment) : textIn(at, segment)),
    root,
  );
  last.end ??= new Map();
  // Of operations that only a query or a fragment tells apart, the one without answers, else the first.
  if (path === operation.path || !last.end.has(operation.method)) last.end.set(operation.method, operation);
}

function textIn({ texts }: Node, segment: string): Node {
  const text = decodePercent(segment) ?? segment;
  const known = texts.find((sibling) => sibling.text === text);
  if (known) return known.next;
  const next = node();
  texts.push({ text, next });
  return next;
}

function templateIn({ templates }: Node, segment: string): Node {
  const texts = segment.split(/\{[^{}]*\}/);
  const known = templates.find((template) => template.texts.join("{}") === texts.join("{}"));
  if (known) return known.next;
  const next = node();
  if (wholeTemplate(segment) === undefined) templates.unshift({ texts, next });
  else templates.push({ texts, next });
  return next;
}

function isTemplate(segment: string): boolean {
  return templateNames(segment).length > 0;
}

/** Compares text in place, because splitting a path into segments costs more than all comparisons. */
interface Walk {
  readonly path: string;
  /** Whether anything in the path is percent-encoded. */
  readonly encoded: boolean;
  /** The values matched by templates so far. */
  readonly values: string[];
}

/** @param start where the next segment begins; past the end if there is none */
function find(at: Node, walk: Walk, start: number): Node["end"] {
  const { path, values } = walk;
  if (start > path.length) return at.end;
  const slash = path.indexOf("/", start);
  const end = slash < 0 ? path.length : slash;
  const text = textAt(at, walk, { start, end });
  const found = text && find(text.next, walk, end + 1);
  if (found || at.templates.length === 0) return found;
  const segment = path.slice(start, end);
  for (const { texts, next } of at.templates) {
    const before = values.length;
    const held = take(texts, segment, values) ? find(next, walk, end + 1) : undefined;
    if (held) return held;
    values.length = before;
  }
  return undefined;
}

function textAt({ texts }: Node, { path, encoded }: Walk, { start, end }: Span): Text | undefined {
  if (encoded) {
    const segment = decodePercent(path.slice(start, end));
    return texts.find(({ text }) => text === segment);
  }
  const length = end - start;
  for (const sibling of texts)
    if (sibling.text.length === length && path.startsWith(sibling.text, start)) return sibling;
  return undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a template matches a segment; if so, adds its values. */
function take(texts: readonly string[], segment: string, values: string[]): boolean {
  if (texts.length === 2 && texts[0] === "" && texts[1] === "") {
    if (segment !== "") values.push(segment);
    return segment !== "";
  }
  const taken = valuesIn(texts, segment);
  if (taken) values.push(...taken);
  return taken !== undefined;
}

/**
 * Each text is looked for from the right, so that the first value is as long as possible. A regular expression would do
 * the same, but try every combination where there is none.
 */
function valuesIn(texts: readonly string[], segment: string): readonly string[] | undefined {
  const [first = "", ...others] = texts;
  const last = others.pop() ?? "";
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
  let end = segment.length - last.length;
  const values: string[] = [];
  for (const text of others.toReversed()) {
    const start = end - 1 - text.length < 0 ? -1 : segment.lastIndexOf(text, end - 1 - text.length);
    if (start < 0) return undefined;
    values.unshift(segment.slice(start + text.length, end));
    end = start;
  }
  return end > first.length ? [segment.slice(first.length, end), ...values] : undefined;
}

/** Paths that differ only in names are one route: each operation has names of its own. */
function routeOf(operations: ReadonlyMap<Method, Operation>, values: readonly string[]): Route {
  return {
    operations,
    valuesOf: (operation) => ({ get: (name) => values[namesIn(operation).indexOf(name)] }),
  };
}

const namesIn = memoize(({ path }: Operation): readonly string[] => templateNames(path));
