/** `operations.ts`: every operation as a tree-shakeable function. */
import {
  type Field,
  fieldsOf,
  jsonStatuses,
  mayRetry,
  sharedHeaders,
  successStatuses,
} from "../../scripts/core/client-data.ts";
import { type Code, code, comment, identifier, lines, literal } from "../../scripts/core/code.ts";
import { deprecatedOperationTag } from "../../scripts/core/deprecation.ts";
import { sentPath } from "../../scripts/core/path-template.ts";
import { declaredNames } from "../../scripts/core/declared-names.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";
import { functionNames } from "../../scripts/core/names.ts";
import { type Pagination, paginationOf } from "../../scripts/core/pagination.ts";
import { headerReaders } from "./headers.ts";
import { reader, parameterLists, renames, writtenParts } from "./wire.ts";

export interface NamedOperation {
  /** The name of its function. */
  readonly name: Code;
  readonly operation: Operation;
}

/** @param reserved names that functions must not have */
export function namedOperations({ operations }: Api, reserved: readonly string[]): NamedOperation[] {
  const names = functionNames(
    operations.map(({ id }) => id),
    reserved,
  );
  return operations.map((operation, index) => ({ name: identifier(names[index] ?? ""), operation }));
}

/** @returns TypeScript source; it imports `./types.ts`, `./shared-headers.ts` and the runtime in `./client/` */
export function renderOperations(api: Api, operations: readonly NamedOperation[]): Code {
  if (operations.length === 0)
    return code`export {};
`;
  const shared = new Set(sharedHeaders(api.operations).map(({ name }) => name));
  return code`${head}
${lines(operations.map((named) => functionOf(named, { shared, schemas: api.schemas })))}`;
}

const head = code`import * as wire from "./client/wire.ts";
import type { SharedHeader } from "./shared-headers.ts";
import type { paths } from "./types.ts";

const define: <Types, Renamed = unknown>(
  description: wire.Description,
) => wire.Operation<Types, wire.Input<Types, SharedHeader, Renamed>> = wire.define;
`;

/** What `operations.ts` declares besides the operations. */
export const operationsOwnNames = declaredNames(head);

interface Context {
  /** The names of the headers that every operation takes. */
  readonly shared: ReadonlySet<string>;
  readonly schemas: Api["schemas"];
}

function functionOf({ name, operation }: NamedOperation, { shared, schemas }: Context): Code {
  const own = operation.parameters.filter(
    ({ in: place, name: header }) => place !== "header" || !shared.has(header),
  );
  const fields = fieldsOf(own, schemas);
  const { path, method } = operation;
  const sent = sentPath(path);
  const types = code`paths[${literal(path)}][${literal(method)}]${renames(fields)}`;
  const entries = [
    code`id: ${literal(operation.id)},`,
    code`method: ${literal(method)},`,
    code`path: ${literal(sent.path)},`,
    ...(sent.query === "" ? [] : [code`fixedQuery: ${literal(sent.query)},`]),
    ...parameterLists(fields),
    ...writtenParts(fields, operation),
    ...security(operation),
    ...statuses(operation),
    ...reader(operation),
    ...headerReaders(operation, schemas),
    ...(mayRetry(operation) ? [] : [code`retry: false,`]),
  ];
  const described = code`/* @__PURE__ */ define<${types}>({
${lines(entries)}
})`;
  const pagination = paginationOf(operation, schemas);
  return code`${comment(documentation(operation))}export const ${name} = ${pagination ? paged(described, { ...pagination, page: fieldOf(pagination.page, fields) }) : described};
`;
}

/** The input field of a query parameter. */
function fieldOf(name: string, fields: readonly Field[]): string {
  const found = fields.find(({ parameter }) => parameter.in === "query" && parameter.name === name);
  return found?.key ?? name;
}

function paged(described: Code, { page, items, info, next }: Pagination): Code {
  return code`/* @__PURE__ */ wire.paginated(${described}, {
  page: ${literal(page)},
  items: ${literal(items)},
${info === undefined ? code`` : code`  info: ${literal(info)},\n`}  next: ${literal(next)},
})`;
}

function security({ security: alternatives }: Operation): Code[] {
  const named = alternatives.filter((schemes) => schemes.length > 0);
  const written = named.map((schemes) => code`[${schemes.map(({ scheme }) => code`${literal(scheme)},`)}],`);
  return named.length === 0 ? [] : [code`security: [${written}],`];
}

function statuses(operation: Operation): Code[] {
  const success = successStatuses(operation);
  const json = jsonStatuses(operation);
  const isUsual = success.length === 1 && success[0] === 200;
  return [
    ...(isUsual ? [] : [code`success: ${numbers(success)},`]),
    ...(json.length === 0 ? [] : [code`json: ${numbers(json)},`]),
  ];
}

function numbers(values: readonly number[]): Code {
  return code`[${values.map((value) => code`${literal(value)},`)}]`;
}

function documentation(operation: Operation): string {
  const { summary, description, method, path } = operation;
  const parts = [
    summary,
    description.trim(),
    `${method.toUpperCase()} ${path}`,
    deprecatedOperationTag(operation),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
