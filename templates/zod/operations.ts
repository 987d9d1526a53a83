/** The schemas of an operation: its parameters, by where they stand, its body and its responses. */
import { type Code, code, comment, identifier } from "../../scripts/core/code.ts";
import { deprecatedOperationTag } from "../../scripts/core/deprecation.ts";
import { type Kind, kindOf } from "../../scripts/core/http/media-kind.ts";
import { asObject, asString } from "../../scripts/core/json.ts";
import type { MediaType, Operation, Parameter, Response, Schema } from "../../scripts/core/model.ts";
import { defaultOf, isInherited, shapeOf, sourceOf, withoutDescription } from "./objects.ts";
import type { Printing } from "./printing.ts";

/** What is exported, and what of the operation it is. */
export interface Part {
  readonly suffix: string;
  readonly title: string;
  readonly source: (printings: Printings) => Code;
}

export interface Printings {
  readonly json: Printing;
  /** For multipart and other forms, in which a file is bytes. */
  readonly form: Printing;
  readonly translate: (schema: Schema) => Schema;
}

export function partsOf({ parameters, body, responses }: Operation): Part[] {
  const sets = places.flatMap(([place, suffix, title]): Part[] => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return own.length === 0 ? [] : [{ suffix, title, source: (printings) => parameterSet(own, printings) }];
  });
  const bodies = body
    ? [
        {
          suffix: "Body",
          title: "the request body",
          source: (printings: Printings) => content(body.content, printings),
        },
      ]
    : [];
  return [...sets, ...bodies, ...responses.map(responsePart)];
}

const places = [
  ["path", "Params", "path parameters"],
  ["query", "QueryParams", "query parameters"],
  ["header", "Header", "header parameters"],
  ["cookie", "Cookie", "cookies"],
] as const;

function responsePart(response: Response): Part {
  const { status } = response;
  const suffix = `${status === "default" ? "Default" : status}Response`;
  return {
    suffix,
    title: `the body of a ${status} response`,
    source: (printings) => responseBody(response, printings),
  };
}

function responseBody({ status, content: all }: Response, printings: Printings): Code {
  if (all.length === 0) return status === "204" || status === "205" ? code`zod.void()` : code`zod.unknown()`;
  return content(all, printings);
}

/** Parameters that are not sent get their defaults, as in the stubs. */
function parameterSet(parameters: readonly Parameter[], { json, translate }: Printings): Code {
  const properties = parameters.map(({ name, schema, required, description }) => {
    const translated = translate(schema);
    const printed = json.print(withoutDescription(translated));
    const fallback = required ? undefined : defaultOf(referred(translated, json), json);
    const text = description || asString(asObject(translated).description);
    return code`${identifier(name)}: ${sourceOf({ name, printed, isRequired: required, fallback, description: text }, json)}`;
  });
  const make = parameters.some(({ name }) => isInherited(name)) ? json.helper("fields") : code`zod.object`;
  return code`${make}(${shapeOf(properties)})`;
}

function referred(schema: unknown, { target }: Printing): unknown {
  const { $ref } = asObject(schema);
  return typeof $ref === "string" ? target($ref) : schema;
}

/** A body may have several media types: JSON says the most, then a form. */
function content(all: readonly MediaType[], printings: Printings): Code {
  const [media] = all.toSorted((one, other) => rankOf(one) - rankOf(other));
  return media
    ? (print[kindOf(media.name)]?.(media.schema, printings) ?? code`zod.unknown()`)
    : code`zod.unknown()`;
}

function rankOf({ name }: MediaType): number {
  return order.indexOf(kindOf(name));
}

/** How a body of each kind is described. What is sent as bytes may be bytes of any sort. */
const print: Readonly<Partial<Record<Kind, (schema: Schema, printings: Printings) => Code>>> = {
  json: (schema, { json, translate }) => json.print(translate(schema)).code,
  parts: (schema, { form, translate }) => form.print(translate(schema)).code,
  fields: (schema, { form, translate }) => form.print(translate(schema)).code,
  text: (schema, { json, translate }) => json.print(translate(textSchema(schema))).code,
  markup: (_schema, { json }) => json.print({ type: "string" }).code,
};

const order: readonly Kind[] = [
  "json",
  "parts",
  "fields",
  "text",
  "markup",
  "lines",
  "records",
  "events",
  "any",
  "bytes",
];

export function isForm(name: string): boolean {
  const kind = kindOf(name);
  return kind === "parts" || kind === "fields";
}

/** Text is a string, whatever the schema says of it. */
function textSchema(schema: Schema): Schema {
  const { type } = asObject(schema);
  return [type].flat().includes("string") ? schema : { type: "string" };
}

/** @returns one exported constant */
export function printPart(part: Part, name: string, { operation, printings, helper }: PartContext): Code {
  const source = part.source(printings);
  const tag = deprecatedOperationTag(operation);
  const title = `${operation.method.toUpperCase()} ${operation.path}: ${part.title}.${tag === "" ? "" : `\n\n${tag}`}`;
  const isName = /^[A-Za-z]\w*$/.test(source);
  return code`${comment(title)}export const ${name as Code} = ${isName ? source : code`/* @__PURE__ */ ${helper("define")}(() => ${source})`};
`;
}

interface PartContext {
  readonly operation: Operation;
  readonly printings: Printings;
  readonly helper: Printing["helper"];
}
