/**
 * Which of the answers that a client keeps a change makes stale, read out of the paths. A change is about a resource:
 * the longest beginning of its path that can be read. Stale is the resource itself, what it is a part of, and what is
 * a part of it; of the last, nothing when the change adds an item to a list, for the others stay as they are.
 *
 * @example `POST /orders/{id}/lines` → the lines of that order, the order, the orders
 * @example `PUT /orders/seen` → the orders, each of them, and the lines of each
 */
import type { Operation } from "./model.ts";

/** A query that a change makes stale. */
export interface Stale {
  readonly query: Operation;
  /** Path parameters that have the same value in both: the query's name and the change's. */
  readonly shared: readonly (readonly [query: string, change: string])[];
}

/** Whether an operation's answer can be kept: it reads, and what it brings is not a stream of events. */
export function isQuery({ method, responses }: Operation): boolean {
  const types = responses.filter(({ status }) => status.startsWith("2")).flatMap(({ content }) => content);
  return method === "get" && !types.some(({ name }) => /^text\/event-stream/i.test(name));
}

/** Whether an operation changes something: its method is not safe (RFC 9110, 9.2.1). */
export function isMutation({ method }: Operation): boolean {
  return !["get", "head", "options", "trace"].includes(method);
}

/** @returns in the order of the operations */
export function staleAfter(change: Operation, operations: readonly Operation[]): Stale[] {
  const queries = operations.filter(isQuery);
  const changed = segmentsOf(change.path);
  const lengths = queries
    .map(({ path }) => segmentsOf(path))
    .filter((path) => isWithin(changed, path))
    .map(({ length }) => length);
  if (lengths.length === 0) return [];
  const resource = changed.slice(0, Math.max(...lengths));
  const adds = change.method === "post" && resource.length === changed.length;
  return queries.flatMap((query) => {
    const path = segmentsOf(query.path);
    const isStale = isPartOf(resource, path) || (!adds && isPartOf(path, resource));
    return isStale ? [{ query, shared: sharedParameters(path, resource) }] : [];
  });
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** Whether a path begins with another; parameters may have other names. */
function isWithin(path: readonly string[], beginning: readonly string[]): boolean {
  return (
    beginning.length <= path.length &&
    beginning.every((segment, index) => shapeOf(segment) === shapeOf(path[index] ?? ""))
  );
}

/** A list has items, named by a parameter, and an item has parts: `/users/me` is no part of `/users`. */
function isPartOf(path: readonly string[], whole: readonly string[]): boolean {
  if (!isWithin(path, whole)) return false;
  const steps = path.slice(whole.length);
  const before = whole.at(-1) ?? "";
  return steps.every((step, index) => isParameter(step) !== isParameter(steps[index - 1] ?? before));
}

function shapeOf(segment: string): string {
  return segment.replaceAll(/\{[^}]*\}/g, "{}");
}

function isParameter(segment: string): boolean {
  return segment.includes("{");
}

function sharedParameters(query: readonly string[], resource: readonly string[]): [string, string][] {
  return query.slice(0, resource.length).flatMap((segment, index) => {
    const [own, others] = [namesIn(segment), namesIn(resource[index] ?? "")];
    return own.flatMap((name, place): [string, string][] => {
      const other = others[place];
      return other === undefined ? [] : [[name, other]];
    });
  });
}

function namesIn(segment: string): string[] {
  return [...segment.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}
