/** A proxy that forwards bytes unchanged and reports each exchange to be checked. */
import { type IncomingMessage, type ServerResponse, createServer, request as plain } from "node:http";
import { request as secure } from "node:https";
import { serverOptions } from "../core/http/serving.ts";
import { type Listening, listen } from "./http-server.ts";

export interface ProxiedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: CapturedBody;
}

export interface ProxiedResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: CapturedBody;
}

export interface CapturedBody {
  readonly bytes: Buffer<ArrayBuffer>;
  /** False if there were more bytes, which were forwarded but not kept. */
  readonly isComplete: boolean;
}

/** A response from the proxy itself. */
export interface ReplacementResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface ProxyOptions {
  /** Without a trailing slash. */
  readonly upstream: string;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Called with each exchange when it is complete. */
  readonly onExchange: (proxied: ProxiedRequest, answered: ProxiedResponse) => void;
  /** Called with the reason if the upstream did not respond. */
  readonly onUpstreamError: (reason: string) => void;
  /** If given, bodies are held back until it has decided. It can respond in place of the upstream. */
  readonly gate?: Gate;
}

export interface Gate {
  readonly request: (proxied: ProxiedRequest) => Promise<ReplacementResponse | undefined>;
  readonly response: (
    proxied: ProxiedRequest,
    answered: ProxiedResponse,
  ) => Promise<ReplacementResponse | undefined>;
}

/** The upstream decides how long an upload may take, so this is node's default. */
const limits = { requestTimeout: 300_000 };

/** @throws {AddressError} if it cannot listen there */
export async function startProxy(options: ProxyOptions): Promise<Listening> {
  const server = createServer(serverOptions(limits), (request, response) => {
    (options.gate
      ? held(options, options.gate, { request, response })
      : streamed(options, { request, response })
    ).catch((error: unknown) => upstreamFailed(options, response, error));
  });
  return listen(server, options, 0);
}

interface Connection {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Forwards each chunk as it arrives. */
async function streamed(options: ProxyOptions, { request, response }: Connection): Promise<void> {
  const asking = capturing(request);
  const outgoing = upstream(options, request);
  response.once("close", () => void (response.writableFinished || outgoing.destroy()));
  request.pipe(outgoing);
  const incoming = await answerOf(outgoing);
  const answering = capturing(incoming);
  const status = incoming.statusCode ?? 502;
  response.writeHead(status, incoming.statusMessage, endToEnd(incoming.rawHeaders).flat());
  incoming.pipe(response);
  incoming.once("error", () => response.destroy());
  incoming.once("end", () => {
    const answered = { status, headers: endToEnd(incoming.rawHeaders), body: answering() };
    options.onExchange({ ...headOf(request), body: asking() }, answered);
  });
}

/** Holds bodies back until the gate has decided. */
async function held(options: ProxyOptions, gate: Gate, { request, response }: Connection): Promise<void> {
  const proxied = { ...headOf(request), body: await capture(request) };
  const refusal = await gate.request(proxied);
  if (refusal) return reply(response, refusal);
  const outgoing = upstream(options, request);
  outgoing.end(proxied.body.bytes);
  const incoming = await answerOf(outgoing);
  const { rawHeaders, statusCode = 502, statusMessage } = incoming;
  const answered = { status: statusCode, headers: endToEnd(rawHeaders), body: await capture(incoming) };
  options.onExchange(proxied, answered);
  const instead = await gate.response(proxied, answered);
  if (instead) return reply(response, instead);
  response.writeHead(statusCode, statusMessage, answered.headers.flat()).end(answered.body.bytes);
}

function upstream({ upstream: to }: ProxyOptions, { method, url = "/", rawHeaders }: IncomingMessage) {
  const { protocol, hostname, port, pathname, host } = new URL(to);
  const base = pathname === "/" ? "" : pathname;
  const headers = endToEnd(rawHeaders).filter(([name]) => name.toLowerCase() !== "host");
  return (protocol === "https:" ? secure : plain)({
    method,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port,
    path: base + url.replace(/^\w+:\/\/[^/]*/, ""), // never to another host (RFC 9112, 3.2.2)
    headers: [...headers, ["Host", host]].flat(),
  });
}

function answerOf(outgoing: ReturnType<typeof upstream>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once("response", resolve);
    outgoing.on("error", reject); // has no effect after the response has begun, which is then cut off
  });
}

function headOf({ method = "GET", url = "/", rawHeaders }: IncomingMessage): Omit<ProxiedRequest, "body"> {
  return { method, target: url, headers: endToEnd(rawHeaders) };
}

/** Headers that apply to a single connection (RFC 9110, 7.6.1). */
const hops = new Set(
  "connection,keep-alive,proxy-authenticate,proxy-authorization,proxy-connection,te,trailer,upgrade".split(
    ",",
  ),
);

function endToEnd(raw: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ""] as const] : [],
  );
  const own = pairs
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  return pairs.filter(([name]) => !hops.has(name.toLowerCase()) && !own.includes(name.toLowerCase()));
}

const most = 2 ** 20;

/** Keeps a copy of forwarded bytes, up to one mebibyte. */
function capturing(message: IncomingMessage): () => CapturedBody {
  const chunks: Buffer[] = [];
  let size = 0;
  message.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
  });
  return () => ({ bytes: Buffer.concat(chunks), isComplete: size <= most });
}

async function capture(message: IncomingMessage): Promise<CapturedBody> {
  const bytes = Buffer.concat(await message.toArray());
  return { bytes, isComplete: bytes.length <= most };
}

function reply(response: ServerResponse, { status, headers, text }: ReplacementResponse): void {
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(text) }).end(text);
}

function upstreamFailed({ onUpstreamError }: ProxyOptions, response: ServerResponse, error: unknown): void {
  if (response.destroyed) return; // the client went away
  const reason = error instanceof Error ? error.message : String(error);
  onUpstreamError(reason);
  if (response.headersSent) return void response.destroy();
  reply(response, problemResponse(502, "The upstream did not respond.", [reason]));
}

/**
 * The proxy's own answer, as RFC 9457 has it. A refusal of the contract (`core/request-validation/refusal.ts`) is another
 * thing: it is HTTP's own problem, without a title of ours, and each of its errors says where it is.
 */
export function problemResponse(
  status: number,
  title: string,
  faults: readonly string[],
): ReplacementResponse {
  const text = JSON.stringify({ title, status, detail: faults.join("\n"), faults });
  return { status, headers: { "Content-Type": "application/problem+json" }, text };
}
