/** Runs openapi-typescript, which writes the types of a document's paths, operations and components. */
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { isJson } from "../../core/http/media-kind.ts";
import { type Json, asObject, follow, isObject } from "../../core/json.ts";
import { hiddenKeywords } from "../../core/openapi/views/keywords.ts";
import { unshielded } from "../../core/openapi/shield.ts";
import { isBinary } from "../../core/schema/binary.ts";
import { prebundled } from "./prebundle.ts";
import typescript from "./entries/typescript.ts";

const { astToString, resolveRef, scanDiscriminators, transformSchema } =
  await prebundled("openapi-typescript");

/**
 * @param text a bundled document as JSON
 * @returns TypeScript source that declares `paths`, `components` and `operations`
 */
export function renderTypes(text: string): string {
  const document = withoutExamples(JSON.parse(text.replaceAll("%", percent)));
  const schema = withParameterSchemas(withInlineHeaders(document)) as unknown as OpenAPI3; // lint has passed
  const nodes = transformSchema(schema, contextOf(schema));
  const transformed = hasDeepReference(text)
    ? typescript.transform(nodes, [presentOnTheWay]).transformed
    : nodes;
  return unshielded(withEscapes(astToString(transformed))).replaceAll(percent, "%");
}

/**
 * The tool makes pointers of names and decodes them again, and so fails at an operationId such as `100% done`. No
 * reference needs a `%`: all lead to components, whose names have none.
 */
const percent = "\u{E002}";

/** TypeScript's printer writes our marks as escapes in literals. */
function withEscapes(source: string): string {
  return source.replaceAll(/\\u(E00[12])/gi, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** They do not appear in types, and searching them takes long. */
function withoutExamples(document: Json): Json {
  if (!isObject(document.components)) return document;
  return { ...document, components: { ...document.components, examples: undefined } };
}

/** A reference to something inside a component, or to something outside of the components. */
function hasDeepReference(text: string): boolean {
  return /"\$ref":"#\/(?!components\/[^/"]+\/[^/"]+")/.test(text);
}

/**
 * A deep reference can pass through optional or nullable values. Then `T["requestBody"]["content"]` does not compile,
 * but `NonNullable<T["requestBody"]>["content"]` does.
 */
function presentOnTheWay(context: ts.TransformationContext): ts.Transformer<ts.Node> {
  const visit = (node: ts.Node): ts.Node => {
    const visited = typescript.visitEachChild(node, visit, context);
    if (!typescript.isIndexedAccessTypeNode(visited)) return visited;
    if (isSchemaOfContent(visited)) return visited.objectType;
    if (!isOptional(visited.objectType)) return visited;
    const present = typescript.factory.createTypeReferenceNode("NonNullable", [visited.objectType]);
    return typescript.factory.createIndexedAccessTypeNode(present, visited.indexType);
  };
  return visit;
}

/** In the types, a media type is its schema: `T["content"]["application/json"]`, without `["schema"]`. */
function isSchemaOfContent({ objectType, indexType }: ts.IndexedAccessTypeNode): boolean {
  return nameOf(indexType) === "schema" && lastSteps(objectType).startsWith('["content"][');
}

function lastSteps(type: ts.TypeNode): string {
  if (!typescript.isIndexedAccessTypeNode(type)) return "";
  const before = unwrapped(type.objectType);
  return typescript.isIndexedAccessTypeNode(before)
    ? `["${nameOf(before.indexType)}"]["${nameOf(type.indexType)}"]`
    : "";
}

/** Removes the `NonNullable` that was just added around it. */
function unwrapped(type: ts.TypeNode): ts.TypeNode {
  return typescript.isTypeReferenceNode(type) ? (type.typeArguments?.[0] ?? type) : type;
}

function nameOf(index: ts.TypeNode): string {
  return typescript.isLiteralTypeNode(index) && typescript.isStringLiteral(index.literal)
    ? index.literal.text
    : "";
}

/** The first two steps always exist: to a kind of component and the component, or to a path and a method. */
function isOptional(type: ts.TypeNode): boolean {
  let steps = 0;
  for (let at = type; typescript.isIndexedAccessTypeNode(at); at = at.objectType) steps += 1;
  return steps > 2;
}

/** The context must contain the configuration of an engine that is never called. */
const unused = {} as GlobalContext["redoc"];

function contextOf(schema: OpenAPI3): GlobalContext {
  return {
    ...defaults,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    redoc: unused,
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
  };
}

/** The tool's own defaults, except for four. */
const defaults: Omit<GlobalContext, "discriminators" | "injectFooter" | "redoc" | "resolve"> = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  // A default makes a request's property optional, but does not guarantee a response's property.
  defaultNonNullable: false,
  // An object without any constraints can contain anything.
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schema) => binary(schema) ?? emptied(schema),
  transformProperty: undefined,
};

/** Bytes are not strings. */
function binary(schema: object): ts.TypeNode | undefined {
  return isBinary(asObject(schema)) ? typescript.factory.createTypeReferenceNode("Blob") : undefined;
}

/**
 * An object of whose properties none are left in a request: a record of anything would let any name pass in whatever
 * extends it.
 */
function emptied(schema: object): ts.TypeNode | undefined {
  const { properties } = asObject(schema);
  const isEmptied = hiddenKeywords.request.names in schema && Object.keys(asObject(properties)).length === 0;
  const others = Object.keys(schema).some((key) =>
    /Of$|^\$ref$|^additionalP|^patternP|^unevaluatedP/.test(key),
  );
  return isEmptied && !others
    ? typescript.factory.createKeywordTypeNode(typescript.SyntaxKind.ObjectKeyword)
    : undefined;
}

/** A JSON parameter has its schema in `content`, which the tool ignores: the type would be a string. */
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

/** The tool does not follow a `$ref` to a response header, and would treat the header as required. */
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
