/** Paginated lists: the extension `x-pagination` of an operation. */
import { isJson } from "./http/media-kind.ts";
import { asObject } from "./json.ts";
import type { Api, Operation, Schema } from "./model.ts";
import { propertiesOf, typesOf } from "./request-validation/coerce.ts";
import { successResponse } from "./request-validation/declared.ts";

/** How to get the next page of a list. */
export interface Pagination {
  /** The query parameter that selects a page. */
  readonly page: string;
  /** The property of the response with the items. */
  readonly items: string;
  /** The property that holds the page's position; undefined if the body itself does. */
  readonly info?: string;
  /** The property inside it with the next page. */
  readonly next: string;
}

/** @returns undefined if the operation has no pages, or if `x-pagination` names something that it lacks */
export function paginationOf(operation: Operation, schemas: Api["schemas"]): Pagination | undefined {
  const { page, items, info, next } = asObject(operation.extensions["x-pagination"]);
  const position = info === undefined ? {} : { info };
  const isWhole = [page, items, next, ...Object.values(position)].every((part) => typeof part === "string");
  if (!isWhole) return undefined;
  const found = { page, items, ...position, next } as Pagination; // all were checked
  return isUsable(found, operation, schemas) ? found : undefined;
}

/** `required/usable-pagination` says the same, with an address. */
function isUsable(
  { page, items, info, next }: Pagination,
  operation: Operation,
  schemas: Api["schemas"],
): boolean {
  const media = successResponse(operation)?.content.find(({ name }) => isJson(name));
  const body = media && propertiesOf(media.schema, schemas);
  const list = body?.get(items);
  const position = info === undefined ? body : propertiesOf(body?.get(info) ?? false, schemas);
  const isParameter = operation.parameters.some(({ in: place, name }) => place === "query" && name === page);
  return isParameter && list !== undefined && isList(list, schemas) && position?.has(next) === true;
}

function isList(schema: Schema, schemas: Api["schemas"]): boolean {
  const types = typesOf(schema, schemas);
  return types.size === 0 || types.has("array");
}
