import type { UserContext } from "@redocly/openapi-core";
import { child, children, follow, isFields } from "./document.ts";
import type { Place, Resolver } from "./document.ts";

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);

export interface OperationPlace extends Place {
  readonly method: string;
  readonly url: string;
  /** The parameters of the path item and of the operation, with references resolved. */
  readonly parameters: readonly Parameter[];
}

export interface Parameter extends Place {
  readonly name: unknown;
  readonly in: unknown;
  /** True for the operation's own parameters, false for those of its path item. */
  readonly isOwn: boolean;
}

/** Lists every operation under `paths`, across files. Call it with the root node and its context. */
export function operations(root: unknown, context: UserContext): readonly OperationPlace[] {
  if (!isFields(root)) return [];
  const before = known.get(root);
  if (before) return before;
  const paths = child({ node: root, location: context.location }, "paths");
  const all = children(paths).flatMap(({ key: url, ...entry }) =>
    operationsOf(url, follow(entry, context), context),
  );
  known.set(root, all);
  return all;
}

/** Many rules ask, and to follow every reference takes time. */
const known = new WeakMap<object, readonly OperationPlace[]>();

function operationsOf(url: string, item: Place | undefined, context: Resolver): OperationPlace[] {
  const own = children(item).flatMap(({ key, ...entry }) => {
    const place = methods.has(key) ? follow(entry, context) : undefined;
    return place && isFields(place.node) ? [{ method: key, ...place }] : [];
  });
  return own.map(({ method, node, location }) => {
    const shared = parameters(item, context).map((parameter) => ({ ...parameter, isOwn: false }));
    const all = [...shared, ...parameters({ node, location }, context)];
    return { node, location, method, url, parameters: all };
  });
}

/** The name of an operation in messages: its operationId, or its method and URL. */
export function operationName({ node, method, url }: OperationPlace): string {
  const id = isFields(node) ? node.operationId : undefined;
  return typeof id === "string" ? id : `${method.toUpperCase()} ${url}`;
}

/** @returns undefined if no operation has this operationId */
export function operationWithId(id: unknown, all: readonly OperationPlace[]): OperationPlace | undefined {
  return all.find(({ node }) => isFields(node) && node.operationId === id);
}

export function parameterNames(operation: OperationPlace, where: string): string[] {
  const matching = operation.parameters.filter((parameter) => parameter.in === where);
  return matching.map(({ name }) => name).filter((name) => typeof name === "string");
}

function parameters(owner: Place | undefined, context: Resolver): Parameter[] {
  const places = children(child(owner, "parameters")).map((entry) => follow(entry, context));
  return places.flatMap((place) =>
    place && isFields(place.node)
      ? [{ ...place, name: place.node.name, in: place.node.in, isOwn: true }]
      : [],
  );
}
