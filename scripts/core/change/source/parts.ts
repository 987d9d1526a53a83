/** The values of an operation that both documents have a type for. */
import { type Code, code, literal } from "../../code.ts";
import { declaredFor } from "../../http/media-type.ts";
import { formatPointer } from "../../json-pointer.ts";
import type { MediaType, Operation, Parameter, Response, ResponseHeader, Schema } from "../../model.ts";
import { responseFor } from "../../request-validation/declared.ts";
import { templateNames } from "../../path-template.ts";
import type { SideName } from "../change.ts";
import type { Exchange } from "../pairs.ts";

export interface Part {
  /** @returns the type of the values, given that of the operation */
  readonly type: (operation: Code) => Code;
  readonly schema: Schema;
  readonly pointer: string;
}

/** What the values are of, and where each document has them. */
export type Named = readonly [what: string, parts: Readonly<Record<SideName, Part>>];

type Sides = Readonly<Record<SideName, Exchange>>;

export function parameterParts(sides: Sides): readonly Named[] {
  const { old, new: next } = sides;
  return old.operation.parameters.flatMap((parameter): Named[] => {
    const other = counterpart(parameter, old.operation, next.operation);
    if (!other) return [];
    const what = `the ${parameter.in} parameter "${parameter.name}"`;
    return [[what, { old: parameterPart(old, parameter), new: parameterPart(next, other) }]];
  });
}

function parameterPart({ placeOf }: Exchange, parameter: Parameter): Part {
  const { in: place, name, schema } = parameter;
  return {
    type: (operation) => code`NonNullable<${operation}["parameters"][${literal(place)}]>[${literal(name)}]`,
    schema,
    pointer: placeOf(parameter),
  };
}

/** @returns the parameter that stands for the same: in a path, at the same place; a header in any case */
export function counterpart(
  { in: place, name }: Parameter,
  own: Operation,
  other: Operation,
): Parameter | undefined {
  const wanted = place === "path" ? templateNames(other.path)[templateNames(own.path).indexOf(name)] : name;
  const written = (text = "") => (place === "header" ? text.toLowerCase() : text);
  return other.parameters.find((each) => each.in === place && written(each.name) === written(wanted));
}

export function bodyParts({ old, new: next }: Sides): readonly Named[] {
  const other = next.operation.body?.content ?? [];
  return (old.operation.body?.content ?? []).flatMap((media): Named[] => {
    const found = declaredFor(other, media.name);
    if (!found) return [];
    return [["the body", { old: bodyPart(old, media), new: bodyPart(next, found) }]];
  });
}

function bodyPart({ pointer }: Exchange, { name, schema }: MediaType): Part {
  return {
    type: (operation) => code`NonNullable<${operation}["requestBody"]>["content"][${literal(name)}]`,
    schema,
    pointer: `${pointer}${formatPointer(["requestBody", "content", name])}`,
  };
}

/** Both sides of each status that either describes: a status of its own can take the place of `default`. */
export function responseParts(sides: Sides): readonly Named[] {
  const { old, new: next } = sides;
  const seen = new Set<string>();
  return statusesOf(old.operation, next.operation).flatMap((status): readonly Named[] => {
    const [response, other] = [responseFor(old.operation, status), responseFor(next.operation, status)];
    const key = `${response?.status} ${other?.status}`;
    if (!response || !other || seen.has(key)) return [];
    seen.add(key);
    return [...headerParts(sides, response, other), ...contentParts(sides, response, other)];
  });
}

/** Of each response one status; that of `default` is one that no other has. */
function statusesOf(...operations: readonly Operation[]): readonly number[] {
  const names = new Set(operations.flatMap(({ responses }) => responses.map(({ status }) => status)));
  const exact = [...names].filter((name) => /^\d+$/.test(name)).map(Number);
  const free = (first: number) =>
    Array.from({ length: 100 }, (_, index) => first + index).find((status) => !exact.includes(status));
  const ranges = [...names].filter((name) => /^[1-5]xx$/i.test(name)).map((name) => Number(name[0]) * 100);
  const others = names.has("default") ? [500, 400, 300, 200, 100] : [];
  return [...exact, ...[...ranges, ...others].flatMap((first) => free(first) ?? [])];
}

function headerParts({ old, new: next }: Sides, response: Response, other: Response): readonly Named[] {
  return response.headers.flatMap((header): Named[] => {
    const found = other.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
    if (!found) return [];
    const parts = { old: headerPart(old, response, header), new: headerPart(next, other, found) };
    return [[`the header ${header.name}`, parts]];
  });
}

function headerPart({ pointer }: Exchange, response: Response, { name, schema }: ResponseHeader): Part {
  const type = responseType(response);
  return {
    type: (operation) => code`${type(operation)}["headers"][${literal(name)}]`,
    schema,
    pointer: `${pointer}${formatPointer(["responses", response.status, "headers", name])}`,
  };
}

function contentParts({ old, new: next }: Sides, response: Response, other: Response): readonly Named[] {
  return response.content.flatMap((media): Named[] => {
    const found = declaredFor(other.content, media.name);
    if (!found) return [];
    const parts = { old: contentPart(old, response, media), new: contentPart(next, other, found) };
    return [[`the body of ${response.status}`, parts]];
  });
}

function contentPart({ pointer }: Exchange, response: Response, { name, schema }: MediaType): Part {
  const type = responseType(response);
  return {
    type: (operation) => code`NonNullable<${type(operation)}["content"]>[${literal(name)}]`,
    schema,
    pointer: `${pointer}${formatPointer(["responses", response.status, "content", name])}`,
  };
}

function responseType({ status }: Response): Part["type"] {
  const key = /^[1-5]\d\d$/.test(status) ? literal(Number(status)) : literal(status);
  return (operation) => code`${operation}["responses"][${key}]`;
}
