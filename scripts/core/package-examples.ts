/** Chooses the examples for a package's README from the document's operations. */
import { fieldsOf, jsonStatuses, sharedHeaders, successStatuses } from "./client-data.ts";
import { methodName } from "./names.ts";
import { type Pagination, paginationOf } from "./pagination.ts";
import { isObject } from "./json.ts";
import type { Api, Operation, Parameter, Schema } from "./model.ts";
import { typesOf } from "./request-validation/coerce.ts";

/** A call of an operation, with example values from the document. */
export interface ExampleCall {
  readonly operation: Operation;
  /** The required input: field → value. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface PackageExamples {
  /** The headers shared by all calls. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** The security schemes that the calls need, except those that take a token. */
  readonly credentials: readonly string[];
  /** Fetches one thing; undefined if the document has no operations. */
  readonly read: ExampleCall | undefined;
  /** A documented failure of `read`, with a body. */
  readonly failure: number | undefined;
  /** Sends a body. */
  readonly write: ExampleCall | undefined;
  readonly list: (ExampleCall & { readonly pagination: Pagination }) | undefined;
  /** A possible response to `read`. */
  readonly reply: ExampleReply | undefined;
  /** The names of all security schemes. A server has to implement them. */
  readonly securitySchemes: readonly string[];
}

export interface ExampleReply {
  readonly status: number;
  readonly body: unknown;
}

export function packageExamples(api: Api): PackageExamples {
  const read = readCall(api);
  const listed = named(api).find((operation) => paginationOf(operation, api.schemas));
  const pagination = listed && paginationOf(listed, api.schemas);
  const write = writeCall(api);
  const called = [read, write].flatMap((call) => (call ? [call.operation] : []));
  return {
    headers: headersOf(api),
    credentials: called.flatMap((operation) => credentialsOf(api, operation)),
    read,
    failure: read && failureOf(read.operation),
    write,
    list: listed && pagination && { ...callOf(api, listed), pagination },
    reply: read && replyOf(read.operation),
    securitySchemes: [...api.securitySchemes.keys()],
  };
}

/** The operations whose methods are called as they are. */
function named({ operations }: Api): readonly Operation[] {
  return operations.filter(({ id }) => methodName(id, "") === id);
}

/** Prefers an operation that fetches a single thing by id, because it can fail with 404. */
function readCall(api: Api): ExampleCall | undefined {
  const gets = named(api).filter(({ method, body }) => method === "get" && !body?.required);
  const byId = gets.find(
    ({ path, responses }) => path.includes("{") && responses.some(({ status }) => status === "404"),
  );
  const chosen = byId ?? gets.find(({ path }) => path.includes("{")) ?? gets[0];
  return chosen && callOf(api, chosen);
}

/** The documented failure that callers are most likely to handle: 404, or the first one with a body. */
function failureOf(operation: Operation): number | undefined {
  const success = successStatuses(operation);
  const failures = jsonStatuses(operation).filter((status) => status >= 400 && !success.includes(status));
  return failures.includes(404) ? 404 : failures[0];
}

/** A JSON example without required headers; preferably a failure, because its body is short. */
function replyOf({ responses }: Operation): ExampleReply | undefined {
  const replies = responses.flatMap(({ status, content, headers }): ExampleReply[] => {
    const [media, ...others] = content;
    const [body] = media?.examples.values() ?? [];
    const isPlain = media?.name === "application/json" && others.length === 0;
    const isComplete = /^\d+$/.test(status) && !headers.some(({ required }) => required);
    return isPlain && isComplete && body !== undefined ? [{ status: Number(status), body }] : [];
  });
  return replies.find(({ status }) => status === 404) ?? replies[0];
}

/** Prefers an operation that creates something. A body without an example would not help readers. */
function writeCall(api: Api): ExampleCall | undefined {
  const able = named(api).filter((operation) => exampleBody(operation) !== undefined);
  const chosen = able.find(({ method }) => method === "post") ?? able[0];
  return (
    chosen && { ...callOf(api, chosen), input: { ...callOf(api, chosen).input, body: exampleBody(chosen) } }
  );
}

function exampleBody({ body }: Operation): unknown {
  const [content, ...others] = body?.content ?? [];
  if (content?.name !== "application/json" || others.length > 0) return undefined;
  return [...content.examples.values()].find(isObject);
}

function callOf({ operations, schemas }: Api, operation: Operation): ExampleCall {
  const shared = new Set(sharedHeaders(operations).map(({ name }) => name));
  const own = operation.parameters.filter(({ in: place, name }) => place !== "header" || !shared.has(name));
  const needed = fieldsOf(own, schemas).filter(
    ({ parameter }) => parameter.required || parameter.in === "path",
  );
  return {
    operation,
    input: Object.fromEntries(needed.map(({ parameter, key }) => [key, exampleOf(parameter, schemas)])),
  };
}

/** The required headers, and the first header of each at-least-one group. */
function headersOf({ operations, conventions, schemas }: Api): Readonly<Record<string, unknown>> {
  const shared = sharedHeaders(operations);
  const chosen = conventions.oneOfHeaders.map(([first]) => first);
  const needed = shared.filter(({ name, required }) => required || chosen.includes(name));
  return Object.fromEntries(needed.map((header) => [header.name, exampleOf(header, schemas)]));
}

function credentialsOf({ securitySchemes }: Api, { security }: Operation): string[] {
  return (security[0] ?? [])
    .map(({ scheme }) => scheme)
    .filter((name) => {
      const scheme = securitySchemes.get(name);
      return scheme?.type === "apiKey" || (scheme?.type === "http" && scheme.scheme === "basic");
    });
}

/** The document's example, or any value of the type. */
function exampleOf({ example, schema }: Parameter, schemas: Readonly<Record<string, Schema>>): unknown {
  if (example !== undefined) return example;
  const types = typesOf(schema, schemas);
  if (types.has("string") || types.size === 0) return "example";
  if (types.has("integer") || types.has("number")) return 1;
  return types.has("array") ? [] : types.has("boolean");
}
