/** Converts the `x-pagination` of an operation to the format of the client generators. */
import { asObject } from "../../core/json.ts";
import { formatPointer } from "../../core/json-pointer.ts";
import type { Api, Operation } from "../../core/model.ts";
import { type Model, type ModelOperation, type ModelSchema, follow, operationsOf } from "./model.ts";

/** A pagination rule: JSON pointers into a page to its items and to the value that the next request sends. */
export interface PageRule {
  readonly style: "cursor";
  readonly param: string;
  readonly limitParam: string;
  readonly nextCursor: string;
  readonly items: string;
}

/**
 * The next page's number is read from the previous page, like a cursor, because the server returns it there. The
 * generators' own `page` style would only count up.
 * @returns operation, by method and path → its rule
 */
export function pageRules({ operations }: Api): ReadonlyMap<string, PageRule> {
  return new Map(
    operations.flatMap((operation) => {
      const rule = pageRule(operation);
      return rule ? [[key(operation), rule] as const] : [];
    }),
  );
}

/**
 * @param wireOf returns a property's name as it is sent
 * @returns operation, by the generator's name → its rule, in the format that a generator takes
 */
export function rulesFor(
  model: Model,
  rules: ReadonlyMap<string, PageRule>,
  wireOf: (name: string) => string,
): ReadonlyMap<string, { readonly spec: PageRule }> {
  return new Map(
    operationsOf(model).flatMap((operation) => {
      const rule = rules.get(key(operation));
      const spec = rule && { ...rule, items: itemsIn(operation, { model, wireOf, items: rule.items }) };
      return spec ? [[operation.name, { spec }] as const] : [];
    }),
  );
}

interface Search {
  readonly model: Model;
  readonly wireOf: (name: string) => string;
  /** The pointer in a page as it is sent: one step. */
  readonly items: string;
}

/** A generator looks up the items' type by the property's name as it got it. */
function itemsIn({ successResponses }: ModelOperation, { model, wireOf, items }: Search): string {
  const schema = successResponses.find(({ contentType }) =>
    contentType.toLowerCase().includes("json"),
  )?.schema;
  const page: ModelSchema | undefined = schema && follow(schema, model);
  const found = page?.properties?.find(({ name }) => formatPointer([wireOf(name)]) === items);
  const isSpelled = found !== undefined && formatPointer([wireOf(found.name)]) === `/${wireOf(found.name)}`;
  return isSpelled ? `/${found.name}` : items;
}

/** An `x-pagination` in another format gives no rule. */
function pageRule(operation: Operation): PageRule | undefined {
  const { page, size, items, info, next } = asObject(operation.extensions["x-pagination"]);
  const query = operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const parts = [page, size, items, next].filter((part) => typeof part === "string");
  const [param = "", limitParam = "", list = "", following = ""] = parts;
  if (parts.length < 4 || !query.includes(param) || !query.includes(limitParam)) return undefined;
  if (info !== undefined && typeof info !== "string") return undefined;
  const nextCursor = formatPointer(info === undefined ? [following] : [info, following]);
  return { style: "cursor", param, limitParam, nextCursor, items: formatPointer([list]) };
}

/** The key of an operation in both models. */
export function key({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}
