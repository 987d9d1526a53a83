/** The values of an operation that both documents have a type for. */
import { type Code, code, literal } from "../../code.ts";
import { declaredFor } from "../../http/media-type.ts";
import { formatPointer } from "../../json-pointer.ts";
import type { MediaType, Operation, Parameter, Response, Schema } from "../../model.ts";
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

export function responseParts(sides: Sides): readonly Named[] {
  const { old, new: next } = sides;
  return old.operation.responses.flatMap((response): Named[] => {
    const other = next.operation.responses.find(({ status }) => status === response.status);
    return other ? [...headerParts(sides, response, other), ...contentParts(sides, response, other)] : [];
  });
}

function headerParts({ old, new: next }: Sides, response: Response, other: Response): readonly Named[] {
  const type = responseType(response);
  return response.headers.flatMap((header): Named[] => {
    const found = other.headers.find(({ name }) => name.toLowerCase() === header.name.toLowerCase());
    if (!found) return [];
    const part = ({ pointer }: Exchange, { name, schema }: typeof header): Part => ({
      type: (operation) => code`${type(operation)}["headers"][${literal(name)}]`,
      schema,
      pointer: `${pointer}${formatPointer(["responses", response.status, "headers", name])}`,
    });
    return [[`the header ${header.name}`, { old: part(old, header), new: part(next, found) }]];
  });
}

function contentParts({ old, new: next }: Sides, response: Response, other: Response): readonly Named[] {
  const type = responseType(response);
  return response.content.flatMap((media): Named[] => {
    const found = declaredFor(other.content, media.name);
    if (!found) return [];
    const part = ({ pointer }: Exchange, { name, schema }: MediaType): Part => ({
      type: (operation) => code`NonNullable<${type(operation)}["content"]>[${literal(name)}]`,
      schema,
      pointer: `${pointer}${formatPointer(["responses", response.status, "content", name])}`,
    });
    return [[`the body of ${response.status}`, { old: part(old, media), new: part(next, found) }]];
  });
}

function responseType({ status }: Response): Part["type"] {
  const key = /^[1-5]\d\d$/.test(status) ? literal(Number(status)) : literal(status);
  return (operation) => code`${operation}["responses"][${key}]`;
}
