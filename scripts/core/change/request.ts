/** Builds requests that one side of a comparison accepts, to show what the other does with them. */
import type { MediaType, Operation, Parameter, Schema } from "../model.ts";
import { kindOf, nameOf } from "../http/media-kind.ts";
import { concreteType } from "../http/body-text.ts";
import { bodyContent } from "../http/write-body.ts";
import { writtenText } from "../http/write-parameter.ts";
import { fillTemplate } from "../path-template.ts";
import type { RequestWitness } from "./change.ts";

/** @returns a value of a schema; undefined if none could be made */
export type ValueOf = (schema: Schema) => { readonly value: unknown } | undefined;

export interface Draft {
  readonly operation: Operation;
  readonly values: ReadonlyMap<Parameter, unknown>;
  readonly body: { readonly mediaType: MediaType; readonly value: unknown } | undefined;
}

export interface Needs {
  readonly valueOf: ValueOf;
  /** Headers, in lower case, that are needed beside those that are required. */
  readonly headers: readonly string[];
}

/** @returns the smallest request that the operation describes; undefined if a value that it needs cannot be made */
export function smallest(operation: Operation, { valueOf, headers }: Needs): Draft | undefined {
  const needed = operation.parameters.filter(
    ({ required, in: place, name }) =>
      required || (place === "header" && headers.includes(name.toLowerCase())),
  );
  const values = needed.flatMap((parameter) => {
    const made = valueOf(parameter.schema);
    return made ? [[parameter, made.value] as const] : [];
  });
  if (values.length < needed.length) return undefined;
  const [mediaType] = operation.body?.required ? operation.body.content : [];
  const made = mediaType && valueOf(mediaType.schema);
  if (mediaType && !made) return undefined;
  return {
    operation,
    values: new Map(values),
    body: mediaType && made ? { mediaType, value: made.value } : undefined,
  };
}

/** Credentials are left out: they say nothing about the document. */
export function written({ operation, values, body }: Draft): RequestWitness {
  const of = (place: Parameter["in"]) => [...values].filter(([parameter]) => parameter.in === place);
  const inPath = new Map(of("path").map((pair) => [pair[0].name, writtenText(pair)]));
  const path = fillTemplate(operation.path, (name) => inPath.get(name) ?? "1");
  const query = of("query").map(writtenText).filter(Boolean);
  const cookies = of("cookie").map(writtenText).filter(Boolean);
  const headers = {
    ...Object.fromEntries(of("header").map((pair) => [pair[0].name.toLowerCase(), writtenText(pair)])),
    ...(cookies.length > 0 && { cookie: cookies.join("; ") }),
    ...(body && { "content-type": typeOf(body) }),
  };
  const method = operation.method.toUpperCase();
  const target = query.length > 0 ? `${path}?${query.join("&")}` : path;
  return { method, target, headers, ...(body && { body: bodyOf(body.mediaType, body.value) }) };
}

/** With the parameters that the document gives, if there are no others. */
function typeOf(body: NonNullable<Draft["body"]>): string {
  const { name } = body.mediaType;
  return kindOf(nameOf(name)) === "json" ? concreteType(name, body.value) : bodyContent(body).type;
}

function bodyOf(mediaType: MediaType, value: unknown): unknown {
  return kindOf(nameOf(mediaType.name)) === "json" ? value : bodyContent({ mediaType, value }).text;
}
