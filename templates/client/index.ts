/** `index.ts`: creates a client, and exports everything that the package's users import. */
import { sharedHeaders } from "../../scripts/core/client-data.ts";
import { type Code, code, comment, identifier, lines, literal, union } from "../../scripts/core/code.ts";
import { deprecatedOperationTag } from "../../scripts/core/deprecation.ts";
import { exportedNames } from "../../scripts/core/declared-names.ts";
import type { Api, Operation, Parameter } from "../../scripts/core/model.ts";
import { methodName } from "../../scripts/core/names.ts";
import { type NamedOperation, operationsOwnNames } from "./operations.ts";
import { renderSecurity } from "./security.ts";

/**
 * What the functions of operations must not be called: what `index.ts` exports besides them, and what `operations.ts`
 * declares for itself.
 */
export const reservedNames: readonly string[] = [
  ...exportedNames(reexports(true)),
  ...exportedNames(
    declarations({ api: { title: "", version: "" }, digest: "", option: code``, schemes: code`{}` }),
  ),
  ...exportedNames(factory([])),
  ...operationsOwnNames,
];

export interface Package {
  readonly api: Api;
  readonly operations: readonly NamedOperation[];
  /** SHA-256 of the bundled document, in hexadecimal. */
  readonly digest: string;
}

/** @returns TypeScript source; it imports `./operations.ts`, `./types.ts` and the runtime in `./client/` */
export function renderIndex({ api, operations, digest }: Package): Code {
  const { imported, schemes, option } = renderSecurity(api);
  const hasOperations = operations.length > 0;
  return code`${imports(hasOperations, option === "" ? imported : [...imported, code`type Secret`])}
${reexports(hasOperations)}
${declarations({ api, digest, option, schemes })}${hasOperations ? factory(operations) : code``}`;
}

interface Declared {
  readonly api: Pick<Api, "title" | "version">;
  readonly digest: string;
  readonly option: Code;
  readonly schemes: Code;
}

function declarations({ api, digest, option, schemes }: Declared): Code {
  return code`
/** The document that this package was generated from. */
export const description = {
  title: ${literal(api.title)},
  version: ${literal(api.version)},
  /** SHA-256 of the bundle. */
  digest: ${literal(digest)},
} as const;

/** Options shared by all calls: server, credentials, headers. */
export type ClientOptions = TransportOptions<SharedHeaders>${option === "" ? code`` : code` & ${option}`};

/** Creates the client that is passed to each operation. */
export function createClient(options: ClientOptions): Client {
  return createTransport(options, ${schemes});
}
`;
}

/** Imports only what is used: users compile with `noUnusedLocals`. */
function imports(hasOperations: boolean, credentials: readonly Code[]): Code {
  return lines([
    ...(hasOperations ? [code`import { type Bound, bind } from "./client/api.ts";`] : []),
    code`import { type Client, createTransport, type ClientOptions as TransportOptions } from "./client/client.ts";`,
    ...(credentials.length > 0
      ? [code`import { ${list(credentials)} } from "./client/credentials.ts";`]
      : []),
    ...(hasOperations ? [code`import * as functions from "./operations.ts";`] : []),
    code`import type { SharedHeaders } from "./shared-headers.ts";
`,
  ]);
}

function reexports(hasOperations: boolean): Code {
  return lines([
    code`export type { Client } from "./client/client.ts";
export type { Secret } from "./client/credentials.ts";
export { ApiError, UnexpectedResponseError } from "./client/errors.ts";
export type { SentEvent, ServerEvent } from "./client/engine/http/event-stream.ts";
export { type FailureOf, isErrorOf } from "./client/operation.ts";
export type { CallOptions, RetryOptions, Undocumented } from "./client/types.ts";`,
    ...(hasOperations ? [code`export * from "./operations.ts";`] : []),
    code`export type { SharedHeaders } from "./shared-headers.ts";
export type { components, operations, paths, schemas } from "./types.ts";`,
  ]);
}

function method({ name, operation }: NamedOperation): Code {
  return identifier(methodName(operation.id, name));
}

function documented(operation: Operation): string {
  return [operation.summary, deprecatedOperationTag(operation)].filter((text) => text !== "").join("\n\n");
}

/** All operations as methods of one object, which cannot be tree-shaken. */
function factory(operations: readonly NamedOperation[]): Code {
  return code`
/** Every operation, by its operationId. */
export interface Api {
${lines(operations.map(({ name, operation }) => code`${comment(documented(operation))}readonly ${method({ name, operation })}: Bound<typeof functions.${name}>;`))}
}

/** Creates a client with every operation as a method. */
export function createApi(options: ClientOptions): Api {
  const client = createClient(options);
  return {
${lines(operations.map(({ name, operation }) => code`${method({ name, operation })}: bind(client, functions.${name}),`))}
  };
}
`;
}

function list(names: readonly Code[]): Code {
  return names.map((name) => name).join(", ") as Code; // Code joined by commas
}

/** @returns `shared-headers.ts`: the type of the headers that every operation takes, with rules such as "at least one of" */
export function renderSharedHeaders({ operations, conventions }: Api): Code {
  const [first] = operations;
  const shared = sharedHeaders(operations);
  if (!first || shared.length === 0)
    return code`/** No header is shared by all operations. */
export type SharedHeaders = Readonly<Record<string, string>>;

/** Their names. */
export type SharedHeader = never;
`;
  const groups = conventions.oneOfHeaders.filter((group) => group.every((name) => isNamed(shared, name)));
  return code`import type { paths } from "./types.ts";

/** The names of the headers that every operation takes. */
export type SharedHeader = ${union(shared.map(({ name }) => name))};

type Headers = Pick<
  NonNullable<paths[${literal(first.path)}][${literal(first.method)}]["parameters"]["header"]>,
  SharedHeader
>;

/** The headers that every operation takes. */
export type SharedHeaders = Headers${groups.map(oneOf)};
`;
}

function isNamed(parameters: readonly Parameter[], wanted: string): boolean {
  return parameters.some(({ name }) => name === wanted);
}

/** At least one header of the group, which OpenAPI cannot express but TypeScript can. */
function oneOf(group: readonly string[]): Code {
  const [first, ...others] = group.map((name) => code`Required<Pick<Headers, ${literal(name)}>>`);
  return first ? code` & (${first}${others.map((other) => code` | ${other}`)})` : code``;
}
