/**
 * Starts and stops servers on node:http, and explains why one cannot listen. The stubs' `serve` has its own few lines
 * for that (`templates/runtime/server/node.ts`), because shipped code imports only core.
 */
import { once } from "node:events";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { urlOf } from "../core/http/serving.ts";

export interface Address {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
}

export interface Listening {
  /** Without a trailing slash: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting connections, waits for running requests (within the grace period), then resolves. */
  close(): Promise<void>;
}

/** The address is not available. The message is a sentence that says why. */
export class AddressError extends Error {}

/**
 * @param grace how long running requests may continue after the server is closed, in milliseconds
 * @throws {AddressError} if it cannot listen there
 */
export async function listen(server: Server, address: Address, grace: number): Promise<Listening> {
  await once(server.listen(address.port, address.host), "listening").catch((error: unknown) => {
    throw addressError(error, address) ?? error;
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port has such an address
  return { url: urlOf(address.host, port), port, close: () => closed(server, grace) };
}

const reasons: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port }) => `Port ${port} of ${host} is in use.`,
  EACCES: ({ host, port }) => `Port ${port} of ${host} requires privileges that this user does not have.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
  EINVAL: noAddress,
};

function noAddress({ host }: Address): string {
  return `This machine has no address ${host}.`;
}

/** @returns undefined if the error is not about the address; wrapped errors of node keep at least its message */
export function addressError(error: unknown, address: Address): AddressError | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const known = Object.keys(reasons).find((name) => name === code || message?.includes(name));
  const reason = known === undefined ? undefined : reasons[known]?.(address);
  return reason === undefined ? undefined : new AddressError(reason, { cause: error });
}

function closed(server: Server, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** For programs that do not support port 0. @returns a port that is currently free */
export async function freePort(host = "127.0.0.1"): Promise<number> {
  const { port, close } = await listen(createServer(), { host, port: 0 }, 0);
  await close();
  return port;
}

/**
 * Reads and discards the rest of a request, because a client that is still sending when the connection closes would
 * lose the response. Gives up after 64 MiB or one second.
 */
export function drained(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, 1000);
    let left = 64 * 2 ** 20;
    const done = () => {
      clearTimeout(patience);
      resolve();
    };
    request.on("data", (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) done();
    });
    for (const event of ["end", "error", "close"]) request.once(event, done);
  });
}

const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Content Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/**
 * Answers data that did not become a request: not HTTP, headers above 64 KiB, or a request that took too long. A request
 * before it gets its response first; where a response has begun, another one would be taken for a part of it.
 * @param server with its handlers: node handles an event itself only if nobody listens for it
 */
export function refuseConnections(server: Server): void {
  const exchanges = new WeakMap<Duplex, readonly [IncomingMessage, ServerResponse]>();
  const handled = ["request", "checkContinue", "checkExpectation"].filter(
    (event) => server.listenerCount(event) > 0,
  );
  for (const event of handled)
    server.prependListener(event, (request: IncomingMessage, response: ServerResponse) =>
      exchanges.set(request.socket, [request, response]),
    );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const [request, response] = exchanges.get(socket) ?? [];
    const isBusy = response !== undefined && !response.writableFinished;
    if (!socket.writable) return void socket.destroy();
    if (isBusy && request?.complete) return void response.once("finish", () => socket.end());
    if (isBusy && response.headersSent) return void socket.destroy();
    const status = refusals[error.code ?? ""] ?? "400 Bad Request";
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}
