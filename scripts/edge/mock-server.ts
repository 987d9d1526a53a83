/** The mock: HTTP in front, the contract's refusals next, then Prism's examples. */
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Json } from "../core/json.ts";
import type { Api } from "../core/model.ts";
import { type MockGate, createMockGate } from "../core/refusal/mock-gate.ts";
import type { Refusal, RefusalBody } from "../core/refusal/refusal.ts";
import type { RequestHead } from "../core/refusal/request.ts";
import type { Wish } from "../core/refusal/wish.ts";
import { type Answer, drained, jsonAnswer, readBytes, serialized, writeAnswer } from "./mock-http.ts";
import { type Examples, createExamples } from "./prism.ts";

export interface MockOptions {
  /** A bundled document, and the model that was read from it. */
  readonly document: Json;
  readonly api: Api;
  /** Where to listen; the loopback address when left out. */
  readonly host?: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Bodies of more bytes are refused with 413; a mebibyte when left out. */
  readonly bodyLimit?: number;
  /** How long a request may take to arrive, in milliseconds; 30 seconds when left out. Then it is answered 408. */
  readonly requestTimeout?: number;
  /** Told once for each request, after its answer was decided. */
  readonly onAnswer?: (exchange: Exchange) => void;
}

export interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** Why it was refused; undefined when it was not. */
  readonly reason: string | undefined;
}

export interface Mock {
  /** Without a slash at its end: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those that run end (within a second), then resolves. */
  close(): Promise<void>;
}

/** Starts the mock. Rejects with node's own error when it cannot listen: `EADDRINUSE`, `EACCES`, `ENOTFOUND`. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const { document, api, host = "127.0.0.1", port, bodyLimit = 2 ** 20, requestTimeout = 30_000 } = options;
  const gate = createMockGate(api);
  const examples = await createExamples(document);
  const handle = handler({ gate, examples, bodyLimit, onAnswer: options.onAnswer ?? (() => {}) });
  const limits = { requestTimeout, headersTimeout: requestTimeout, maxHeaderSize: 64 * 1024 };
  const server = createServer(
    { ...limits, connectionsCheckingInterval: Math.min(requestTimeout, 1000) },
    handle,
  );
  server.on("clientError", refuseConnection);
  await listening(server, port, host);
  const { port: chosen } = server.address() as AddressInfo; // a server that listens on a port has such an address
  return { url: `http://${urlHost(host)}:${chosen}`, port: chosen, close: () => closed(server) };
}

interface Front {
  readonly gate: MockGate;
  readonly examples: Examples;
  readonly bodyLimit: number;
  readonly onAnswer: (exchange: Exchange) => void;
}

function handler(front: Front): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    respond(front, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else writeAnswer(response, broken(error));
    });
  };
}

async function respond(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", url: target = "/" } = request;
  const head = { method, target, headers: headersOf(request) };
  const answer = await decide(front, head, request).catch((error: unknown) => broken(error));
  if (!answer) return;
  await drained(request);
  writeAnswer(response, answer);
  front.onAnswer({ method, target, status: answer.status, reason: answer.reason });
}

/** @returns undefined when the client went away before its request was whole */
async function decide(
  front: Front,
  head: RequestHead,
  request: IncomingMessage,
): Promise<Answer | undefined> {
  const options = head.method === "OPTIONS" ? answerOptions(front.gate, head) : undefined;
  if (options) return options;
  const entered = front.gate.enter(head);
  if (entered.kind === "refused") return refused(front, entered);
  const body = entered.readsBody ? await readBytes(request, front.bodyLimit) : new Uint8Array();
  if (body === undefined) return undefined;
  const decided = await entered.finish(body);
  return decided.kind === "refused" ? refused(front, decided) : granted(front, decided);
}

/**
 * A browser's preflight is granted whatever comes after it, so that the page sees the real answer; another OPTIONS
 * tells the methods of the path (RFC 9110, 9.3.7), unless the document declares the method itself.
 */
function answerOptions(gate: MockGate, { target, headers }: RequestHead): Answer | undefined {
  const allow = gate.allow(target);
  const asked = headers.get("access-control-request-method");
  if (headers.has("origin") && asked !== undefined) {
    const preflight = {
      "Access-Control-Allow-Methods": allow ?? asked,
      "Access-Control-Allow-Headers": headers.get("access-control-request-headers") ?? "*",
    };
    return { status: 204, headers: preflight };
  }
  const declares = allow === undefined || allow.split(", ").includes("OPTIONS");
  return declares ? undefined : { status: 204, headers: { Allow: allow } };
}

async function refused({ examples }: Front, { status, headers, body, reason }: Refusal): Promise<Answer> {
  return { status, reason, ...(await content(examples, body)), headers };
}

async function content(examples: Examples, body: RefusalBody): Promise<Partial<Answer>> {
  if (body.kind === "empty") return {};
  if (body.kind === "json") return jsonAnswer(body.mediaType, body.value);
  const { operation, status } = body;
  const mediaType = operation.responses.find((response) => response.status === String(status))?.content[0]
    ?.name;
  const wish = {
    kind: "passed",
    operation,
    code: status,
    example: undefined,
    dynamic: false,
    mediaType,
  } as const;
  const example = await examples(wish);
  return (example && serialized(example)) ?? {};
}

/** An operation that declares no answer at all (OpenAPI 3.1 permits it) says 200 and nothing. */
async function granted({ examples }: Front, wish: Wish): Promise<Answer> {
  if (wish.operation.responses.length === 0) return { status: 200, headers: {} };
  const example = await examples(wish);
  const answer = example && serialized(example);
  if (!example || !answer) return unavailable(wish);
  return { ...answer, status: wish.code ?? usableStatus(example.status) };
}

/** Of an operation that declares only `default`, Prism's status is not one. */
function usableStatus(status: number): number {
  return status >= 200 && status <= 599 ? status : 200;
}

/** Prism has no example and could invent none, or it is of a media type that cannot be written. */
function unavailable({ operation, mediaType }: Wish): Answer {
  const reason = `The mock cannot make an answer of ${operation.id}: give it an example in ${mediaType ?? "JSON"}.`;
  return { status: 501, reason, headers: {}, ...jsonAnswer("application/json", { error: reason }) };
}

/** A fault of the mock itself. */
function broken(error: unknown): Answer {
  const reason = `The mock failed: ${error instanceof Error ? error.message : String(error)}`;
  return { status: 500, reason, headers: {}, ...jsonAnswer("application/json", { error: reason }) };
}

function headersOf({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}

/** What never became a request: not HTTP, a header beyond 64 KiB, a request that took too long. */
function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  const statuses: Readonly<Record<string, string>> = {
    HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
    ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  };
  const status = statuses[error.code ?? ""] ?? "400 Bad Request";
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), 1000);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** An address as a URL writes it; of "every address" the one that reaches this machine. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
