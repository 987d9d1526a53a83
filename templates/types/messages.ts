/** The types of parameters, bodies, responses and headers (OpenAPI 3.1, 4.8.12 to 4.8.17 and 4.8.21). */
import { type Code, code, identifier, lines, literal } from "../../scripts/core/code.ts";
import { isJson } from "../../scripts/core/http/media-kind.ts";
import { parseFragment } from "../../scripts/core/json-pointer.ts";
import { type Json, asObject, asString, follow, isObject } from "../../scripts/core/json.ts";
import { commentOf } from "./comments.ts";
import { bytesIn } from "./files.ts";
import type { Scope } from "./scope.ts";

export interface Context {
  readonly document: Json;
  readonly scope: Scope;
}

/** What stands in components is referred to there. */
export function typeOrReference(value: unknown, context: Context, print: Print): Code {
  const { $ref } = asObject(value);
  if (typeof $ref !== "string") return print(asObject(value), context);
  const [first, section = "", name = "", ...rest] = parseFragment($ref) ?? [];
  const isThere = isObject(asObject(asObject(context.document.components)[section])[name]);
  return first === "components" && rest.length === 0 && isThere
    ? code`components[${literal(section)}][${literal(name)}]`
    : code`unknown`;
}

export type Print = (value: Json, context: Context) => Code;

const places = ["query", "header", "path", "cookie"] as const;

/** @param all later ones replace earlier ones of the same place and name */
export function parametersType(all: readonly unknown[], context: Context): Code {
  const found = new Map<string, { readonly written: unknown; readonly parameter: Json }>();
  for (const written of all) {
    const parameter = follow(context.document, written);
    found.set(JSON.stringify([parameter.in, parameter.name]), { written, parameter });
  }
  const groups = places.map((place) => {
    const own = [...found.values()].filter(({ parameter }) => parameter.in === place);
    if (own.length === 0) return code`${identifier(place)}?: never;`;
    const isRequired = own.some(({ parameter }) => parameter.required === true);
    const fields = own.map(
      ({ written, parameter }) =>
        code`${commentOf(parameter)}${identifier(asString(parameter.name))}${optional(parameter.required)}: ${typeOrReference(written, context, valueType)};`,
    );
    return code`${identifier(place)}${optional(isRequired)}: {
${lines(fields)}
};`;
  });
  return code`{
${lines(groups)}
}`;
}

/** A parameter's or a header's value: of its schema, or, in `content`, of a media type. */
export const valueType: Print = (value, { scope }) => {
  const [[type, media] = []] = Object.entries(asObject(value.content));
  if (type === undefined) return scope.print(value.schema ?? true, scope).code;
  return isJson(type) ? scope.print(asObject(media).schema, scope).code : code`string`;
};

export const bodyType: Print = (body, context) => code`{
content: ${contentType(body.content, context)};
}`;

export const responseType: Print = (response, context) => {
  const headers = Object.entries(asObject(response.headers)).map(([name, written]) => {
    const header = follow(context.document, written);
    return code`${commentOf(header)}${identifier(name)}${optional(header.required)}: ${valueType(header, context)};`;
  });
  const hasContent = isObject(response.content) && Object.keys(response.content).length > 0;
  return code`{
headers: {
${lines([...headers, code`[name: string]: unknown;`])}
};
content${hasContent ? code`: ${contentType(response.content, context)}` : code`?: never`};
}`;
};

function contentType(content: unknown, context: Context): Code {
  const types = Object.entries(asObject(content)).map(
    ([type, media]) =>
      code`${identifier(type)}: ${typeOrReference(media, within(type, context), mediaType)};`,
  );
  return code`{
${lines(types)}
}`;
}

function within(type: string, { scope, ...context }: Context): Context {
  return { ...context, scope: { ...scope, bytes: bytesIn(type) } };
}

export const mediaType: Print = ({ schema }, { scope }) => scope.print(schema ?? true, scope).code;

/** A status is a number; a range and `default` are names. */
export function responsesType(responses: unknown, context: Context): Code {
  const entries = Object.entries(asObject(responses)).filter(([status]) => !status.startsWith("x-"));
  const written = entries.map(([status, response]) => {
    const key = /^[1-5]\d\d$/.test(status) ? literal(Number(status)) : identifier(status);
    return code`${commentOf(follow(context.document, response))}${key}: ${typeOrReference(response, context, responseType)};`;
  });
  return code`{
${lines(written)}
}`;
}

export function optional(isRequired: unknown): Code {
  return isRequired === true ? code`` : code`?`;
}
