/** The model as data for a server: each schema once and by number, without what only readers need. */
import { type Json, asString, isObject } from "./json.ts";
import { kindOf } from "./http/media-kind.ts";
import { parseFragment } from "./json-pointer.ts";
import { hiddenKeywords } from "./openapi/views/keywords.ts";
import { leadsTo } from "./schema/leads-to.ts";
import { stripAnnotations } from "./schema/strip-annotations.ts";
import type { Api, MediaType, Operation, Schema, SecurityScheme } from "./model.ts";

export interface ContractData {
  /** The model, except that schemas are numbers, maps are lists of pairs, and texts for readers are empty. */
  readonly api: Json;
  /** The schemas, indexed by number. */
  readonly schemas: readonly Schema[];
  /** The numbers of schemas that name write-only properties: no reply may hold them. */
  readonly secretive: readonly number[];
  /** The components that these schemas refer to. */
  readonly components: Api["schemas"];
}

export function contractData(model: Api): ContractData {
  const schemasByName = Object.entries(model.schemas).map(([name, schema]) => [
    name,
    stripAnnotations(schema),
  ]);
  const api = { ...model, schemas: Object.fromEntries(schemasByName) };
  const numbers = new Map<string, number>();
  const schemas: Schema[] = [];
  const number = (described: Schema): number => {
    const schema = stripAnnotations(described);
    const key = JSON.stringify(schema);
    const known = numbers.get(key) ?? schemas.push(schema) - 1;
    numbers.set(key, known);
    return known;
  };
  const operations = api.operations.map((operation) => operationData(operation, number));
  const data = {
    ...api,
    description: "",
    servers: [],
    operations,
    securitySchemes: [...api.securitySchemes].map(([name, scheme]) => [name, withoutAddresses(scheme)]),
    schemas: reachable(api),
  };
  const holdsSecrets = secretsIn(api.schemas);
  const secretive = [...schemas.keys()].filter((index) => holdsSecrets(schemas[index]));
  return { api: data, schemas, secretive, components: api.schemas };
}

const secretsIn = leadsTo(Object.values(hiddenKeywords.response));

/** Servers do not fetch credentials. */
function withoutAddresses(scheme: SecurityScheme): Json {
  return scheme.type === "other" ? { type: scheme.type, name: scheme.name } : { ...scheme };
}

/** A range may include forms. */
function isForm({ name }: MediaType): boolean {
  return ["fields", "parts", "any"].includes(kindOf(name));
}

type Numbering = (schema: Schema) => number;

function operationData(operation: Operation, number: Numbering): Json {
  const { body, parameters, responses } = operation;
  const content = (types: readonly MediaType[]) =>
    types.map(({ name, schema, encoding, jsonData }) => ({
      name,
      schema: number(schema),
      ...(jsonData && { jsonData }),
      ...(Object.keys(encoding).length > 0 && { encoding }),
    }));
  return {
    ...operation,
    description: "",
    parameters: parameters.map((parameter) => ({
      ...parameter,
      description: "",
      example: undefined, // JSON leaves it out
      schema: number(parameter.schema),
    })),
    ...(body && { body: { ...body, content: content(body.content) } }),
    responses: responses.map((response) => ({
      ...response,
      description: "",
      links: undefined, // only the contract test follows them
      headers: response.headers.map((header) => ({ ...header, schema: number(header.schema) })),
      content: content(response.content),
    })),
  };
}

/** The components used by parameters and forms, whose types decide how text is read. Validators contain the others. */
function reachable({ operations, schemas }: Api): Json {
  const found = new Map<string, Schema>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isObject(value)) return;
    const [, kind, name = ""] = parseFragment(asString(value.$ref)) ?? []; // a component includes everything in it
    const target = kind === "schemas" && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (target !== undefined && !found.has(name)) visit(found.set(name, target).get(name));
    Object.values(value).forEach(visit);
  };
  visit(operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)));
  visit(operations.flatMap(({ body }) => body?.content.filter(isForm).map(({ schema }) => schema) ?? []));
  return Object.fromEntries(found);
}
