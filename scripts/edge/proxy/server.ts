/** A proxy that forwards bytes unchanged and reports each exchange to be checked. */
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { Duplex } from "node:stream";
import { serverOptions } from "../../core/http/serving.ts";
import { AddressError, type Listening, listen, refuseConnections } from "../http-server.ts";
import type { ProxyOptions } from "./options.ts";
import { type Running, pass } from "./pass.ts";
import { problemResponse, reply } from "./reply.ts";
import { tunnel } from "./tunnel.ts";
import { createUpstream } from "./upstream.ts";

export interface RunningProxy extends Listening {
  /** The requests that the upstream has yet to answer, such as `GET /v1/users`; without queries, which may hold credentials. */
  readonly waiting: () => readonly string[];
}

const grace = 1000;
const budget = 2 ** 27;

/** @throws {AddressError} if it cannot listen there */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const running: Running = {
    options,
    upstream: createUpstream(options),
    budget: { left: budget },
    waiting: new Map(),
  };
  const tunnels = new Set<Duplex>();
  const exchanges = new Set<Promise<void>>();
  const server = createServer({
    ...serverOptions({ requestTimeout: options.requestTimeout }),
    shouldUpgradeCallback: ({ method, headers }: IncomingMessage) =>
      method === "GET" && headers.upgrade?.toLowerCase() === "websocket",
  });
  server.maxHeadersCount = 0; // their size is limited
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const passing = pass(running, { request, response })
      .catch((error: unknown) => broken(response, error))
      .finally(() => exchanges.delete(passing));
    exchanges.add(passing);
  };
  for (const event of ["request", "checkContinue", "checkExpectation"]) server.on(event, handle);
  server.on("upgrade", (request, socket, head) => {
    tunnels.add(socket.once("close", () => tunnels.delete(socket)));
    tunnel(running, { request, socket, head }).catch(() => socket.destroy());
  });
  refuseConnections(server);
  server.on("connection", (socket) => socket.setMaxListeners(0)); // one for each request that waits on it
  const listening = await listen(server, options, grace);
  if (isSelf(options, listening)) {
    await listening.close();
    throw new AddressError("The upstream is the address of the proxy itself.");
  }
  const close = async () => {
    for (const socket of tunnels) socket.destroy();
    await listening.close();
    await Promise.all(exchanges); // of clients that have left
  };
  return { ...listening, close, waiting: () => [...running.waiting.values()] };
}

/** A bug of the proxy ends one exchange, not the process. */
function broken(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  reply(response, problemResponse(500, "The proxy failed.", [String(error)]));
}

/** Such a proxy would ask itself until there are no more connections. */
function isSelf({ upstream, host }: ProxyOptions, { port }: Listening): boolean {
  const to = new URL(upstream);
  const isHere = ["127.0.0.1", "localhost", "[::1]", host].includes(to.hostname);
  return isHere && Number(to.port) === port;
}
