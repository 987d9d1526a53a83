/** `x-pagination` of an operation, in the words of the client generator. */
import { asObject } from "../json.ts";
import { formatPointer } from "../json-pointer.ts";
import type { Api, Operation } from "../model.ts";
import { type Model, operationsOf } from "./model.ts";

/** A rule for pages: JSON pointers into a page for its items and for what the next request sends. */
export interface PageRule {
  readonly style: "cursor";
  readonly param: string;
  readonly limitParam: string;
  readonly nextCursor: string;
  readonly items: string;
}

/**
 * The next page's number is taken from the page before, as a cursor is, for the server says it there: the generator's
 * own `page` style counts by itself.
 * @returns operation, as the generator names it → its rule
 */
export function pageRules(model: Model, api: Api): ReadonlyMap<string, { readonly spec: PageRule }> {
  const operations = new Map(api.operations.map((operation) => [key(operation), operation]));
  return new Map(
    operationsOf(model).flatMap((operation) => {
      const spec = pageRule(operations.get(key(operation)));
      return spec ? [[operation.name, { spec }] as const] : [];
    }),
  );
}

/** An `x-pagination` that means something else gives no rule. */
function pageRule(operation: Operation | undefined): PageRule | undefined {
  const { page, size, items, info, next } = asObject(operation?.extensions["x-pagination"]);
  const query = operation?.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const parts = [page, size, items, info, next].filter((part) => typeof part === "string");
  const [param = "", limitParam = "", list = "", around = "", following = ""] = parts;
  if (parts.length < 5 || !query?.includes(param) || !query.includes(limitParam)) return undefined;
  const nextCursor = formatPointer([around, following]);
  return { style: "cursor", param, limitParam, nextCursor, items: formatPointer([list]) };
}

/** What names an operation in both models. */
export function key({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}
