/** Reads parameters, headers, bodies and examples for readers. */
import { deprecationOf } from "../deprecation.ts";
import { type Json, asArray, asObject, asString, follow, isObject } from "../json.ts";
import { readExtensions } from "./extensions.ts";
import type { Example, ExternalDocs, Media, SiteBody, SiteParameter, SiteServer } from "./site.ts";

/**
 * Follows references. A summary or a description beside a reference takes the place of the one there
 * (OpenAPI 3.1, 4.8.23).
 */
export function resolved(document: Json, value: unknown): Json {
  const target = follow(document, value);
  if (!isObject(value) || typeof value.$ref !== "string") return target;
  const { summary, description } = value;
  return {
    ...target,
    ...(typeof summary === "string" && { summary }),
    ...(typeof description === "string" && { description }),
  };
}

/** An operation's parameter takes the place of the path item's with the same name and location. */
export function readParameters(document: Json, ...lists: readonly unknown[]): SiteParameter[] {
  const all = lists.flatMap(asArray).map((parameter) => resolved(document, parameter));
  const last = new Map(
    all.map((parameter) => [`${asString(parameter.in)} ${asString(parameter.name)}`, parameter]),
  );
  return [...last.values()].map((parameter) => readParameter(document, asString(parameter.name), parameter));
}

export function readHeaders(document: Json, headers: unknown): SiteParameter[] {
  return Object.entries(asObject(headers)).map(([name, header]) =>
    readParameter(document, name, { in: "header", ...resolved(document, header) }),
  );
}

function readParameter(document: Json, name: string, parameter: Json): SiteParameter {
  const [mediaType = "", content] = Object.entries(asObject(parameter.content))[0] ?? [];
  const described = mediaType === "" ? parameter : resolved(document, content);
  return {
    name,
    in: asString(parameter.in),
    required: parameter.required === true,
    deprecation: deprecationOf(parameter),
    description: asString(parameter.description),
    schema: described.schema,
    examples: readExamples(document, described),
    notation: mediaType === "" ? notation(parameter) : `written as ${mediaType}`,
    extensions: readExtensions(parameter),
  };
}

/** Only what the author has written: the defaults are what a reader expects. */
function notation({ style, explode, allowReserved, allowEmptyValue }: Json): string {
  return [
    ...(typeof style === "string" ? [`style ${style}`] : []),
    ...(typeof explode === "boolean" ? [explode ? "explode" : "no explode"] : []),
    ...(allowReserved === true ? ["reserved characters stay as they are"] : []),
    ...(allowEmptyValue === true ? ["may be empty"] : []),
  ].join(", ");
}

export function readBody(document: Json, value: unknown): SiteBody | undefined {
  if (value === undefined) return undefined;
  const body = resolved(document, value);
  return {
    description: asString(body.description),
    required: body.required === true,
    content: readContent(document, body.content),
  };
}

export function readContent(document: Json, content: unknown): Media[] {
  return Object.entries(asObject(content)).map(([name, value]) => {
    const media = resolved(document, value);
    return {
      name,
      schema: media.schema,
      itemSchema: media.itemSchema,
      examples: readExamples(document, media),
      encoding: asObject(media.encoding),
    };
  });
}

/** Named examples. An unnamed one has the name `example`. */
export function readExamples(document: Json, { example, examples }: Json): Example[] {
  const named = Object.entries(asObject(examples)).map(([name, value]) => {
    const { summary, description, externalValue, ...rest } = resolved(document, value);
    return {
      name,
      summary: asString(summary),
      description: asString(description),
      value: rest.value ?? rest.dataValue ?? rest.serializedValue,
      externalValue: asString(externalValue),
    };
  });
  const unnamed = { name: "example", summary: "", description: "", value: example, externalValue: "" };
  return example === undefined ? named : [unnamed, ...named];
}

export function readExternalDocs(value: unknown): ExternalDocs | undefined {
  const { url, description } = asObject(value);
  return typeof url === "string" ? { url, description: asString(description) } : undefined;
}

/** OpenAPI 3.1, 4.8.5. */
export function readServers(servers: unknown): SiteServer[] {
  return asArray(servers)
    .map(asObject)
    .map((server) => ({
      url: asString(server.url),
      description: asString(server.description),
      variables: Object.entries(asObject(server.variables)).map(([name, value]) => {
        const variable = asObject(value);
        return {
          name,
          value: asString(variable.default),
          values: asArray(variable.enum).map(asString),
          description: asString(variable.description),
        };
      }),
    }));
}
