/**
 * Starts and stops servers on node:http, and explains why one cannot listen. The stubs' `serve` has its own few lines
 * for that (`templates/runtime/server/node.ts`), because shipped code imports only core.
 */
import { once } from "node:events";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
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
