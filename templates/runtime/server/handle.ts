/** Takes a request through every check of the contract to its handler and back. Uses web standards only. */
import { heldBy } from "../../../scripts/core/held-by.ts";
import type { Operation } from "../../../scripts/core/model.ts";
import { createGate } from "../../../scripts/core/request-validation/gate.ts";
import type { Refusal } from "../../../scripts/core/request-validation/refusal.ts";
import { StreamRefused } from "../../../scripts/core/request-validation/stream.ts";
import { type RequestHead, readTarget } from "../../../scripts/core/http/request.ts";
import { admit } from "./admit.ts";
import {
  type AnyReply,
  announce,
  breaches,
  checkResponse,
  itemBreaches,
  leaks,
  mediaOf,
  refusalResponse,
  responseOf,
} from "./answer.ts";
import { type Bindings, cut, headOf } from "./head.ts";
import type { ServerOptions } from "./options.ts";
import { Input } from "./input.ts";
import { type Later, after, isLate } from "./later.ts";
import { type AnyHandler, type Contract, type Server, type Visit, visitOf } from "./visit.ts";
import { inTime } from "./within.ts";
import type { Watcher } from "./write.ts";

/** A placeholder for a handler that is not written yet: its operation answers 501. */
export function notImplemented(): never {
  throw new Error("Not implemented."); // never called: the router answers 501 itself
}

/** A response, and the reason for it. */
interface Outcome {
  readonly response: Response;
  readonly operation?: Operation;
  readonly reason?: string | undefined;
}

/** @returns a fetch-style function for any server built on Request and Response */
export function createHandle<Principal>(
  contract: Contract,
  handlers: Readonly<Record<string, AnyHandler | undefined>>,
  options: ServerOptions<Principal>,
): (request: Request, bindings?: Bindings) => Later<Response> {
  const server = {
    ...contract,
    handlers,
    options,
    gate: createGate(contract.api, contract.checks),
    checksReplies: options.checkResponses ?? !inProduction(),
  };
  const ids = contract.api.operations.map(({ id }) => id);
  const unhandled = ids.filter((id) => !isImplemented(heldBy(handlers, id)));
  if (unhandled.length > 0) options.log?.({ kind: "unhandled", operations: unhandled });
  return (request, bindings) => {
    const incoming = new Incoming(request, bindings);
    const outcome = answer(server, incoming);
    return after(outcome, (known) => leave(server, incoming, known));
  };
}

/** Runtimes such as workers have no `process`; Deno may deny access to the variable. */
function inProduction(): boolean {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  try {
    return process?.env?.["NODE_ENV"] === "production";
  } catch {
    return false; // unknown: check replies
  }
}

function isImplemented(handler: AnyHandler | undefined): handler is AnyHandler {
  return handler !== undefined && handler !== notImplemented;
}

/** Logs the response, and adds an id to the server's own failures. */
function leave<Principal>(
  { options: { log } }: Server<Principal>,
  incoming: Incoming,
  { response, operation, reason }: Outcome,
): Response {
  const { request, head } = incoming;
  if (log) {
    const { method } = request;
    const { path } = readTarget(head.target);
    const told = { request, method, path, operation: operation?.id, status: response.status, reason };
    log({ kind: "answered", id: incoming.id, ...told });
  }
  if (operation?.deprecated) announce(response, operation);
  if (response.status >= 500) response.headers.set("x-request-id", incoming.id);
  if (request.method !== "HEAD") return response;
  response.body?.cancel().catch(() => {}); // nobody will read it
  return new Response(null, response);
}

class Incoming {
  readonly request: Request;
  readonly head: RequestHead;
  readonly bindings: Bindings | undefined;
  #id: string | undefined;

  constructor(request: Request, bindings?: Bindings) {
    this.request = request;
    this.head = headOf(request, bindings);
    this.bindings = bindings;
  }

  /** Created on first use. */
  get id(): string {
    return (this.#id ??= crypto.randomUUID());
  }
}

function answer<Principal>(server: Server<Principal>, incoming: Incoming): Later<Outcome> {
  const found = server.gate.find(incoming.head);
  if (found.kind === "refused") return methodsOf(server, incoming) ?? turnedAway(server, incoming, found);
  const visitor = visitOf(server, incoming, found);
  try {
    const refusal = admit(visitor);
    if (isLate(refusal)) return concludeLater(visitor, incoming, refusal);
    const outcome = conclude(visitor, incoming, refusal);
    return isLate(outcome) ? outcome.catch((error) => failure(visitor, incoming, error)) : outcome;
  } catch (error) {
    return failure(visitor, incoming, error);
  }
}

/** One function for all that is left to do: each promise more costs what a whole step does. */
async function concludeLater<Principal>(
  visitor: Visit<Principal>,
  incoming: Incoming,
  refusal: Promise<Refusal | undefined>,
): Promise<Outcome> {
  try {
    const outcome = conclude(visitor, incoming, await refusal);
    return isLate(outcome) ? await outcome : outcome;
  } catch (error) {
    return failure(visitor, incoming, error);
  }
}

function conclude<Principal>(
  visitor: Visit<Principal>,
  incoming: Incoming,
  refusal: Refusal | undefined,
): Later<Outcome> {
  const { server, found } = visitor;
  const { operation } = found;
  if (refusal) return { ...refused(server, refusal), operation };
  const handler = heldBy(server.handlers, operation.id);
  if (isImplemented(handler))
    return after(reply(visitor, incoming, handler), (response) => ({ response, operation }));
  const missing = found.refuse({ error: 501, reason: `${operation.id} is not implemented.` });
  return { ...refused(server, missing), operation };
}

/** @throws what the handler throws, a TimeoutError, or an error that lists how the reply violates the contract */
function reply<Principal>(
  visitor: Visit<Principal>,
  incoming: Incoming,
  handler: AnyHandler,
): Later<Response> {
  const { options, checks, checksReplies } = visitor.server;
  const { operation } = visitor.found;
  const input = new Input(visitor);
  const given = inTime(options, handler(input), (late) => Input.abort(input, late));
  return after(given, (made) => {
    if (typeof made !== "object" || made === null)
      throw new TypeError(`The handler of ${operation.id} returned ${String(made)} instead of a reply.`);
    const wrong = checksReplies ? breaches(made, operation, checks) : leaks(made, operation, visitor.server);
    if (wrong.length > 0) throw violation(operation, wrong);
    return responseOf(made, operation, () => watcherOf(visitor, incoming, made));
  });
}

function violation({ id }: Operation, wrong: readonly string[]): Error {
  return new Error(`The reply of ${id} violates the specification: ${wrong.join("; ")}.`);
}

/** Checks the items of a stream while they are sent. */
function watcherOf<Principal>(
  { server, found: { operation } }: Visit<Principal>,
  incoming: Incoming,
  made: AnyReply,
): Watcher {
  const { checks, checksReplies } = server;
  return {
    inspect: (item) => {
      const wrong = checksReplies ? itemBreaches(item, mediaOf(made, operation), checks) : [];
      const told = wrong.map((text) => `an item ${text}`);
      if (told.length > 0) throw violation(operation, told);
    },
    failed: (error) => {
      tellFailure(server, incoming, { operation: operation.id, error });
      const close = incoming.bindings?.[cut];
      close?.call(incoming.bindings);
      return close !== undefined;
    },
  };
}

/** A stream that the request sends and that is not as specified is the caller's fault. */
function failure<Principal>(visitor: Visit<Principal>, incoming: Incoming, error: unknown): Outcome {
  const { server, found } = visitor;
  const { operation } = found;
  if (error instanceof StreamRefused) return { ...turnedAway(server, incoming, error.refusal), operation };
  tellFailure(server, incoming, { operation: operation.id, error });
  const timeout = error instanceof DOMException && error.name === "TimeoutError";
  const reason = timeout ? "The operation timed out." : "Internal server error.";
  const refusal = found.refuse({ error: timeout ? 503 : 500, reason });
  return { ...turnedAway(server, incoming, refusal), operation };
}

function tellFailure<Principal>(
  { options: { log } }: Server<Principal>,
  { id }: Incoming,
  { operation, error }: { readonly operation: string | undefined; readonly error: unknown },
): void {
  log?.({ kind: "failed", id, operation, error });
}

/** A refusal, or a plain 500 if the user's `errors` fails. */
function turnedAway<Principal>(server: Server<Principal>, incoming: Incoming, refusal: Refusal): Outcome {
  try {
    return refused(server, refusal);
  } catch (error) {
    tellFailure(server, incoming, { operation: undefined, error });
    return { response: new Response(null, { status: 500 }), reason: "Internal server error." };
  }
}

/** OPTIONS lists the methods of a path that does not declare OPTIONS itself (RFC 9110, 9.3.7). */
function methodsOf<Principal>({ gate }: Server<Principal>, { head }: Incoming): Outcome | undefined {
  const allow = head.method === "OPTIONS" ? gate.allow(head.target) : undefined;
  return allow === undefined
    ? undefined
    : { response: new Response(null, { status: 204, headers: { allow } }) };
}

/** @throws what the user's `errors` throws, and if HTTP cannot carry its response */
function refused<Principal>(
  { options: { errors = refusalResponse } }: Server<Principal>,
  refusal: Refusal,
): Outcome {
  const response = errors(refusal);
  if (errors !== refusalResponse) checkResponse(response);
  return { response, reason: refusal.reason };
}
