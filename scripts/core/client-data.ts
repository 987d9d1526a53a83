/** Derives from the model what a client needs to know about an operation. */
import { isJson } from "./http/media-kind.ts";
import { memoize } from "./memoize.ts";
import type { Api, Operation, Parameter, Response } from "./model.ts";
import { itemsOf, typesOf } from "./request-validation/coerce.ts";
import { successesOf } from "./request-validation/declared.ts";

/** `x-retry: never`: a retry would do harm if the lost request had succeeded. */
export function mayRetry({ extensions }: Operation): boolean {
  return extensions["x-retry"] !== "never";
}

/** The documented success statuses: complete ones, and 2 for the range or for a `default` without other successes. */
export function successStatuses({ responses }: Operation): number[] {
  return successesOf(responses).map(({ status }) => (status === "default" ? 2 : numberOf(status)));
}

/** The documented statuses whose body is always JSON; a range only if this holds for all of its statuses. */
export function jsonStatuses(operation: Operation): number[] {
  const { responses } = operation;
  const others = responses.filter((response) => !isAlwaysJson(response)).map(({ status }) => status);
  const successes = successesOf(responses);
  return responses.flatMap((response) => {
    const { status } = response;
    const isRange = /XX$/i.test(status);
    const hasOthers = isRange && others.some((other) => other[0] === status[0]);
    if (!isAlwaysJson(response) || hasOthers) return [];
    if (status === "default") return successes.includes(response) ? [2] : [];
    return [numberOf(status)];
  });
}

/** `4XX` → 4 */
function numberOf(status: string): number {
  return Number.parseInt(status, 10);
}

function isAlwaysJson({ content }: Response): boolean {
  return content.length > 0 && content.every(({ name }) => isJson(name));
}

/** A field in the input of a call. */
export interface Field {
  readonly parameter: Parameter;
  /** Its name in the input: the parameter's name, unless another location has a parameter with the same name. */
  readonly key: string;
  /** Whether openapi-fetch serialises it correctly: default style, no nested value, no name that needs encoding. */
  readonly isPlain: boolean;
}

/** The parameters as fields of one flat object: an `id` in path and query becomes `path_id` and `query_id`. */
export function fieldsOf(parameters: readonly Parameter[], schemas: Api["schemas"]): Field[] {
  return parameters.map((parameter) => {
    const { in: place, name } = parameter;
    const clashes = taken.has(name) || parameters.some((other) => other !== parameter && other.name === name);
    const key = clashes ? `${place}_${name}` : name;
    return { parameter, key, isPlain: key === name && isPlain(parameter, schemas) };
  });
}

/** Input fields that are not parameters, and names that every object has. */
const taken: ReadonlySet<string> = new Set(
  "body contentType __proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split(
    " ",
  ),
);

function isPlain(parameter: Parameter, schemas: Api["schemas"]): boolean {
  const { in: place, name, style, explode, allowReserved, mediaType, schema } = parameter;
  const isUsual = place === "query" ? style === "form" && explode && !allowReserved : style === "simple";
  const types = [...typesOf(schema, schemas)];
  const items = [...typesOf(itemsOf(schema, schemas), schemas)];
  const isList = place === "query" && items.every((type) => wholeTypes.includes(type));
  const whole = isList ? [...wholeTypes, "array"] : wholeTypes;
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

/** The headers that every operation takes. They are set once, on the client. */
export const sharedHeaders = memoize((operations: readonly Operation[]): readonly Parameter[] => {
  const [first, ...others] = operations.map(({ parameters }) =>
    parameters.filter(({ in: place }) => place === "header"),
  );
  return (first ?? []).filter(({ name }) =>
    others.every((headers) => headers.some((header) => header.name === name)),
  );
});
