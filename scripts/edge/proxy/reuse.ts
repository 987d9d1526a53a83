/**
 * Connections to the upstream that are used again, for as long as the same client's connection lasts. What an upstream
 * sends too late can then only concern the client that it was meant for.
 */
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** In milliseconds. Servers close idle connections later than that, so that requests seldom meet one that is closing. */
const idle = 1000;

/** What was last read from a connection. */
const reads = new WeakMap<Duplex, Buffer>();

/** @param create makes an agent that keeps connections alive */
export function createPool(create: () => Agent): (client: Duplex) => Agent {
  const agents = new WeakMap<Duplex, Agent>();
  return (client) => {
    const known = agents.get(client);
    if (known) return known;
    const agent = watching(create());
    agents.set(client, agent);
    client.once("close", () => agent.destroy());
    return agent;
  };
}

/** Bytes that arrive on an idle connection end it. */
function watching(agent: Agent): Agent {
  const create = agent.createConnection.bind(agent);
  const keep: (socket: Duplex) => unknown = agent.keepSocketAlive.bind(agent);
  const reuse = agent.reuseSocket.bind(agent);
  agent.createConnection = (...values) => {
    const socket = create(...values);
    return socket?.on("data", (chunk: Buffer) => reads.set(socket, chunk));
  };
  agent.keepSocketAlive = (socket) => {
    const isKept = keep(socket) === true && socket.readableLength === 0;
    if (isKept && "setTimeout" in socket && typeof socket.setTimeout === "function") socket.setTimeout(idle);
    if (isKept) socket.on("data", endIt);
    return isKept;
  };
  agent.reuseSocket = (socket, request) => {
    socket.off("data", endIt);
    reuse(socket, request);
  };
  return agent;
}

function endIt(this: Duplex): void {
  this.destroy();
}

/**
 * Lets a connection go unless its exchange ended cleanly: the request was sent as a whole, and what was read last is the
 * end of the response, which node's parser does not check if the surplus may be the start of another one.
 * @param tail the last bytes of the body, if it has any
 */
export function releaseUnlessClean(outgoing: ClientRequest, incoming: IncomingMessage, tail?: Buffer): void {
  const { socket } = outgoing;
  const read = socket && reads.get(socket);
  if (!socket || !read || !outgoing.shouldKeepAlive) return;
  if (outgoing.writableFinished && isEnd(read.subarray(-longest).toString("latin1"), incoming, tail)) return;
  outgoing.shouldKeepAlive = false;
  socket.destroySoon();
}

/** Longer than what a response can begin with before node's parser knows it. */
const longest = 32;

function isEnd(read: string, { headers, rawTrailers }: IncomingMessage, tail: Buffer | undefined): boolean {
  if (rawTrailers.length > 0) return false;
  if (headers["transfer-encoding"] !== undefined)
    return read.endsWith("\r\n0\r\n\r\n") || read === "0\r\n\r\n";
  if (tail) return read.endsWith(tail.subarray(-longest).toString("latin1"));
  return read.endsWith("\r\n\r\n") && !read.endsWith("\r\n\r\n\r\n");
}
