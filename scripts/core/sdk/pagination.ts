/** Converts the `x-pagination` of an operation to the format of the client generator. */
import { asObject } from "../json.ts";
import { formatPointer } from "../json-pointer.ts";
import type { Api, Operation } from "../model.ts";
import { type Model, operationsOf } from "./model.ts";

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
 * generator's own `page` style would only count up.
 * @returns operation, by the generator's name → its rule
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

/** An `x-pagination` in another format gives no rule. */
function pageRule(operation: Operation | undefined): PageRule | undefined {
  const { page, size, items, info, next } = asObject(operation?.extensions["x-pagination"]);
  const query = operation?.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const parts = [page, size, items, next].filter((part) => typeof part === "string");
  const [param = "", limitParam = "", list = "", following = ""] = parts;
  if (parts.length < 4 || !query?.includes(param) || !query.includes(limitParam)) return undefined;
  if (info !== undefined && typeof info !== "string") return undefined;
  const nextCursor = formatPointer(info === undefined ? [following] : [info, following]);
  return { style: "cursor", param, limitParam, nextCursor, items: formatPointer([list]) };
}

/** The key of an operation in both models. */
export function key({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}
