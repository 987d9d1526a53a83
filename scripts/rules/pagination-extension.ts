import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, follow, isFields } from "./document.ts";
import type { Place, Resolver } from "./document.ts";
import { nearest } from "../core/nearest.ts";
import { operations, parameterNames } from "./operations.ts";
import type { OperationPlace } from "./operations.ts";
import { bodySchemas } from "./schemas.ts";

/** The keys of `x-pagination` and what each must name. */
const parts = {
  page: "query parameter",
  size: "query parameter",
  items: "array",
  info: "object",
  next: "property",
};

/** Without `size` no one chooses how long pages are; without `info` the body itself has the next page. */
const optional = ["size", "info"];

/** Clients iterate by `x-pagination`: with a name that the operation lacks they would stop after the first page. */
export const PaginationExtension: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    for (const operation of operations(root, context)) {
      const pagination = child(operation, "x-pagination");
      if (pagination) check(operation, pagination, context);
    }
  },
});

function check(operation: OperationPlace, pagination: Place, context: UserContext): void {
  const { node, location } = pagination;
  const given = isFields(node) ? Object.keys(node) : [];
  const missing = Object.keys(parts).filter((part) => !given.includes(part) && !optional.includes(part));
  if (missing.length > 0 || given.some((part) => !Object.hasOwn(parts, part))) {
    const message = `x-pagination must have exactly the keys ${Object.keys(parts).join(", ")}; only ${optional.join(" and ")} are optional.`;
    context.report({ message, location: location.key() });
    return;
  }
  const names = candidates(operation, pagination, context);
  for (const [part, kind] of Object.entries(parts)) {
    const value = isFields(node) ? node[part] : undefined;
    if (value === undefined && optional.includes(part)) continue;
    const possible = names[part] ?? [];
    if (typeof value === "string" && possible.includes(value)) continue;
    const instead = possible.length > 0 ? `use one of ${possible.join(", ")}` : "add it";
    const message = `x-pagination.${part} is ${JSON.stringify(value)}, but no such ${kind} exists: ${instead}.`;
    context.report({ message, location: location.child(part), suggest: nearest(String(value), possible) });
  }
}

function candidates(
  operation: OperationPlace,
  pagination: Place,
  context: Resolver,
): Record<string, string[]> {
  const query = parameterNames(operation, "query");
  const body = properties(success(operation, context), context);
  const info = child(pagination, "info")?.node;
  const ofType = (type: string) =>
    body.filter(({ node }) => isFields(node) && node.type === type).map(({ key }) => key);
  const position =
    info === undefined
      ? body
      : properties(
          body.find(({ key }) => key === info),
          context,
        );
  const next = position.map(({ key }) => key);
  return { page: query, size: query, items: ofType("array"), info: ofType("object"), next };
}

function success(operation: OperationPlace, context: Resolver): Place | undefined {
  const response = follow(child(child(operation, "responses"), "200"), context);
  return response && bodySchemas(response, context)[0];
}

function properties(schema: Place | undefined, context: Resolver): (Place & { key: string })[] {
  const map = child(follow(schema, context), "properties");
  if (!map || !isFields(map.node)) return [];
  return Object.keys(map.node).flatMap((key) => {
    const property = follow(child(map, key), context);
    return property ? [{ ...property, key }] : [];
  });
}
