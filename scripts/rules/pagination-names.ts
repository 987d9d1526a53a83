/** The names in an `x-pagination`, and what each of them can be in its operation. */
import type { UserContext } from "@redocly/openapi-core";
import { isJson } from "../core/http/media-kind.ts";
import { nearest } from "../core/nearest.ts";
import { type Place, type Resolver, child, children, follow, isFields } from "./document.ts";
import { type OperationPlace, parameterNames } from "./operations.ts";

/** The keys of `x-pagination` and what each must name. */
export const parts = {
  page: "query parameter",
  size: "query parameter",
  items: "array",
  info: "object",
  next: "property",
};

/** Without `size` no one chooses how long pages are; without `info` the body itself has the next page. */
export const optional = ["size", "info"];

/** Reports each name that the operation lacks. @param effect what follows from that, as a sentence */
export function checkNames(
  operation: OperationPlace,
  { pagination, effect = "" }: { readonly pagination: Place; readonly effect?: string },
  context: UserContext,
): void {
  const names = candidates(operation, pagination, context);
  for (const [part, kind] of Object.entries(parts)) {
    const value = isFields(pagination.node) ? pagination.node[part] : undefined;
    if (value === undefined && optional.includes(part)) continue;
    const possible = names[part] ?? [];
    if (typeof value === "string" && possible.includes(value)) continue;
    const instead = possible.length > 0 ? `use one of ${possible.join(", ")}` : "add it";
    const message = `x-pagination.${part} is ${JSON.stringify(value)}, but no such ${kind} exists: ${instead}.${effect}`;
    const location = pagination.location.child(part);
    context.report({ message, location, suggest: nearest(String(value), possible) });
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
  const ofType = (type: string, keyword: string) =>
    body.filter((property) => isOf(property, { type, keyword })).map(({ key }) => key);
  const position = info === undefined ? body : body.filter(({ key }) => key === info);
  const next = info === undefined ? body : position.flatMap((property) => properties(property, context));
  return {
    page: query,
    size: query,
    items: ofType("array", "items"),
    info: ofType("object", "properties"),
    next: next.map(({ key }) => key),
  };
}

/** By its type, or else by a keyword that only such values have. */
function isOf(
  { node }: Place,
  { type, keyword }: { readonly type: string; readonly keyword: string },
): boolean {
  if (!isFields(node)) return false;
  const types = [node.type].flat();
  return types.includes(type) || (node.type === undefined && (keyword in node || "allOf" in node));
}

/** The schema of the first success with JSON. */
function success(operation: OperationPlace, context: Resolver): Place | undefined {
  const responses = children(child(operation, "responses"));
  const good = responses.filter(({ key }) => key.startsWith("2"));
  const answers = (good.length > 0 ? good : responses.filter(({ key }) => key === "default")).map(
    (response) => follow(response, context),
  );
  const media = answers.flatMap((answer) => children(child(answer, "content")));
  const json = media.find(({ key }) => isJson(key));
  return child(follow(json, context), "schema");
}

/** The properties that a schema declares, in its parts and alternatives as well. */
function properties(
  schema: Place | undefined,
  context: Resolver,
  seen: ReadonlySet<unknown> = new Set(),
): (Place & { key: string })[] {
  const place = follow(schema, context);
  if (!place || !isFields(place.node) || seen.has(place.node)) return [];
  const within = new Set([...seen, place.node]);
  const own = children(child(place, "properties")).flatMap(({ key, ...entry }) => {
    const property = follow(entry, context);
    return property ? [{ ...property, key }] : [];
  });
  const others = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => children(child(place, keyword)));
  const all = [...own, ...others.flatMap((part) => properties(part, context, within))];
  return [...new Map(all.toReversed().map((property) => [property.key, property])).values()].toReversed();
}
