/** openapi-typescript: the types of a document's paths, operations and components. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { type Json, asObject, follow, isObject } from "../core/json.ts";

/** @returns TypeScript source that declares `paths`, `components` and `operations` */
export async function renderTypes(document: Json): Promise<string> {
  // As bytes: the tool changes an object that it is given.
  const nodes = await openapiTS(
    Buffer.from(JSON.stringify(withParameterSchemas(withInlineHeaders(document)))),
    {
      silent: true,
      // A default makes a request's property optional; it does not make a response's property present.
      defaultNonNullable: false,
      // An object of which nothing is said may hold anything.
      emptyObjectsUnknown: true,
      transform: binary,
    },
  );
  return astToString(nodes);
}

/** Bytes are no string: OpenAPI 3.0's `format: binary`, and media types without an encoding (OpenAPI 3.1, 4.8.14.2). */
function binary(schema: object): ts.TypeNode | undefined {
  const { type, format, contentMediaType, contentEncoding } = asObject(schema);
  const isString = [type].flat().includes("string");
  const isBytes =
    format === "binary" || (contentMediaType === "application/octet-stream" && !contentEncoding);
  return isString && isBytes ? ts.factory.createTypeReferenceNode("Blob") : undefined;
}

/** A parameter that is JSON has its schema in `content`, where the tool does not look: it would be a string. */
export function withParameterSchemas(document: Json): Json {
  const components = asObject(document.components);
  const item = (value: unknown) => mapped(withParameters(value), withParameters);
  return {
    ...document,
    ...(isObject(document.paths) && { paths: mapped(document.paths, item) }),
    ...(isObject(components.parameters) && {
      components: { ...components, parameters: mapped(components.parameters, withSchema) },
    }),
  };
}

/** A path item, or an operation. */
function withParameters(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value.parameters)) return value;
  return { ...value, parameters: value.parameters.map(withSchema) };
}

function withSchema(parameter: unknown): unknown {
  if (!isObject(parameter)) return parameter;
  const [[type, content] = []] = Object.entries(asObject(parameter.content));
  if (!type || !isJson(type)) return parameter;
  return { ...parameter, content: undefined, schema: asObject(content).schema ?? {} };
}

function isJson(type: string): boolean {
  return /[/+]json\s*(?:;|$)/i.test(type);
}

/** A response header that stands behind a `$ref` counts as required for the tool, which does not look there. */
export function withInlineHeaders(document: Json): Json {
  const components = asObject(document.components);
  const responses = mapped(components.responses, (response) => inlined(document, response));
  const paths = mapped(document.paths, (item) =>
    mapped(item, (operation) => operationWith(document, operation)),
  );
  return {
    ...document,
    ...(isObject(document.paths) && { paths }),
    ...(isObject(components.responses) && { components: { ...components, responses } }),
  };
}

function operationWith(document: Json, operation: unknown): unknown {
  if (!isObject(operation) || !isObject(operation.responses)) return operation;
  return { ...operation, responses: mapped(operation.responses, (response) => inlined(document, response)) };
}

function inlined(document: Json, response: unknown): unknown {
  if (!isObject(response) || !isObject(response.headers)) return response;
  return { ...response, headers: mapped(response.headers, (header) => follow(document, header)) };
}

function mapped(value: unknown, change: (entry: unknown) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry)]));
}
