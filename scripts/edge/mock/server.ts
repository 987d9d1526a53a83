/** The mock: first HTTP, then the contract's refusals, then Prism's examples. */
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { FaultInjector } from "../../core/mock/faults.ts";
import { createJournal, type Journal } from "../../core/mock/journal.ts";
import type { MockGate } from "../../core/mock/mock-gate.ts";
import { requestFault } from "../../core/http/end-to-end.ts";
import type { RequestHead } from "../../core/http/request.ts";
import { memoize } from "../../core/memoize.ts";
import { maskQuery, secretParameters } from "../../core/secrets.ts";
import { serverOptions } from "../../core/http/serving.ts";
import { type Listening, drained, listen, refuseConnections } from "../http-server.ts";
import { type Contract, type Described, announced, createContract, failed } from "./responses.ts";
import { PatternError } from "./patterns.ts";
import { type Pages, answerAtDesk } from "./admin.ts";
import { type Answer, readBytes, waitWith, writeAnswer } from "./http.ts";
import { type Latency, faultsOf, injected } from "./injected.ts";

export interface MockOptions extends Described {
  /** The address to listen on; default: the loopback address. */
  readonly host?: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Bodies with more bytes are refused with 413; default: one mebibyte. */
  readonly bodyLimit?: number;
  /** The time limit for receiving a request, in milliseconds; default: 30 seconds. Then it is refused with 408. */
  readonly requestTimeout?: number;
  /** Whether to generate data instead of using examples; default: false. Requests can override it. */
  readonly dynamic?: boolean;
  /** The seed for generated data; the same seed gives the same data. Default: 1. */
  readonly seed?: number;
  /** How long a request waits for the first document, in milliseconds; default: 10 seconds. Then it gets 503. */
  readonly patience?: number;
  /** A random delay between these two for each response, in milliseconds, until a tester sets another; default: none. */
  readonly latency?: Latency;
  /** The mock's own pages; default: none. */
  readonly pages?: Pages;
  /** Called once for each request, after its response was decided. */
  readonly onAnswer?: (exchange: Exchange) => void;
}

export interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** The reason for a refusal; undefined if it was not refused. */
  readonly reason: string | undefined;
}

/** Closes within one second. */
export type Mock = Listening;

/** A mock that can switch to another document; running requests finish with the old one. */
export interface ExchangeableMock extends Mock {
  replace(described: Described): Promise<void>;
}

/** @throws {AddressError} if it cannot listen there */
export async function startMock(options: MockOptions): Promise<ExchangeableMock> {
  const mock = await openMock(options);
  await mock.replace(options).catch(async (error: unknown) => {
    await mock.close();
    throw error;
  });
  return mock;
}

/**
 * Listens before there is a document: until `replace` has given it one, requests wait for a while, and then get 503.
 * @throws {AddressError} if it cannot listen there
 */
export async function openMock(options: Omit<MockOptions, keyof Described>): Promise<ExchangeableMock> {
  const {
    host = "127.0.0.1",
    port,
    bodyLimit = 2 ** 20,
    requestTimeout,
    dynamic = false,
    seed = 1,
  } = options;
  const first = Promise.withResolvers<Contract>();
  const front: Front = {
    contract: undefined,
    first: first.promise,
    patience: options.patience ?? 10_000,
    journal: createJournal(1000),
    bodyLimit,
    faults: faultsOf(options.latency),
    pages: options.pages,
    host,
    url: "",
    onAnswer: options.onAnswer ?? (() => {}),
  };
  const running = new Set<Promise<void>>();
  const server = createServer(serverOptions({ requestTimeout }), (request, response) => {
    const own = handle(front, request, response).finally(() => running.delete(own));
    running.add(own);
  });
  refuseConnections(server);
  const listening = await listen(server, { host, port }, 1000);
  front.url = listening.url;
  const replace = async (described: Described): Promise<void> => {
    front.contract = await createContract(described, { dynamic, seed });
    first.resolve(front.contract);
  };
  const close = async () => {
    await listening.close();
    await Promise.all(running); // of clients that have left
  };
  return { ...listening, close, replace };
}

interface Front {
  /** Undefined until the document has been read. */
  contract: Contract | undefined;
  /** The first of them. */
  readonly first: Promise<Contract>;
  /** How long a request waits for it, in milliseconds. */
  readonly patience: number;
  readonly host: string;
  url: string;
  readonly journal: Journal;
  readonly bodyLimit: number;
  readonly faults: FaultInjector;
  readonly pages: Pages | undefined;
  readonly onAnswer: (exchange: Exchange) => void;
}

/** A front that has a contract: the one that its request is answered by, even if another comes meanwhile. */
interface Ready extends Front {
  contract: Contract;
}

const secretsOf = memoize(({ api }: Contract) => secretParameters(api));

function handle(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return respond(front, request, response).catch((error: unknown) => {
    if (response.headersSent) response.destroy();
    else writeAnswer(response, broken(error));
  });
}

async function respond(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const contract = front.contract ?? (await firstOf(front, response));
  if (contract) return respondBy({ ...front, contract }, request, response);
  await drained(request);
  const busy = failed(503, "The mock is still reading the document.");
  writeAnswer(response, { ...busy, headers: { ...busy.headers, "Retry-After": "5" } });
}

/** @returns undefined if it takes too long */
function firstOf({ first, patience }: Front, response: ServerResponse): Promise<Contract | undefined> {
  return Promise.race([first, waitWith(response, patience).then(() => undefined)]);
}

async function respondBy(front: Ready, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "GET", url: target = "/" } = request;
  const head = { method, target, headers: headersOf(request) };
  const fault = requestFault(request);
  const read = () => readBytes(request, front.bodyLimit);
  const own = fault === undefined ? answerAtDesk(front, head, read) : failed(400, fault);
  const deciding = own ? Promise.resolve(own) : decide(front, head, request);
  const answer = await deciding.catch((error: unknown) => broken(error));
  if (!answer) return;
  await drained(request);
  if (own) return writeAnswer(response, answer);
  const sent = front.faults.areSet() ? await injected({ ...front, response }, answer, head) : answer;
  if ("reset" in sent) request.socket.resetAndDestroy();
  else writeAnswer(response, sent);
  record(front, head, sent);
}

function record(
  { contract, journal, onAnswer }: Ready,
  { method, target }: RequestHead,
  { status, reason, operation }: Answer,
): void {
  const shown = maskQuery(target, secretsOf(contract), "***");
  journal.add({ method, target: shown, operation: operation ?? null, status, reason: reason ?? null });
  onAnswer({ method, target: shown, status, reason });
}

/** @returns undefined if the client disconnected before its request was complete */
async function decide(
  { contract, bodyLimit }: Ready,
  head: RequestHead,
  request: IncomingMessage,
): Promise<Answer | undefined> {
  const options = head.method === "OPTIONS" ? answerOptions(contract.gate, head) : undefined;
  if (options) return options;
  const entered = contract.gate.enter(head);
  const { operation } = entered;
  const named = (answer: Answer): Answer =>
    operation ? { ...announced(answer, operation), operation: operation.id } : answer;
  if (entered.kind === "refused") return named(await contract.refused(entered));
  const body = entered.readsBody ? await readBytes(request, bodyLimit) : new Uint8Array();
  if (body === undefined) return undefined;
  const decided = await entered.finish(body);
  if (decided.kind === "refused") return named(await contract.refused(decided));
  return named(await contract.granted(decided, head.target));
}

/**
 * A browser's preflight always succeeds, so that the page sees the actual response. Any other OPTIONS request lists
 * the methods of the path (RFC 9110, 9.3.7), unless the document declares OPTIONS itself.
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

/** An error in the mock itself. */
function broken(error: unknown): Answer {
  if (error instanceof PatternError) return failed(501, error.message);
  return failed(500, `The mock failed: ${error instanceof Error ? error.message : String(error)}`);
}

function headersOf({ headers }: IncomingMessage): ReadonlyMap<string, string> {
  return new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}
