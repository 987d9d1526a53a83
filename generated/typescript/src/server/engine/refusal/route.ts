// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Which path of the document a request is for. */
import type { Method, Operation } from "../model.ts";
import { decodePercent } from "./request.ts";

export interface Route {
  readonly operations: ReadonlyMap<Method, Operation>;
  /** Path parameters: name → value, percent-decoded. */
  readonly values: ReadonlyMap<string, string>;
}

/** Finds the route of a path, query cut off, still percent-encoded; undefined when there is none. */
export type Router = (path: string) => Route | undefined;

/** A text that must be equal, or a pattern with the names of its groups. */
type Segment = string | { readonly pattern: RegExp; readonly names: readonly string[] };

interface Path {
  readonly segments: readonly Segment[];
  readonly operations: ReadonlyMap<Method, Operation>;
}

/**
 * Concrete paths come before templated ones (OpenAPI 3.1, 4.8.8.2), whatever methods they have: a path that
 * matches concretely and lacks the method does not fall back to a template. Paths are compared as they stand in
 * the document: the path of `servers[].url` is not part of them.
 */
export function createRouter(operations: readonly Operation[]): Router {
  const grouped = Map.groupBy(operations, ({ path }) => path);
  const paths = [...grouped].map(([path, own]) => ({
    segments: path.split("/").map(readSegment),
    operations: new Map(own.map((operation) => [operation.method, operation])),
  }));
  const byLength = Map.groupBy(paths.toSorted(concreteFirst), ({ segments }) => segments.length);
  return (path) => {
    const segments = path.split("/").map(decodePercent);
    if (!segments.every((segment) => segment !== undefined)) return undefined;
    return firstMatch(byLength.get(segments.length) ?? [], segments);
  };
}

function firstMatch(paths: readonly Path[], segments: readonly string[]): Route | undefined {
  for (const path of paths) {
    const values = match(path.segments, segments);
    if (values) return { operations: path.operations, values };
  }
  return undefined;
}

function match(
  wanted: readonly Segment[],
  given: readonly string[],
): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const found = matchSegment(segment, given[index] ?? "");
    if (!found) return undefined;
    for (const [name, value] of found) values.set(name, value);
  }
  return values;
}

/** The named values in a segment; undefined when it does not match. */
function matchSegment(segment: Segment, text: string): readonly (readonly [string, string])[] | undefined {
  if (typeof segment === "string") return segment === text ? [] : undefined;
  const groups = segment.pattern.exec(text);
  return groups ? segment.names.map((name, place) => [name, groups[place + 1] ?? ""]) : undefined;
}

/** `{id}` and `{name}.json` are patterns, the rest is text. */
function readSegment(text: string): Segment {
  const names = [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
  if (names.length === 0) return decodePercent(text) ?? text;
  const literals = text.split(/\{[^{}]+\}/).map((literal) => escaped(decodePercent(literal) ?? literal));
  return { pattern: new RegExp(`^${literals.join("(.+)")}$`, "su"), names };
}

function escaped(text: string): string {
  return text.replaceAll(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function concreteFirst(a: Path, b: Path): number {
  for (const [index, segment] of a.segments.entries()) {
    const difference = vagueness(segment) - vagueness(b.segments[index] ?? "");
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Text before a template with text around it before a bare template. */
function vagueness(segment: Segment): number {
  if (typeof segment === "string") return 0;
  return segment.pattern.source === "^(.+)$" ? 2 : 1;
}
