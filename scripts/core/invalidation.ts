/**
 * Decides by the paths which cached responses become stale after a change. A change affects a resource: the longest
 * prefix of its path that can be read. The resource becomes stale, as do those that contain it and those inside it.
 * If the change adds an item to a list, resources inside the list stay fresh, because the other items did not change.
 *
 * @example `POST /orders/{id}/lines` → the lines of that order, the order, the orders
 * @example `PUT /orders/seen` → the orders, each of them, and the lines of each
 */
import { isSequence, kindOf } from "./http/media-kind.ts";
import { memoize } from "./memoize.ts";
import type { Operation } from "./model.ts";
import { fillTemplate, templateNames } from "./path-template.ts";
import { successesOf } from "./request-validation/declared.ts";

/** A query that becomes stale after a change. */
export interface Stale {
  readonly query: Operation;
  /** Path parameters with the same value in both: the name in the query and the name in the change. */
  readonly shared: readonly (readonly [query: string, change: string])[];
}

/** Whether an operation's response can be cached: it reads, and does not return a stream of items. */
export function isQuery({ method, responses }: Operation): boolean {
  const types = successesOf(responses).flatMap(({ content }) => content);
  return method === "get" && !types.some(({ name }) => isSequence(kindOf(name)));
}

/** Whether an operation changes something: its method is not safe (RFC 9110, 9.2.1). */
export function isMutation({ method }: Operation): boolean {
  return !["get", "head", "options", "trace"].includes(method);
}

/** @returns in the order of the operations */
export function staleAfter(change: Operation, operations: readonly Operation[]): Stale[] {
  const changed = segmentsOf(change.path);
  const way = resourcesOn(changed, tree(operations));
  const depth = way.findLastIndex(({ queries }) => queries.length > 0);
  if (depth === -1) return [];
  const resource = changed.slice(0, depth);
  const adds = change.method === "post" && depth === changed.length;
  const above = way
    .slice(0, depth + 1)
    .filter((_whole, index) => isPart(changed.slice(index, depth), changed[index - 1]));
  const below = adds ? [] : way.slice(depth, depth + 1).flatMap((whole) => partsOf(whole, resource.at(-1)));
  return [...above, ...below]
    .flatMap(({ queries }) => queries)
    .toSorted((a, b) => a.place - b.place)
    .map(({ query, path }) => ({ query, shared: sharedParameters(path, resource) }));
}

/** A tree of path segments, so that a change does not have to be compared with every query. */
interface Resource {
  readonly queries: Located[];
  readonly next: Map<string, Resource>;
}

interface Located {
  readonly query: Operation;
  readonly path: readonly string[];
  /** The index among the operations. */
  readonly place: number;
}

const tree = memoize((operations: readonly Operation[]): Resource => {
  const root: Resource = { queries: [], next: new Map() };
  for (const [place, query] of operations.entries()) {
    if (!isQuery(query)) continue;
    const path = segmentsOf(query.path);
    path.reduce(nextOf, root).queries.push({ query, path, place });
  }
  return root;
});

function nextOf({ next }: Resource, segment: string): Resource {
  const shape = shapeOf(segment);
  const known = next.get(shape) ?? { queries: [], next: new Map() };
  next.set(shape, known);
  return known;
}

/** @returns the nodes along the path, starting at the root */
function resourcesOn(path: readonly string[], root: Resource): Resource[] {
  const way = [root];
  for (const segment of path) {
    const found = way.at(-1)?.next.get(shapeOf(segment));
    if (!found) break;
    way.push(found);
  }
  return way;
}

function partsOf({ next }: Resource, segment: string | undefined): Resource[] {
  const parts = [...next].filter(([shape]) => isPart([shape], segment));
  return parts.flatMap(([shape, part]) => [part, ...partsOf(part, shape)]);
}

/** Items of a list are named by a parameter, and items have parts: `/users/me` is not part of `/users`. */
function isPart(steps: readonly string[], whole = ""): boolean {
  return steps.every((step, index) => isParameter(step) !== isParameter(steps[index - 1] ?? whole));
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** Parameter names can differ. */
function shapeOf(segment: string): string {
  return fillTemplate(segment, () => "{}");
}

function isParameter(segment: string): boolean {
  return segment.includes("{");
}

function sharedParameters(query: readonly string[], resource: readonly string[]): [string, string][] {
  return query.slice(0, resource.length).flatMap((segment, index) => {
    const [own, others] = [templateNames(segment), templateNames(resource[index] ?? "")];
    return own.flatMap((name, place): [string, string][] => {
      const other = others[place];
      return other === undefined ? [] : [[name, other]];
    });
  });
}
