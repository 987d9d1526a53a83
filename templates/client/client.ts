/** `client.ts`: a factory that binds every operation, by its operationId, to one transport. */
import { type Code, code, comment, identifier, lines, literal, union } from "../../scripts/core/code.ts";
import type { Api, Operation, Parameter } from "../../scripts/core/model.ts";

/** @returns TypeScript source; it imports `./types.ts` and `./http.ts` */
export function renderClient(api: Api): Code {
  const shared = headersOfAll(api.operations);
  return code`import { ${api.operations.length > 0 ? code`type CallInput, type WithSharedHeaders, createTransport, ` : code``}type TransportOptions } from "./http.ts";
${importedTypes(api, shared)}
${api.operations.length > 0 ? inputType : code``}
${sharedHeaders(api, shared)}

/** What every call shares: where requests go, the token, the headers. */
export type ClientOptions = TransportOptions<SharedHeaders>;

/** Every operation, by its operationId. */
export type Client = ReturnType<typeof createClient>;

${comment(`A client of the ${api.title}. A call gives \`{ data, response }\` when the status is a success, else \`{ error, response }\`;\nit throws only when there was no answer at all.`)}${factory(api)}`;
}

const inputType = code`type Input<Path extends keyof paths, Method extends keyof paths[Path]> = CallInput<
  WithSharedHeaders<paths>[Path],
  Method
>;
`;

/** Only what is used is imported: users compile with `noUnusedLocals`. */
function importedTypes({ operations }: Api, shared: readonly Parameter[]): Code {
  if (operations.length === 0) return code``;
  return shared.length > 0
    ? code`import type { operations, paths } from "./types.ts";
`
    : code`import type { paths } from "./types.ts";
`;
}

function factory({ operations }: Api): Code {
  if (operations.length === 0)
    return code`export function createClient(_options: ClientOptions) {
  return {};
}
`;
  return code`export function createClient(options: ClientOptions) {
  const http = createTransport<paths, SharedHeaders>(options);
  return {
${lines(operations.map(method))}
  };
}
`;
}

function method(operation: Operation): Code {
  const { id, method: verb, path } = operation;
  const input = code`Input<${literal(path)}, ${literal(verb)}>`;
  const verbName = identifier(verb.toUpperCase());
  return code`${comment(documentation(operation))}${identifier(id)}: (...input: ${input}) => http.${verbName}(${literal(path)}, ...input),
`;
}

function documentation({ summary, description, method: verb, path, deprecated }: Operation): string {
  const parts = [
    summary,
    description.trim(),
    `${verb.toUpperCase()} ${path}`,
    deprecated ? "@deprecated" : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The type of the headers that every operation takes, and of the rules that bind several of them. */
function sharedHeaders({ operations, conventions }: Api, shared: readonly Parameter[]): Code {
  const [first] = operations;
  if (!first || shared.length === 0)
    return code`/** No header is common to all operations. */
export type SharedHeaders = Readonly<Record<string, string>>;`;
  const names = shared.map(({ name }) => name);
  const groups = conventions.oneOfHeaders.filter((group) => group.every((name) => names.includes(name)));
  return code`type Headers = Pick<NonNullable<operations[${literal(first.id)}]["parameters"]["header"]>, ${union(names)}>;

/** The headers that every operation takes. */
export type SharedHeaders = Headers${groups.map(oneOf)};`;
}

/** At least one header of the group: OpenAPI has no word for it, TypeScript has. */
function oneOf(group: readonly string[]): Code {
  const [first, ...others] = group.map((name) => code`Required<Pick<Headers, ${literal(name)}>>`);
  return first ? code` & (${first}${others.map((other) => code` | ${other}`)})` : code``;
}

function headersOfAll(operations: readonly Operation[]): Parameter[] {
  const [first, ...others] = operations.map(({ parameters }) =>
    parameters.filter(({ in: place }) => place === "header"),
  );
  return (first ?? []).filter(({ name }) =>
    others.every((headers) => headers.some((header) => header.name === name)),
  );
}
