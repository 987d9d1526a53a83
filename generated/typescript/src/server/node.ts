// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The router on Node's own HTTP server; the only module here that is tied to a runtime. */
import { once } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpBindings, createAdaptorServer } from "@hono/node-server";
import { hasUserinfo } from "./engine/http/request.ts";
import { type Limits, serverOptions, urlOf } from "./engine/http/serving.ts";
import { type Bindings, bareRouters, bytes, cut, fields } from "./head.ts";

type FetchCallback = Parameters<typeof createAdaptorServer>[0]["fetch"];

export interface NodeOptions extends Limits {
  /** 0 picks a free port. */
  readonly port: number;
  /** Defaults to the loopback address. */
  readonly hostname?: string;
  /** Time limit for requests in progress when the server closes, in milliseconds. Defaults to 5 seconds. */
  readonly closeTimeout?: number;
}

export interface Serving {
  /** Without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting connections, lets requests in progress finish (within `closeTimeout`), then resolves. */
  close(): Promise<void>;
}

/** @throws Node's own error when it cannot listen: `EADDRINUSE`, `EACCES` */
export async function serve(
  router: { fetch(request: Request, bindings: HttpBindings): Response | Promise<Response> },
  options: NodeOptions,
): Promise<Serving> {
  const { port, hostname = "127.0.0.1", closeTimeout = 5000, ...limits } = options;
  const bare = bareRouters.get(router);
  const handle = bare?.fetch === router.fetch ? bare?.handle : undefined;
  const fetch = (request: Request, bindings: HttpBindings) => {
    const { httpVersionMajor, url = "" } = bindings.incoming;
    if (httpVersionMajor < 1 || hasUserinfo(url)) return new Response(null, { status: 400 }); // before 1.0, there are no headers
    return handle ? handle(request, new NodeParts(bindings.incoming)) : router.fetch(request, bindings);
  };
  // HTTP/1.1 has only this kind of bindings.
  // A request of HTTP/1.0 need not name a host (RFC 9112, 3.2); then it is for this machine.
  const adapted = {
    fetch: fetch as FetchCallback,
    hostname: "localhost",
    serverOptions: serverOptions(limits),
  };
  const server = createAdaptorServer(adapted) as Server; // the adapter creates a plain HTTP server by default
  await once(server.listen(port, hostname), "listening");
  const { port: chosen } = server.address() as AddressInfo; // a server that listens on a port has an address of this type
  return { url: urlOf(hostname, chosen), port: chosen, close: () => closed(server, closeTimeout) };
}

class NodeParts implements Bindings {
  readonly [fields]: IncomingMessage["headers"];
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    this[fields] = incoming.headers;
    this.#incoming = incoming;
  }

  [cut](): void {
    this.#incoming.socket.destroy();
  }

  /** A message that is cut off closes without an end, and reports no error unless someone listens for it. */
  [bytes](): Promise<Uint8Array | undefined> {
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      this.#incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      this.#incoming.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
      this.#incoming.on("close", () => resolve(undefined));
    });
  }
}

/** Closes idle connections at once, and busy ones after their current request. */
function closed(server: Server, timeout: number): Promise<void> {
  server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
  const sweep = setInterval(() => server.closeIdleConnections(), 50); // a request from before the close may have kept its connection alive
  const patience = setTimeout(() => server.closeAllConnections(), timeout);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(patience);
      resolve();
    });
  });
}
