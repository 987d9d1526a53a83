/**
 * Servers on node:http: how they begin to listen, why they cannot, and how they end. The stubs' `serve` has a few lines
 * of its own for that (`templates/runtime/server/node.ts`): it is shipped, and what is shipped imports only core.
 */
import { once } from "node:events";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { urlOf } from "../core/http/serving.ts";

export interface Address {
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
}

export interface Listening {
  /** Without a slash at its end: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, lets requests that run end (within the grace), then resolves. */
  close(): Promise<void>;
}

/** The address cannot be had; the message says why, in a sentence. */
export class AddressError extends Error {}

/**
 * @param grace how long requests that run may take to end when the server closes, in milliseconds
 * @throws {AddressError} when it cannot listen there
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
  EACCES: ({ host, port }) => `Port ${port} of ${host} needs rights that this user does not have.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
  EINVAL: noAddress,
};

function noAddress({ host }: Address): string {
  return `This machine has no address ${host}.`;
}

/** @returns undefined for an error that says nothing of the address; libraries that wrap node's keep at least its text */
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

/** For programs that cannot take port 0. @returns a port that nobody listens on now */
export async function freePort(host = "127.0.0.1"): Promise<number> {
  const { port, close } = await listen(createServer(), { host, port: 0 }, 0);
  await close();
  return port;
}
