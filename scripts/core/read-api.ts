/**
 * Reads a bundled OpenAPI 3.0, 3.1 or 3.2 document into the model. The document has passed lint, so reading never
 * throws: missing or malformed values are read as their defaults.
 */
import { type Json, asArray, asObject, asString, follow, isObject } from "./json.ts";
import {
  type Api,
  type Conventions,
  type Encoding,
  type MediaType,
  type Operation,
  type Parameter,
  type ParameterLocation,
  type RequestBody,
  type Response,
  type ResponseHeader,
  type Schema,
  type SecurityScheme,
  type Server,
  requestErrors,
} from "./model.ts";
import { operationName } from "./names.ts";
import { type OperationPlace, operationPlaces } from "./operation-places.ts";
import { hasJsonData, isApplied, schemasOf } from "./openapi/item-schemas.ts";
import { kindOf } from "./http/media-kind.ts";

/** @param document a bundle: each `$ref` points into the document itself */
export function readApi(document: Json): Api {
  const info = asObject(document.info);
  const components = asObject(document.components);
  return {
    openapi: asString(document.openapi),
    title: asString(info.title),
    version: asString(info.version),
    description: asString(info.description),
    servers: asArray(document.servers).map(readServer),
    operations: operationPlaces(document).map((place) => readOperation(document, place)),
    securitySchemes: new Map(
      Object.entries(asObject(components.securitySchemes)).map(([name, scheme]) => [
        name,
        readSecurityScheme(follow(document, scheme)),
      ]),
    ),
    conventions: readConventions(document),
    schemas: schemasOf(document),
  };
}

function readServer(value: unknown): Server {
  const { url, description, variables } = asObject(value);
  const defaults = Object.entries(asObject(variables)).map(([name, variable]) => {
    const written = asObject(variable).default;
    return [name, typeof written === "object" ? "" : String(written ?? "")] as const;
  });
  const limited = Object.entries(asObject(variables)).flatMap(([name, variable]) => {
    const { enum: values } = asObject(variable);
    return Array.isArray(values) ? [[name, values.map(String)] as const] : [];
  });
  return {
    url: asString(url),
    description: asString(description),
    ...(defaults.length > 0 && { variables: Object.fromEntries(defaults) }),
    ...(limited.length > 0 && { choices: Object.fromEntries(limited) }),
  };
}

function readOperation(document: Json, { path, method, item, operation }: OperationPlace): Operation {
  const servers = asArray(operation.servers ?? item.servers);
  return {
    id: asString(operation.operationId) || operationName(method, path),
    method,
    path,
    summary: asString(operation.summary),
    description: asString(operation.description),
    deprecated: operation.deprecated === true,
    tags: asArray(operation.tags).map(asString),
    parameters: readParameters(document, asArray(item.parameters), asArray(operation.parameters)),
    body: readBody(document, operation.requestBody),
    responses: Object.entries(asObject(operation.responses))
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => readResponse(document, status, follow(document, response))),
    security: asArray(operation.security ?? document.security).map((alternative) =>
      Object.entries(asObject(alternative)).map(([scheme, scopes]) => ({
        scheme,
        scopes: asArray(scopes).map(asString),
      })),
    ),
    ...(servers.length > 0 && { servers: servers.map(readServer) }),
    extensions: Object.fromEntries(Object.entries(operation).filter(([key]) => key.startsWith("x-"))),
  };
}

/** An operation's parameter overrides the path item's with the same name and location (4.8.10.1, parameters). */
function readParameters(document: Json, shared: readonly unknown[], own: readonly unknown[]): Parameter[] {
  const all = [...shared, ...own]
    .map((parameter) => follow(document, parameter))
    .filter((parameter) => locations.some((location) => location === parameter.in))
    .map((parameter) => readParameter(document, parameter));
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

/** Excludes OpenAPI 3.2's `querystring`. Lint warns of it. */
const locations: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

function readParameter(document: Json, parameter: Json): Parameter {
  const location = asString(parameter.in) as ParameterLocation; // lint's struct rule: one of the four
  const style =
    asString(parameter.style) || (location === "query" || location === "cookie" ? "form" : "simple");
  const [mediaType, content] = Object.entries(asObject(parameter.content))[0] ?? [];
  const described = content === undefined ? parameter : follow(document, content);
  return {
    name: asString(parameter.name),
    in: location,
    required: parameter.required === true,
    description: asString(parameter.description),
    style,
    explode:
      typeof parameter.explode === "boolean" ? parameter.explode : style === "form" || style === "cookie",
    allowReserved: parameter.allowReserved === true,
    ...(parameter.allowEmptyValue === true && parameter.in === "query" && { allowEmptyValue: true }),
    schema: asSchema(described.schema),
    example: firstExample(document, described),
    mediaType,
  };
}

function firstExample(document: Json, described: Json): unknown {
  const schema = follow(document, described.schema);
  const own = [...asArray(schema.examples), schema.example, schema.default, ...asArray(schema.enum)];
  const candidates = [...readExamples(document, described).values(), ...own];
  return candidates.find((candidate) => candidate !== undefined);
}

function readBody(document: Json, value: unknown): RequestBody | undefined {
  if (value === undefined) return undefined;
  const body = follow(document, value);
  return { required: body.required === true, content: readContent(document, body.content) };
}

function readResponse(document: Json, status: string, response: Json): Response {
  return {
    status,
    description: asString(response.description),
    headers: Object.entries(asObject(response.headers)).map(([name, header]) =>
      readResponseHeader(document, name, follow(document, header)),
    ),
    content: readContent(document, response.content),
    ...readLinks(document, response.links),
  };
}

function readLinks(document: Json, value: unknown): Pick<Response, "links"> {
  const links = Object.entries(asObject(value)).flatMap(([name, link]) => {
    const { operationId, parameters } = follow(document, link);
    return typeof operationId === "string"
      ? [{ name, operation: operationId, parameters: asObject(parameters) }]
      : [];
  });
  return links.length > 0 ? { links } : {};
}

function readResponseHeader(document: Json, name: string, header: Json): ResponseHeader {
  const [mediaType, content] = Object.entries(asObject(header.content))[0] ?? [];
  const described = content === undefined ? header : follow(document, content);
  return {
    name,
    required: header.required === true,
    explode: header.explode === true,
    schema: asSchema(described.schema),
    mediaType,
  };
}

function readContent(document: Json, content: unknown): MediaType[] {
  return Object.entries(asObject(content)).map(([name, value]) => {
    const mediaType = follow(document, value);
    const schemas = schemasOf(document);
    const schema = asSchema(mediaType.schema);
    const isEvent = kindOf(name) === "events";
    return {
      name,
      schema: isApplied(kindOf(name), schema, schemas) ? schema : true,
      examples: readExamples(document, mediaType),
      encoding: readEncoding(mediaType.encoding),
      ...(isEvent && hasJsonData(schema, schemas) && { jsonData: true as const }),
    };
  });
}

function readEncoding(value: unknown): Readonly<Record<string, Encoding>> {
  const entries = Object.entries(asObject(value)).map(([property, encoding]) => {
    const { contentType, style, explode } = asObject(encoding);
    const written = {
      contentType: asString(contentType) || undefined,
      style: asString(style) || undefined,
      explode: typeof explode === "boolean" ? explode : undefined,
    };
    return [property, written] as const;
  });
  return Object.fromEntries(entries);
}

function readExamples(document: Json, mediaType: Json): ReadonlyMap<string, unknown> {
  const named = Object.entries(asObject(mediaType.examples)).map(
    ([name, example]) => [name, follow(document, example).value] as const,
  );
  return new Map(mediaType.example === undefined ? named : [["example", mediaType.example], ...named]);
}

function readSecurityScheme(scheme: Json): SecurityScheme {
  const type = asString(scheme.type);
  if (type === "http") return { type, scheme: asString(scheme.scheme).toLowerCase() };
  if (type !== "apiKey") return { type: "other", name: type, addresses: addressesOf(scheme) };
  const location = asString(scheme.in) as "query" | "header" | "cookie"; // lint's struct rule: one of the three
  return { type, in: location, name: asString(scheme.name) };
}

/** OpenAPI 3.1, 4.8.27, 4.8.28 and 4.8.29: of `openIdConnect`, and of each flow of `oauth2`. */
function addressesOf({ openIdConnectUrl, flows }: Json): Readonly<Record<string, string>> {
  const urls = Object.entries(asObject(flows)).flatMap(([flow, value]) =>
    ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"].flatMap((name) => {
      const { [name]: url } = asObject(value);
      return typeof url === "string" ? [[`${flow} ${name}`, url] as const] : [];
    }),
  );
  return Object.fromEntries([
    ...urls,
    ...(typeof openIdConnectUrl === "string" ? [["openIdConnectUrl", openIdConnectUrl] as const] : []),
  ]);
}

function readConventions(document: Json): Conventions {
  const statuses = asObject(document["x-request-errors"]);
  return {
    oneOfHeaders: asArray(document["x-require-one-of-headers"]).map((group) => asArray(group).map(asString)),
    requestErrors: Object.fromEntries(
      requestErrors.flatMap((error) =>
        typeof statuses[error] === "number" ? [[error, statuses[error]]] : [],
      ),
    ),
    validationCodes: asObject(document["x-validation-codes"]),
    protocolStatuses: asArray(document["x-protocol-statuses"]).filter((status) => typeof status === "number"),
    relations: asArray(document["x-contract"]),
  };
}

function asSchema(value: unknown): Schema {
  return isObject(value) || typeof value === "boolean" ? value : true;
}
