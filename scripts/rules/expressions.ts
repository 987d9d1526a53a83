/** Runtime expressions (OpenAPI 3.1, 4.8.20.4): checks whether an operation has what they read. */
import { nearestByWords } from "../core/nearest.ts";
import { child, children, follow, isFields } from "./document.ts";
import type { Place, Resolver } from "./document.ts";
import { operationName, parameterNames } from "./operations.ts";
import type { OperationPlace } from "./operations.ts";
import { type Found, lookUp } from "./pointer-lookup.ts";
import { bodySchemas } from "./schemas.ts";

/** What is wrong with an expression, and what the author may have meant. */
export interface Objection {
  readonly message: string;
  readonly suggest: string[];
}

/** One side of an exchange. */
export interface Exchange {
  readonly operation: OperationPlace;
  readonly side: "request" | "response";
  /** Limits the responses to these statuses; the default is success. */
  readonly statuses?: readonly string[];
}

/** Checks `body#/thing/id`, `header.Location` or `query.size`: the part of an expression after its source. */
export function objectionTo(source: string, exchange: Exchange, context: Resolver): Objection | undefined {
  const [, place = "", name] = /^(path|query|header|cookie)\.(.+)$/su.exec(source) ?? [];
  if (name !== undefined) return unnamed(place, name, { exchange, context });
  const [, hash, pointer = ""] = /^body(#)?(.*)$/su.exec(source) ?? [];
  if (!source.startsWith("body") || (pointer !== "" && (hash === undefined || !pointer.startsWith("/"))))
    return malformed(source, exchange);
  return bodyObjection(pointer, { exchange, context });
}

export interface Around {
  readonly exchange: Exchange;
  readonly context: Resolver;
}

function malformed(source: string, { side }: Exchange): Objection {
  const places = side === "request" ? "path.x, query.x, header.x" : "header.x";
  return { message: `"${source}" cannot be read from a ${side}: write body#/x or ${places}.`, suggest: [] };
}

function unnamed(place: string, name: string, { exchange, context }: Around): Objection | undefined {
  const { operation, side } = exchange;
  if (side === "response" && place !== "header") return malformed(`${place}.${name}`, exchange);
  const names = side === "request" ? parameterNames(operation, place) : responseHeaders(exchange, context);
  if (place === "header" && [...names, ...undeclarable].some((known) => isSame(known, name)))
    return undefined;
  if (names.includes(name)) return undefined;
  const kind = side === "request" ? `${place} parameter` : "response header";
  return {
    message: `${operationName(operation)} has no ${kind} "${name}"${listed(names)}.`,
    suggest: nearestByWords(name, names),
  };
}

/** OpenAPI does not describe these as parameters or headers. */
const undeclarable = ["Accept", "Authorization", "Content-Type"];

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function responseHeaders(exchange: Exchange, context: Resolver): readonly string[] {
  const { chosen, others } = responsesOf(exchange, context);
  const names = [...chosen, ...(exchange.statuses ? [] : others)].flatMap((response) =>
    children(child(response, "headers")).map(({ key }) => key),
  );
  return [...new Set(names)];
}

/** @param pointer into the body, without `#` */
export function bodyObjection(pointer: string, { exchange, context }: Around): Objection | undefined {
  const { operation, side } = exchange;
  const found = bodyLookUp(pointer, exchange, context);
  if (found === undefined) {
    const what = side === "request" ? "takes no body" : "returns no body";
    return {
      message: `${operationName(operation)} ${what}, so there is no ${pointer || "body"}.`,
      suggest: [],
    };
  }
  if (found.kind !== "missing") return undefined;
  const { token, names } = found;
  const parent = pointer.split("/").slice(0, tokensBefore(pointer, token)).join("/") || "the top level";
  const body = `The ${side} body of ${operationName(operation)}`;
  return {
    message: `${body} has no "${token}" at ${parent}${listed(names)}.`,
    suggest: nearestByWords(token, names),
  };
}

function tokensBefore(pointer: string, token: string): number {
  const written = token.replaceAll("~", "~0").replaceAll("/", "~1");
  return pointer.split("/").indexOf(written, 1);
}

/** The names that do exist. */
export function listed(names: readonly string[], has = "it has"): string {
  if (names.length === 0) return "";
  const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : "";
  return `: ${has} ${names.slice(0, mostListed).join(", ")}${more}`;
}

export function unknownOperation(id: string, all: readonly OperationPlace[]): Objection {
  const ids = all.flatMap(({ node }) =>
    isFields(node) && typeof node.operationId === "string" ? [node.operationId] : [],
  );
  return { message: `There is no operation "${id}".`, suggest: nearestByWords(id, ids) };
}

const mostListed = 12;

/** @returns undefined if there is no body at all */
function bodyLookUp(pointer: string, exchange: Exchange, context: Resolver): Found | undefined {
  const { operation, side } = exchange;
  if (side === "request") {
    const body = follow(child(operation, "requestBody"), context);
    return body && lookUp(bodySchemas(body, context), pointer, context);
  }
  const { chosen, others } = responsesOf(exchange, context);
  const schemas = chosen.flatMap((response) => bodySchemas(response, context));
  const found = schemas.length > 0 ? lookUp(schemas, pointer, context) : undefined;
  if (exchange.statuses || (found && found.kind !== "missing")) return found;
  const rest = others.flatMap((response) => bodySchemas(response, context));
  const among = rest.length > 0 ? lookUp(rest, pointer, context) : undefined;
  return among?.kind === "declared" ? among : (found ?? among);
}

interface Responses {
  readonly chosen: readonly Place[];
  readonly others: readonly Place[];
}

function responsesOf({ operation, statuses }: Exchange, context: Resolver): Responses {
  const all = declaredResponses(operation, context);
  const isMeant = statuses ? (key: string) => statuses.some((status) => covers(key, status)) : isSuccess;
  const chosen = all.filter(({ key }) => isMeant(key));
  return { chosen, others: all.filter((response) => !chosen.includes(response)) };
}

type Keyed = Place & { readonly key: string };

const known = new WeakMap<OperationPlace, readonly Keyed[]>();

/** Behind their references, which are many, and are followed once for each operation. */
function declaredResponses(operation: OperationPlace, context: Resolver): readonly Keyed[] {
  const before = known.get(operation);
  if (before) return before;
  const responses = children(child(operation, "responses")).flatMap(({ key, ...entry }) => {
    const response = follow(entry, context);
    return response ? [{ ...response, key }] : [];
  });
  known.set(operation, responses);
  return responses;
}

function isSuccess(key: string): boolean {
  return /^[123]/.test(key) || key === "default";
}

function covers(key: string, status: string): boolean {
  return key === status || key === "default" || key.toUpperCase() === `${status.charAt(0)}XX`;
}
