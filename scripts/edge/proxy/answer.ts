/** Passes an answer on: at once, or when the gate has seen it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { endToEnd, fieldsIn, framing } from "../../core/http/end-to-end.ts";
import { isSequence, kindOf } from "../../core/http/media-kind.ts";
import { headerFault } from "../../core/http/response-headers.ts";
import { type Budget, type Copy, copying, holding } from "./body.ts";
import type { Flaw, ProxiedRequest, ProxiedResponse, ProxyOptions } from "./options.ts";
import { reply } from "./reply.ts";
import { UpstreamError } from "./upstream.ts";

export interface Client {
  /** Whether it has disconnected before it had its answer. */
  hasLeft: boolean;
  onLeave: (() => void) | undefined;
}

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly options: ProxyOptions;
  readonly budget: Budget;
  readonly asked: Copy;
  readonly proxied: () => ProxiedRequest;
  readonly client: Client;
  /** What was wrong with the bytes of the answer after its head, if anything was. */
  readonly later: () => string | undefined;
}

export async function answer(exchange: Exchange, incoming: IncomingMessage): Promise<void> {
  const { budget, options } = exchange;
  const isStream = isSequence(kindOf(incoming.headers["content-type"] ?? ""));
  if (isStream) incoming.setTimeout(0); // its server has something to say now and then
  const isHeld = options.gate !== undefined && !isStream;
  const copy = isHeld ? await holding(incoming, budget, options.timeout) : copying(incoming, budget);
  try {
    if (isHeld && (await isReplaced(exchange, incoming, copy))) return;
    await relay(exchange, incoming, copy);
  } finally {
    copy.release();
  }
}

/** Asks the gate about a held answer. An answer that is larger than what can be held is passed on unchecked. */
async function isReplaced(exchange: Exchange, incoming: IncomingMessage, held: Copy): Promise<boolean> {
  const { options, proxied, response } = exchange;
  if (!held.isEnded() && incoming.destroyed) throw new UpstreamError("invalid", cutAt(incoming, held));
  if (!held.isEnded()) {
    options.onUnchecked(proxied(), tooLarge);
    return false;
  }
  const instead = await options.gate?.response(proxied(), answeredBy(incoming, held));
  if (!instead) return false;
  report(exchange, incoming, held);
  reply(response, instead);
  return true;
}

async function relay(exchange: Exchange, incoming: IncomingMessage, copy: Copy): Promise<void> {
  const { request, response, client } = exchange;
  const { statusCode = 502, statusMessage = "", rawHeaders } = incoming;
  const hasBody = request.method !== "HEAD" && statusCode !== 204 && statusCode !== 304;
  const framed = statusCode === 204 ? [] : framing(incoming, hasBody && request.httpVersion === "1.1");
  const fields = [...endToEnd(fieldsIn(rawHeaders)), ...framed];
  response.writeHead(statusCode, carried(statusMessage), fields.flat());
  const { socket } = response;
  socket?.cork(); // what has arrived with the head leaves with it
  response.write(copy.body().bytes); // what was held; if nothing was, this sends the head, which `flushHeaders` writes in UTF-8
  setImmediate(() => socket?.uncork());
  incoming.pipe(response, { end: false });
  if (!copy.isEnded()) await over(incoming);
  report(exchange, incoming, copy);
  if (!copy.isEnded()) return void response.destroy();
  if (client.hasLeft) return;
  response.addTrailers(trailersOf(incoming));
  response.end();
}

/** A trailer cannot frame a message, or be for one connection (RFC 9110, 6.5.1). */
export function trailersOf({ rawTrailers }: IncomingMessage): [string, string][] {
  if (rawTrailers.length === 0) return [];
  return endToEnd(fieldsIn(rawTrailers)).map(([name, value]) => [name, value]);
}

const tooLarge = "the response is larger than 1 MiB or slow";

function over(incoming: IncomingMessage): Promise<void> {
  if (incoming.destroyed) return Promise.resolve();
  return new Promise((resolve) => incoming.once("end", resolve).once("close", resolve));
}

function report({ options, proxied, client, later }: Exchange, incoming: IncomingMessage, copy: Copy): void {
  const isCut = !copy.isEnded();
  const answered = answeredBy(incoming, copy);
  if (!isCut && !answered.body.isComplete) options.onUnchecked(proxied(), tooLarge);
  const flaws: Flaw[] = isCut && !client.hasLeft ? [incomplete(cutAt(incoming, copy))] : [];
  const { statusMessage = "" } = incoming;
  const surplus = later();
  if (!isCut && surplus !== undefined) flaws.push(excessive(surplus));
  if (carried(statusMessage) === undefined) flaws.push(misspelt(statusMessage));
  options.onExchange(proxied(), answered, flaws);
}

function answeredBy({ statusCode = 502, rawHeaders }: IncomingMessage, copy: Copy): ProxiedResponse {
  return { status: statusCode, headers: endToEnd(fieldsIn(rawHeaders)), body: copy.body() };
}

function cutAt({ headers }: IncomingMessage, copy: Copy): string {
  const length = headers["content-length"];
  return `${copy.size()} ${length === undefined ? "bytes, and no last chunk" : `of ${length} bytes`}`;
}

function incomplete(got: string): Flaw {
  return { check: "complete", expected: "a complete response (RFC 9112, 8)", got };
}

function excessive(got: string): Flaw {
  return { check: "http-syntax", expected: "nothing after the end of the response (RFC 9112, 6.3)", got };
}

function misspelt(phrase: string): Flaw {
  const expected = "a reason phrase without control characters (RFC 9112, 4)";
  return { check: "http-syntax", expected, got: JSON.stringify(phrase) };
}

/** @returns undefined, for node's own, if HTTP cannot carry it */
function carried(text: string): string | undefined {
  return headerFault("reason", text) === undefined ? text : undefined;
}
