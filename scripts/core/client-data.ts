/** What a client has to know of an operation, read out of the model. */
import { isJson } from "./http/media-type.ts";
import { asObject } from "./json.ts";
import { memoize } from "./memoize.ts";
import type { Api, Operation, Parameter, Response } from "./model.ts";
import { typesOf } from "./request-validation/coerce.ts";
import { isSuccess } from "./request-validation/declared.ts";

/** How a list's pages follow each other: the extension `x-pagination` of an operation. */
export interface Pagination {
  /** The query parameter that chooses a page. */
  readonly page: string;
  /** The property of the response that holds the items. */
  readonly items: string;
  /** The property that tells the page's position, and in it the next page. */
  readonly info: string;
  readonly next: string;
}

/** @returns undefined for an operation that has no pages, and for an extension of that name which says something else */
export function paginationOf({ extensions }: Operation): Pagination | undefined {
  const { page, items, info, next } = asObject(extensions["x-pagination"]);
  const isWhole = [page, items, info, next].every((part) => typeof part === "string");
  return isWhole ? ({ page, items, info, next } as Pagination) : undefined; // each was looked at
}

/** `x-retry: never`: repeating a request that has succeeded unseen does harm. */
export function mayRetry({ extensions }: Operation): boolean {
  return extensions["x-retry"] !== "never";
}

/** The documented statuses of success: whole ones, and 2 for the range. */
export function successStatuses({ responses }: Operation): number[] {
  return responses.filter(isSuccess).map(({ status }) => numberOf(status));
}

/** The documented statuses whose body is always JSON; a range only when all that it holds is. */
export function jsonStatuses({ responses }: Operation): number[] {
  const others = responses.filter((response) => !isAlwaysJson(response)).map(({ status }) => status);
  return responses.flatMap((response) => {
    const { status } = response;
    const isRange = /XX$/i.test(status);
    const hasOthers = isRange && others.some((other) => other[0] === status[0]);
    return isAlwaysJson(response) && status !== "default" && !hasOthers ? [numberOf(status)] : [];
  });
}

/** `4XX` → 4 */
function numberOf(status: string): number {
  return Number.parseInt(status, 10);
}

function isAlwaysJson({ content }: Response): boolean {
  return content.length > 0 && content.every(({ name }) => isJson(name));
}

/** A field of a call's input. */
export interface Field {
  readonly parameter: Parameter;
  /** Its name in the input: the parameter's, unless another place has one of the same name. */
  readonly key: string;
  /** Whether openapi-fetch writes it right: the usual style, no value with parts, no name that has to be encoded. */
  readonly isPlain: boolean;
}

/** The parameters as fields of one flat object: `id` of path and query become `path_id` and `query_id`. */
export function fieldsOf(parameters: readonly Parameter[], schemas: Api["schemas"]): Field[] {
  const own = parameters.filter((parameter) => !isIgnored(parameter));
  return own.map((parameter) => {
    const { in: place, name } = parameter;
    const clashes = taken.has(name) || own.some((other) => other !== parameter && other.name === name);
    const key = clashes ? `${place}_${name}` : name;
    return { parameter, key, isPlain: key === name && isPlain(parameter, schemas) };
  });
}

/** Fields that are there beside the parameters, and those that every object has. */
const taken: ReadonlySet<string> = new Set(
  "body contentType __proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split(
    " ",
  ),
);

/** OpenAPI 3.1, 4.8.12.1, name: header parameters of these names are none. */
function isIgnored({ in: place, name }: Parameter): boolean {
  return place === "header" && /^(?:accept|content-type|authorization)$/i.test(name);
}

function isPlain(parameter: Parameter, schemas: Api["schemas"]): boolean {
  const { in: place, name, style, explode, allowReserved, mediaType, schema } = parameter;
  const isUsual = place === "query" ? style === "form" && explode && !allowReserved : style === "simple";
  const whole = place === "query" ? [...wholeTypes, "array"] : wholeTypes;
  const types = [...typesOf(schema, schemas)];
  const isWhole = types.length > 0 && types.every((type) => whole.includes(type));
  return (
    place !== "cookie" &&
    isUsual &&
    mediaType === undefined &&
    isWhole &&
    /^(?!__proto__$)[\w.~-]+$/.test(name)
  );
}

const wholeTypes = ["string", "number", "integer", "boolean", "null"];

/** The headers that every operation takes: they are given once, to the client. */
export const sharedHeaders = memoize((operations: readonly Operation[]): readonly Parameter[] => {
  const [first, ...others] = operations.map(({ parameters }) =>
    parameters.filter(({ in: place }) => place === "header"),
  );
  return (first ?? []).filter(({ name }) =>
    others.every((headers) => headers.some((header) => header.name === name)),
  );
});
