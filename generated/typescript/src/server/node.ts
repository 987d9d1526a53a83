// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** The router on Node's own HTTP server; the only module here that is not for every runtime. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpBindings, createAdaptorServer } from "@hono/node-server";
import { bareRouters, fields } from "./head.ts";

type FetchCallback = Parameters<typeof createAdaptorServer>[0]["fetch"];

export interface NodeOptions {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** Loopback unless set. */
  readonly hostname?: string;
  /** How long a request may take to arrive, in milliseconds. 30 seconds unless set. */
  readonly requestTimeout?: number;
  /** The greatest header section in bytes. 64 KiB unless set. */
  readonly maxHeaderSize?: number;
  /** How long requests that run may take to end when the server closes, in milliseconds. 5 seconds unless set. */
  readonly closeTimeout?: number;
}

export interface Serving {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, lets requests that run end (within `closeTimeout`), then resolves. */
  close(): Promise<void>;
}

/** @throws node's own error when it cannot listen: `EADDRINUSE`, `EACCES` */
export async function serve(
  router: { fetch(request: Request, bindings: HttpBindings): Response | Promise<Response> },
  options: NodeOptions,
): Promise<Serving> {
  const { port, hostname = "127.0.0.1", requestTimeout = 30_000, maxHeaderSize = 2 ** 16 } = options;
  const limits = { requestTimeout, headersTimeout: requestTimeout, maxHeaderSize };
  const connectionsCheckingInterval = Math.min(requestTimeout, 1000);
  const serverOptions = { ...limits, connectionsCheckingInterval, joinDuplicateHeaders: true };
  const bare = bareRouters.get(router);
  const handle = bare?.fetch === router.fetch ? bare?.handle : undefined;
  const fetch = (request: Request, bindings: HttpBindings) =>
    handle ? handle(request, { [fields]: bindings.incoming.headers }) : router.fetch(request, bindings);
  const adapted = { fetch: fetch as FetchCallback, serverOptions }; // HTTP/1.1 has bindings of this kind alone
  const server = createAdaptorServer(adapted) as Server; // no other server was asked for
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  const { port: chosen } = server.address() as AddressInfo; // a server that listens on a port has such an address
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return {
    url: `http://${host}:${chosen}`,
    port: chosen,
    close: () => closed(server, options.closeTimeout ?? 5000),
  };
}

/** A connection ends with the request that it carries; one that waits for its next request ends at once. */
function closed(server: Server, timeout: number): Promise<void> {
  server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
  const sweep = setInterval(() => server.closeIdleConnections(), 50); // a request before the close kept its own alive
  const patience = setTimeout(() => server.closeAllConnections(), timeout);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(patience);
      resolve();
    });
  });
}
