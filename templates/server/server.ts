/** `server/index.ts`: the interface of the handlers, and the router that checks them against the contract. */
import { type Code, code, comment, identifier, lines, literal, union } from "../../scripts/core/code.ts";
import { deprecatedOperationTag } from "../../scripts/core/deprecation.ts";
import type { Api, Operation } from "../../scripts/core/model.ts";
import { defaultOf } from "../../scripts/core/request-validation/coerce.ts";
import { needsCredentials } from "../../scripts/core/request-validation/security.ts";

/** @returns TypeScript source; it imports `../types.ts`, the runtime beside it and hono */
export function renderServer(api: Api): Code {
  return code`import { Hono } from "hono";
import file from "./contract.json" with { type: "json" };
import { createHandle } from "./handle.ts";
import { type Bindings, bareRouters } from "./head.ts";
import type { ServerOptions } from "./options.ts";
import { readContract } from "./read-contract.ts";
import { validators } from "./validators.js";
import type { AnyHandler } from "./visit.ts";
${api.operations.length === 0 ? code`` : imports}
export { notImplemented } from "./handle.ts";
export type { AuthenticateCall, AuthorizeCall, Call, Denial, ServerEvent, ServerOptions } from "./options.ts";

/** The security schemes, each of which needs a function in \`authenticate\`. */
export type SecurityScheme = ${union([...api.securitySchemes.keys()])};

/** One handler per operation. */
${interfaceOf(api)}

/** The input of an operation's handler. */
export type InputOf<Id extends keyof Operations, Principal = unknown> = Parameters<Operations<Principal>[Id]>[0];

/** The replies that an operation's handler may return. */
export type ReplyOf<Id extends keyof Operations> = Awaited<ReturnType<Operations[Id]>>;

/** The contract that requests are checked against, and replies too unless switched off. */
export const contract = readContract(file, validators);

${comment(`Serves ${api.title}. During development, handlers may be missing or \`notImplemented\`: their operations answer 501, and \`log\` lists them.`)}export function createRouter<Principal = unknown>(
  handlers: Partial<Operations<Principal>>,
  options: ServerOptions<Principal, SecurityScheme>,
): Hono {
  // The parameter type has checked each handler; the router treats them alike.
  const handle = createHandle(contract, handlers as Readonly<Record<string, AnyHandler>>, options);
  const router = new Hono().all("*", ({ req, env }) => handle(req.raw, env as Bindings));
  bareRouters.set(router, { fetch: router.fetch, handle });
  return router;
}
`;
}

const imports = code`import type { paths } from "../types.ts";
import type { Handler } from "./types.ts";
`;

/** A document may contain only webhooks. */
const noOperations = code`export type Operations<Principal = unknown> = Record<never, (input: Principal) => never>;`;

function interfaceOf({ operations, schemas }: Api): Code {
  if (operations.length === 0) return noOperations;
  return code`export interface Operations<Principal = unknown> {
${lines(operations.map((operation) => member(operation, schemas)))}
}`;
}

function member(operation: Operation, schemas: Api["schemas"]): Code {
  const { id, path, method, summary, description } = operation;
  const parts = [summary, description.trim(), deprecatedOperationTag(operation)];
  const text = parts.filter((part) => part !== "").join("\n\n");
  const more = [security(operation), ...filled(operation, schemas)];
  const known = more.join() === literal("required") ? code`` : code`${more.map((type) => code`, ${type}`)}`;
  return code`${comment(text)}${identifier(id)}: Handler<paths[${literal(path)}][${literal(method)}], Principal${known}>;
`;
}

/** Whether the handler knows the caller: always, unless credentials are optional or the operation has no security. */
function security(operation: Operation): Code {
  if (needsCredentials(operation)) return literal("required");
  return operation.security.flat().length > 0 ? literal("optional") : literal("none");
}

/** The parameters that are there even if they were not sent, because they have a default. */
function filled({ parameters }: Operation, schemas: Api["schemas"]): Code[] {
  const own = parameters.filter((parameter) => defaultOf(parameter.schema, schemas) !== undefined);
  const places = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const names = own.filter((parameter) => parameter.in === place).map(({ name }) => name);
    return names.length === 0 ? [] : [code`${identifier(place)}: ${union(names)};`];
  });
  return places.length === 0 ? [] : [code`{ ${places} }`];
}
