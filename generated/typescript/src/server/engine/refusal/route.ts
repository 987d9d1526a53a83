// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Which path of the document a request is for. */
import type { Method, Operation } from "../model.ts";
import { decodePercent } from "./request.ts";

export interface Route {
  readonly operations: ReadonlyMap<Method, Operation>;
  /** Path parameters: name → value, still percent-encoded. */
  readonly values: ReadonlyMap<string, string>;
}

/** Finds the route of a path, query cut off, still percent-encoded; undefined when there is none. */
export type Router = (path: string) => Route | undefined;

/** What may follow a part of a path: texts that must be equal, then templates with text in them, then bare ones. */
interface Node {
  readonly texts: Map<string, Node>;
  readonly templates: Template[];
  /** Set where a path of the document ends. */
  end: { readonly operations: Map<Method, Operation>; readonly names: readonly string[] } | undefined;
}

interface Template {
  /** Undefined: the segment is a template from end to end, such as `{id}`. */
  readonly pattern: RegExp | undefined;
  readonly next: Node;
}

/**
 * Concrete paths come before templated ones (OpenAPI 3.1, 4.8.8.2), whatever methods they have: a path that
 * matches concretely and lacks the method does not fall back to a template. Paths are compared as they stand in
 * the document: the path of `servers[].url` is not part of them.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const root = node();
  for (const operation of operations) insert(root, operation);
  return (path) => {
    const segments = path.split("/");
    const texts = path.includes("%") ? segments.map(decodePercent) : segments;
    if (texts.includes(undefined)) return undefined;
    const walk = { segments, texts, values: [] };
    const end = find(root, walk, 0);
    return end && routeOf(end, walk.values);
  };
}

function node(): Node {
  return { texts: new Map(), templates: [], end: undefined };
}

function insert(root: Node, operation: Operation): void {
  const segments = operation.path.split("/");
  const last = segments.reduce(
    (at, segment) => (isTemplate(segment) ? templateIn(at, segment) : textIn(at, segment)),
    root,
  );
  last.end ??= { operations: new Map(), names: segments.flatMap(namesIn) };
  last.end.operations.set(operation.method, operation);
}

function textIn({ texts }: Node, segment: string): Node {
  const text = decodePercent(segment) ?? segment;
  const next = texts.get(text) ?? node();
  texts.set(text, next);
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

/** `{name}.json` is a pattern; a bare `{id}` needs none. */
function patternOf(segment: string): RegExp | undefined {
  if (/^\{[^{}]+\}$/.test(segment)) return undefined;
  const literals = segment.split(/\{[^{}]+\}/).map(escaped);
  return new RegExp(`^${literals.join("(.+)")}$`, "su");
}

function namesIn(segment: string): string[] {
  return [...segment.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
}

function isTemplate(segment: string): boolean {
  return namesIn(segment).length > 0;
}

function escaped(text: string): string {
  return text.replaceAll(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`);
}

interface Walk {
  readonly segments: readonly string[];
  /** The same, decoded. */
  readonly texts: readonly (string | undefined)[];
  /** What templates have taken on the way. */
  readonly values: string[];
}

function find(at: Node, walk: Walk, index: number): Node["end"] {
  const segment = walk.segments[index];
  if (segment === undefined) return at.end;
  const text = at.texts.get(walk.texts[index] ?? "");
  const found = text && find(text, walk, index + 1);
  if (found) return found;
  for (const { pattern, next } of at.templates) {
    const before = walk.values.length;
    const end = take(pattern, segment, walk.values) ? find(next, walk, index + 1) : undefined;
    if (end) return end;
    walk.values.length = before;
  }
  return undefined;
}

/** Whether a template holds a segment; what it takes is added to the values. */
function take(pattern: RegExp | undefined, segment: string, values: string[]): boolean {
  const taken = pattern ? pattern.exec(segment)?.slice(1) : segment === "" ? undefined : [segment];
  if (taken) values.push(...taken);
  return taken !== undefined;
}

function routeOf({ operations, names }: NonNullable<Node["end"]>, values: readonly string[]): Route {
  return { operations, values: new Map(names.map((name, index) => [name, values[index] ?? ""])) };
}
