/** From a request to the response of its handler, every step of the contract on the way. Web standards only. */
import type { Api, Operation } from "../../../scripts/core/model.ts";
import type { Checks } from "../../../scripts/core/refusal/faults.ts";
import { type Found, type Gate, createGate } from "../../../scripts/core/refusal/gate.ts";
import type { Refusal } from "../../../scripts/core/refusal/refusal.ts";
import { type RequestHead, readTarget } from "../../../scripts/core/refusal/request.ts";
import type { Values } from "../../../scripts/core/refusal/values.ts";
import { type AnyReply, acceptedMedia, breaches, refusalResponse, responseOf } from "./answer.ts";
import { authenticated } from "./authenticate.ts";
import { readBytes } from "./body.ts";
import type { ServerOptions } from "./options.ts";
import { within } from "./within.ts";

/** The contract as data, made when the code was generated. */
export interface Contract {
  readonly api: Api;
  readonly checks: Checks;
}

/** A handler, its types forgotten. */
export type AnyHandler = (input: object) => AnyReply | Promise<AnyReply>;

export interface Server<Principal> extends Contract {
  readonly gate: Gate;
  readonly handlers: Readonly<Record<string, AnyHandler | undefined>>;
  readonly options: ServerOptions<Principal>;
}

/** An answer, and why it is no other. */
interface Outcome {
  readonly response: Response;
  readonly operation?: Operation;
  readonly reason?: string;
}

/** @returns a function in the manner of `fetch`, for any server that speaks Request and Response */
export function createHandle<Principal>(
  contract: Contract,
  handlers: Readonly<Record<string, AnyHandler | undefined>>,
  options: ServerOptions<Principal>,
): (request: Request) => Promise<Response> {
  const server = { ...contract, handlers, options, gate: createGate(contract.api, contract.checks) };
  const unhandled = contract.api.operations.map(({ id }) => id).filter((id) => !handlers[id]);
  if (unhandled.length > 0) options.log?.({ kind: "unhandled", operations: unhandled });
  return (request) => respond(server, request);
}

async function respond<Principal>(server: Server<Principal>, request: Request): Promise<Response> {
  const id = crypto.randomUUID();
  const head = headOf(request);
  const outcome = await answer(server, request, { head, id });
  const { response, operation, reason } = outcome;
  const event = {
    id,
    method: request.method,
    path: readTarget(head.target).path,
    operation: operation?.id,
    status: response.status,
    reason,
  };
  server.options.log?.({ kind: "answered", ...event });
  if (response.status >= 500) response.headers.set("x-request-id", id);
  return request.method === "HEAD" ? new Response(null, response) : response;
}

interface Incoming {
  readonly head: RequestHead;
  readonly id: string;
}

async function answer<Principal>(
  server: Server<Principal>,
  request: Request,
  incoming: Incoming,
): Promise<Outcome> {
  const found = server.gate.find(incoming.head);
  if (found.kind === "refused") return methodsOf(server, incoming) ?? refused(server, found);
  try {
    return { ...(await serve(server, found, { ...incoming, request })), operation: found.operation };
  } catch (error) {
    server.options.log?.({ kind: "failed", id: incoming.id, operation: found.operation.id, error });
    const timeout = error instanceof DOMException && error.name === "TimeoutError";
    const reason = timeout ? "The answer took too long." : "The server failed.";
    return {
      ...refused(server, found.refuse({ error: timeout ? 503 : 500, reason })),
      operation: found.operation,
    };
  }
}

interface Serving extends Incoming {
  readonly request: Request;
}

/** The order of refusal: 401, headers, 406, what the server denies, the body, then the handler. */
async function serve<Principal>(
  server: Server<Principal>,
  found: Found,
  { request, head, id }: Serving,
): Promise<Outcome> {
  const missing = found.unauthorized();
  if (missing) return refused(server, missing);
  const call = { request, operation: found.operation };
  const known = await authenticated(server, head, call);
  if (!known) return refused(server, found.refuse({ error: 401, reason: "The credentials are not valid." }));
  const passage = found.enter();
  if (passage.kind === "refused") return refused(server, passage);
  const { principal } = known;
  const denial = await server.options.authorize?.({ ...call, principal });
  if (denial) return refused(server, found.refuse({ ...denial, error: denial.status }));
  const body = passage.readsBody
    ? await readBytes(request, server.options.bodyLimit ?? 2 ** 20)
    : new Uint8Array();
  if (!body)
    return refused(server, found.refuse({ error: "unparsable-body", reason: "The body is not whole." }));
  const accepted = await passage.finish(body);
  if (accepted.kind === "refused") return refused(server, accepted);
  const accepts = acceptedMedia(found.operation, head.headers.get("accept"));
  return handle(server, found, { values: accepted.values, accepts, principal, request, id });
}

interface Accepted<Principal> {
  readonly values: Values;
  readonly accepts: string | undefined;
  readonly principal: Principal | undefined;
  readonly request: Request;
  readonly id: string;
}

async function handle<Principal>(
  server: Server<Principal>,
  found: Found,
  accepted: Accepted<Principal>,
): Promise<Outcome> {
  const { operation } = found;
  const handler = server.handlers[operation.id];
  if (!handler)
    return refused(server, found.refuse({ error: 501, reason: `${operation.id} is not implemented.` }));
  const { values, principal, request } = accepted;
  const reply = await within(server.options.timeout ?? 30_000, (signal) =>
    handler(inputOf({ ...values, accepts: accepted.accepts, principal, request, operation }, signal)),
  );
  const wrong = server.options.checkResponses === false ? [] : breaches(reply, operation, server.checks);
  if (wrong.length > 0)
    throw new Error(`The reply of ${operation.id} breaks the specification: ${wrong.join("; ")}.`);
  return { response: responseOf(reply, operation) };
}

/** Most handlers never look at the signal, and to make one costs more than the rest of the input. */
function inputOf(input: object, signal: () => AbortSignal): object {
  return Object.defineProperty(input, "signal", { get: signal, enumerable: true });
}

/** OPTIONS tells the methods of a path that does not declare it itself (RFC 9110, 9.3.7). */
function methodsOf<Principal>({ gate }: Server<Principal>, { head }: Incoming): Outcome | undefined {
  const allow = head.method === "OPTIONS" ? gate.allow(head.target) : undefined;
  return allow === undefined
    ? undefined
    : { response: new Response(null, { status: 204, headers: { allow } }) };
}

function refused<Principal>(
  { options: { errors = refusalResponse } }: Server<Principal>,
  refusal: Refusal,
): Outcome {
  return { response: errors(refusal), reason: refusal.reason };
}

/** A body whose length is not said comes in chunks, whatever the protocol below calls that (RFC 9112, 6.1). */
function headOf({ method, url, headers, body }: Request): RequestHead {
  const all = new Map(headers);
  if (body && !all.has("content-length")) all.set("transfer-encoding", "chunked");
  return { method, target: url, headers: all };
}
