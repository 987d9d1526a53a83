/**
 * `types.ts`: the types of a document's paths, operations and components. `paths`, `components` and `operations` have
 * the shape that openapi-typescript gives them, which openapi-fetch reads. Each schema is an alias in `schemas`, because
 * TypeScript lets only aliases refer to themselves.
 */
import { type Code, code, identifier, lines } from "../../scripts/core/code.ts";
import { type Json, asObject, isObject } from "../../scripts/core/json.ts";
import { methods } from "../../scripts/core/model.ts";
import { commentOf } from "./comments.ts";
import {
  type Context,
  type Print,
  bodyType,
  mediaType,
  responseType,
  typeOrReference,
  valueType,
} from "./messages.ts";
import { callbackType, operationType, pathItemType } from "./operations.ts";
import { typeOf } from "./schema.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { intersectionOf } from "./type.ts";

/**
 * @param document a bundled document whose references are plain pointers: see `core/openapi/normalise.ts`
 * @returns TypeScript source without imports
 */
export function renderTypes(document: Json): Code {
  const context: Context = { document, scope: scopeOf(document, typeOf) };
  return code`/** Each schema, by its name. */
export declare namespace schemas {
${aliases(context.scope)}
}

/** Each path's operations, by method. */
export interface paths {
${entries(document.paths, context, pathItemType)}
}

/** The requests that the API sends, by name. */
export interface webhooks {
${entries(document.webhooks, context, pathItemType)}
}

/** What the document describes in one place and refers to. */
export interface components {
${components(context)}
}

/** The operations that have an operationId. */
export interface operations {
${operations(context)}
}
`;
}

function aliases(scope: Scope): Code {
  const { schemas, discriminators } = scope;
  const written = schemas.names.map((name) => {
    const schema = schemas.get(name);
    const type = typeOf(schema, { ...scope, within: [name], bytes: scope.bytesOf(name) });
    const { code: text } = intersectionOf([type, ...discriminators.inherited(name)]);
    return code`${commentOf(schema)}type ${scope.aliasOf(name)} = ${text};`;
  });
  return lines(written.length === 0 ? [code`export {};`] : written);
}

/** How components are printed, by section. */
const printers: Readonly<Record<string, Print>> = {
  parameters: valueType,
  headers: valueType,
  requestBodies: bodyType,
  responses: responseType,
  mediaTypes: mediaType,
  callbacks: callbackType,
  pathItems: pathItemType,
};

function components(context: Context): Code {
  const { schemas, aliasOf } = context.scope;
  const names = schemas.names.map((name) => code`${identifier(name)}: schemas.${aliasOf(name)};`);
  const all = asObject(context.document.components);
  const sections = Object.entries(printers).map(([section, print]) => {
    return code`${identifier(section)}: {
${entries(all[section], context, print)}
};`;
  });
  return lines([
    code`schemas: {
${lines(names)}
};`,
    ...sections,
  ]);
}

function entries(values: unknown, context: Context, print: Print): Code {
  const written = Object.entries(asObject(values)).filter(([, value]) => isObject(value));
  return lines(
    written.map(
      ([name, value]) =>
        code`${commentOf(value)}${identifier(name)}: ${typeOrReference(value, context, print)};`,
    ),
  );
}

function operations(context: Context): Code {
  const { paths, webhooks } = context.document;
  const items = [...Object.values(asObject(paths)), ...Object.values(asObject(webhooks))].filter(isObject);
  const written = items.flatMap((item) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!isObject(operation) || typeof operation.operationId !== "string") return [];
      return code`${identifier(operation.operationId)}: ${operationType(operation, item, context)};`;
    }),
  );
  return lines(written);
}
