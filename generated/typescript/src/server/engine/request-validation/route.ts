// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Finds the path of the document that a request matches. */
import type { Method, Operation } from "../model.ts";
import { templateNames, templatePattern, wholeTemplate } from "../path-template.ts";
import { decodePercent } from "../percent.ts";

export interface Route {
  readonly operations: ReadonlyMap<Method, Operation>;
  readonly values: PathValues;
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
  end: { readonly operations: Map<Method, Operation>; readonly names: readonly string[] } | undefined;
}

interface Text {
  /** Decoded. */
  readonly text: string;
  readonly next: Node;
}

interface Template {
  /** Undefined if the whole segment is a template, such as `{id}`. */
  readonly pattern: RegExp | undefined;
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
  const segments = operation.path.split("/");
  const last = segments.reduce(
    (at, segment) => (isTemplate(segment) ? templateIn(at, segment) : textIn(at, segment)),
    root,
  );
  last.end ??= { operations: new Map(), names: segments.flatMap(templateNames) };
  last.end.operations.set(operation.method, operation);
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
  const pattern = patternOf(segment);
  const known = templates.find((template) => template.pattern?.source === pattern?.source);
  if (known) return known.next;
  const next = node();
  if (pattern) templates.unshift({ pattern, next });
  else templates.push({ pattern, next });
  return next;
}

/** `{name}.json` becomes a pattern; a bare `{id}` needs none. */
function patternOf(segment: string): RegExp | undefined {
  if (wholeTemplate(segment) !== undefined) return undefined;
  return new RegExp(`^${templatePattern(segment, "(.+)")}$`, "su");
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
  for (const { pattern, next } of at.templates) {
    const before = values.length;
    const held = take(pattern, segment, values) ? find(next, walk, end + 1) : undefined;
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
function take(pattern: RegExp | undefined, segment: string, values: string[]): boolean {
  const taken = pattern ? pattern.exec(segment)?.slice(1) : segment === "" ? undefined : [segment];
  if (taken) values.push(...taken);
  return taken !== undefined;
}

function routeOf({ operations, names }: NonNullable<Node["end"]>, values: readonly string[]): Route {
  return { operations, values: { get: (name) => values[names.indexOf(name)] } };
}
