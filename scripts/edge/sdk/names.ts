/**
 * Names everything in a model once, before a generator sees it. A name whose identifier is not the one that the
 * generator would make itself passes it as a placeholder.
 */
import { fold, wordsOf } from "../../core/sdk/identifiers.ts";
import {
  type Model,
  type ModelOperation,
  type ModelProperty,
  type ModelSchema,
  type ModelServer,
  operationsOf,
} from "./model.ts";
import { type Given, type Name, type Naming, namesFor, passesAsItIs } from "./naming.ts";
import { namedOperations, namedParameters } from "./operation-names.ts";
import { renamedReferences } from "./references.ts";

export function withNames<M extends Model>(model: M, naming: Naming): M {
  const operations = namedOperations(operationsOf(model), naming);
  const servers = namedServers(model.servers ?? [], naming);
  const taken = new Set(naming.vocabulary.types);
  for (const form of [...operations, ...servers].flatMap(({ declares }) => declares))
    taken.add(fold({ language: naming.language, kind: "type" }, form));
  const types = namedTypes(model, { ...naming, taken });
  const renames = new Map(model.schemas.map(({ name }, index) => [name, types[index]?.passed ?? name]));
  const named = renamedReferences(model, (name) => renames.get(name) ?? name) as M; // names changed, shapes kept
  const renamed = new Map(operations.map(({ given, passed }) => [given.name, passed]));
  const parameters = (operation: ModelOperation): ModelOperation => namedParameters(operation, naming);
  return {
    ...named,
    servers: servers.map(({ server }) => server),
    services: named.services.map((service) => ({
      ...service,
      operations: service.operations.map((operation) => ({
        ...parameters(operation),
        specName: operation.specName ?? operation.name,
        name: renamed.get(operation.name) ?? operation.name,
      })),
    })),
    schemas: named.schemas.map((type, index) => ({
      ...type,
      name: types[index]?.passed ?? type.name,
      schema: namedSchema(type.schema, types[index]?.identifier ?? "", { ...naming, taken }),
    })),
  };
}

function namedTypes({ schemas }: Model, naming: TypeNaming): Name[] {
  const { taken, language, vocabulary } = naming;
  const given: Given = {
    kind: "type",
    taken,
    more: (identifier) => vocabulary.types.has(identifier.toLowerCase()),
    forms: (identifier, index) => (language === "go" ? declaredInGo(identifier, schemas[index]?.schema) : []),
  };
  return namesFor(
    schemas.map(({ name }) => name),
    given,
    naming,
  );
}

/** Beside its types, a Go package has a constant for each number of an enumeration, and a function for each union. */
function declaredInGo(identifier: string, schema: ModelSchema | undefined): readonly string[] {
  const numbers = (schema?.values ?? []).filter((value) => typeof value === "number");
  const union = schema?.discriminator === undefined ? [] : [`Unmarshal${identifier}`];
  return [...union, ...numbers.map((value) => identifier + wordsOf(String(value)).join(""))];
}

interface NamedServer {
  readonly server: ModelServer;
  readonly declares: readonly string[];
}

function namedServers(servers: readonly ModelServer[], naming: Naming): NamedServer[] {
  const titles = servers.map(({ description }, index) => description ?? `server${index + 1}`);
  const names = namesFor(titles, { kind: "server" }, naming);
  return servers.map((server, index) => {
    const { identifier, passed } = names[index] ?? { identifier: "", passed: "" };
    const { variables = [], url } = server;
    const own = namesFor(
      variables.map(({ name }) => name),
      { kind: "variable" },
      naming,
    );
    const named = variables.map((each, at) => ({ ...each, name: own[at]?.passed ?? each.name }));
    const used = variables.reduce(
      (now, { name }, at) => now.replaceAll(`{${name}}`, () => `{${named[at]?.name ?? name}}`),
      url,
    );
    return {
      server: {
        ...server,
        url: used,
        variables: named,
        ...((server.description !== undefined || passed !== titles[index]) && { description: passed }),
      },
      declares: naming.language === "go" ? [`${identifier}URL`] : [],
    };
  });
}

interface TypeNaming extends Naming {
  /** The types, among which Go has the members of enumerations. */
  readonly taken: Set<string>;
}

function namedSchema(schema: ModelSchema, type: string, naming: TypeNaming): ModelSchema {
  if (schema.kind === "object") return namedProperties(schema, naming);
  if (schema.kind === "enum") return namedMembers(schema, type, naming);
  if (schema.discriminator === undefined) return schema;
  const { propertyName } = schema.discriminator;
  const passed = passesAsItIs(propertyName) ? propertyName : naming.placeholders.add(propertyName, "");
  return { ...schema, discriminator: { ...schema.discriminator, propertyName: passed } };
}

function namedProperties(schema: ModelSchema, naming: Naming): ModelSchema {
  const properties = schema.properties ?? [];
  const names = namesFor(
    properties.map(({ name }) => name),
    { kind: "property" },
    naming,
  );
  return {
    ...schema,
    properties: properties.map((each, index): ModelProperty => ({
      ...each,
      name: names[index]?.passed ?? each.name,
    })),
  };
}

/** Numbers have names of their own, which never clash with one another. */
function namedMembers(schema: ModelSchema, type: string, naming: TypeNaming): ModelSchema {
  const values = schema.values ?? [];
  if (!values.every((value) => typeof value === "string")) return schema;
  const isGo = naming.language === "go";
  const names = namesFor(
    values,
    {
      kind: "member",
      ...(isGo && {
        more: (identifier: string) =>
          naming.taken.has(fold({ language: "go", kind: "type" }, type + identifier)),
      }),
    },
    naming,
  );
  if (isGo)
    for (const { identifier } of names)
      naming.taken.add(fold({ language: "go", kind: "type" }, type + identifier));
  return { ...schema, values: names.map(({ passed }) => passed) };
}
