/** Passes one exchange on: as its bytes come, or held back until a gate has decided. */
import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import {
  type Field,
  endToEnd,
  fieldsIn,
  framing,
  originForm,
  requestFault,
} from "../../core/http/end-to-end.ts";
import { type Budget, copying, holding } from "./body.ts";
import type { Flaw, ProxiedRequest, ProxyOptions } from "./options.ts";
import { problemResponse, refuse } from "./reply.ts";
import { type Client, type Exchange, answer, trailersOf } from "./answer.ts";
import { type Upstream, UpstreamError, type Answered, answerTo } from "./upstream.ts";

export interface Running {
  readonly options: ProxyOptions;
  readonly upstream: Upstream;
  readonly budget: Budget;
  /** What the upstream has yet to answer. */
  readonly waiting: Map<object, string>;
}

interface Connection {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export async function pass(running: Running, connection: Connection): Promise<void> {
  const { request, response } = connection;
  const { options, budget } = running;
  response.on("error", () => {}); // the client may leave at any time; "close" follows
  request.on("error", () => {});
  const fault = requestFault(request);
  if (fault !== undefined)
    return refuse(connection, problemResponse(400, "The request is not valid HTTP.", [fault]));
  const { gate, timeout } = options;
  const client = watchFor(connection);
  if (gate && expectsContinue(request)) response.writeContinue();
  const asked = gate ? await holding(request, budget, timeout) : copying(request, budget);
  const head = headOf(request, options);
  const proxied = () => ({ ...head, body: asked.body() });
  try {
    await ask(running, { ...connection, options, budget, asked, proxied, client, later: () => undefined });
  } finally {
    asked.release();
  }
}

/** An `AbortController` would do, but takes as long as a whole step. */
function watchFor({ request: { socket }, response }: Connection): Client {
  const client: Client = { hasLeft: false, onLeave: undefined };
  const leave = () => {
    client.hasLeft = true;
    client.onLeave?.();
  };
  socket.once("close", leave);
  response.once("close", () => socket.off("close", leave));
  return client;
}

function expectsContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === "100-continue";
}

export function headOf(
  { method = "GET", url = "/", rawHeaders }: IncomingMessage,
  { isDeclared }: Pick<ProxyOptions, "isDeclared">,
): Omit<ProxiedRequest, "body"> {
  return { method, target: originForm(url), headers: endToEnd(fieldsIn(rawHeaders), isDeclared) };
}

async function ask(running: Running, exchange: Exchange): Promise<void> {
  const { gate, onUnchecked } = running.options;
  const { proxied, asked, client } = exchange;
  if (client.hasLeft) return;
  if (gate && !asked.isEnded()) onUnchecked(proxied(), "the request is larger than 1 MiB or slow");
  const refusal = gate && (await gate.request(proxied())); // without a gate, bytes already flow
  if (refusal) return refuse(exchange, refusal);
  const { method, target } = proxied();
  running.waiting.set(exchange, `${method} ${target.split("?")[0]}`);
  try {
    await forward(running, exchange);
  } catch (error) {
    await failed(exchange, error);
  } finally {
    running.waiting.delete(exchange);
  }
}

const titles = {
  unreachable: [502, "The upstream did not respond."],
  silent: [504, "The upstream did not respond in time."],
  invalid: [502, "The upstream did not send a response in HTTP."],
} as const;

async function failed(exchange: Exchange, error: unknown): Promise<void> {
  const { options, response, client, proxied } = exchange;
  if (client.hasLeft) return;
  if (!(error instanceof UpstreamError)) throw error;
  const { kind, message } = error;
  if (kind === "unreachable") options.onUpstreamError(message);
  else options.onExchange(proxied(), undefined, [unanswered(message)]);
  if (response.headersSent) return void response.destroy();
  const [status, title] = titles[kind];
  await refuse(exchange, problemResponse(status, title, [message]));
}

function unanswered(got: string): Flaw {
  return { check: "answered", expected: "a response (RFC 9112, 6)", got };
}

async function forward(running: Running, exchange: Exchange): Promise<void> {
  const { request } = exchange;
  const { incoming, switched, later } = await asking(running, exchange, isRepeatable(exchange));
  incoming.on("error", () => {}); // "close" follows
  switched?.socket.destroy();
  if (switched)
    throw new UpstreamError("invalid", "101 Switching Protocols, which the request did not ask for");
  running.waiting.delete(exchange);
  await answer({ ...exchange, later }, incoming);
  if (!request.complete) request.resume();
}

/**
 * Asks the upstream. A connection that was used before may be closing, or have more to say about another request; then
 * the question is put again, on a new one.
 */
async function asking(running: Running, exchange: Exchange, mayReuse: boolean): Promise<Answered> {
  const { request, client, proxied } = exchange;
  const own = mayReuse ? request.socket : undefined;
  const outgoing = running.upstream.open({ ...proxied(), fields: fieldsFor(exchange), client: own });
  client.onLeave = () => outgoing.destroy();
  inform(exchange, outgoing);
  send(exchange, outgoing);
  try {
    return await answerTo(outgoing, running.options.timeout);
  } catch (error) {
    const isStale = outgoing.reusedSocket && error instanceof UpstreamError && error.kind === "invalid";
    if (!isStale || client.hasLeft) throw error;
    return asking(running, exchange, false);
  }
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request can be sent twice (RFC 9110, 9.2.2), which another one must not be (RFC 9112, 9.3.1). */
function isRepeatable({ request, proxied }: Exchange): boolean {
  return safe.has(proxied().method) && framing(request, true).length === 0 && !expectsContinue(request);
}

const withoutBody = new Set(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"]);

/** node would send a request without a length in chunks, even if it has no body. */
function fieldsFor({ request, options, proxied }: Exchange): readonly Field[] {
  const { method, headers } = proxied();
  const own = headers.filter(([name]) => !isReplaced(name.toLowerCase(), options));
  const framed = framing(request, true);
  const empty: readonly Field[] =
    framed.length > 0 || withoutBody.has(method) ? [] : [["Content-Length", "0"]];
  const trailers: readonly Field[] = /\btrailers\b/i.test(String(request.headers.te))
    ? [["TE", "trailers"]]
    : [];
  return [...own, ...framed, ...empty, ...trailers];
}

/** A gate has read the body, so the server has nothing to expect. */
function isReplaced(name: string, { gate }: ProxyOptions): boolean {
  return name === "host" || (name === "expect" && gate !== undefined);
}

function send({ request, asked, options }: Exchange, outgoing: ClientRequest): void {
  if (options.gate) outgoing.write(asked.body().bytes);
  request.pipe(outgoing, { end: false });
  const end = () => {
    outgoing.addTrailers(trailersOf(request));
    outgoing.end();
  };
  if (request.readableEnded) end();
  else request.once("end", end);
  outgoing.once("close", () => request.unpipe(outgoing).resume()); // a client goes on sending to a server that has refused
}

const mostInformation = 16;

/** Passes on what comes before the answer: 100, 103 (RFC 9110, 15.2). */
function inform({ request, response, options }: Exchange, outgoing: ClientRequest): void {
  let left = mostInformation;
  outgoing.on("information", ({ statusCode, rawHeaders }) => {
    if (response.headersSent || response.destroyed || request.httpVersion !== "1.1" || left-- <= 0) return;
    if (statusCode !== 100) response.writeInformation(statusCode, endToEnd(fieldsIn(rawHeaders)).flat());
    else if (!options.gate && expectsContinue(request)) response.writeContinue();
  });
}
