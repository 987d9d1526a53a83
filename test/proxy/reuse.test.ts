/** A connection to the upstream is used again by the same client, and only after a clean end. */
import { type AddressInfo, type Socket, createServer } from "node:net";
import { Agent, type IncomingMessage, request as ask } from "node:http";
import { once } from "node:events";
import { expect, test } from "vitest";
import { close, rooms } from "./rooms.ts";
import { closeLater, proxyOf } from "./running.ts";

const head = (...lines: string[]) => ["HTTP/1.1 200 OK", "Content-Type: application/json", ...lines, "", ""].join("\r\n"); // prettier-ignore
const whole = `${head("Content-Length: 2")}{}`;
const chunked = `${head("Transfer-Encoding: chunked")}2\r\n{}\r\n0\r\n\r\n`;

/** Sends what it is given for each request. @returns on which of its connections each request came */
async function upstream(send: (socket: Socket, count: number) => void) {
  const used: number[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    const own = ++connections;
    let count = 0;
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      if (!/^(?:GET|POST) /.test(bytes.toString("latin1"))) return;
      used.push(own);
      send(socket, ++count);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  closeLater(async () => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}`, used };
}

async function get(
  port: number,
  agent: Agent,
  method = "GET",
): Promise<readonly [number | undefined, string]> {
  const outgoing = ask({ port, agent, method, path: "/rooms" }).end();
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  return [incoming.statusCode, Buffer.concat(await incoming.toArray()).toString()];
}

const client = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  closeLater(async () => agent.destroy());
  return agent;
};

test.each<[string, (socket: Socket, count: number) => void, readonly number[]]>([
  ["a length", (socket) => socket.write(whole), [1, 1, 1]],
  ["chunks", (socket) => socket.write(chunked), [1, 1, 1]],
  ["no body", (socket) => socket.write(head("Content-Length: 0")), [1, 1, 1]],
  ["Connection: close", (socket) => socket.write(`${head(close, "Content-Length: 2")}{}`), [1, 2, 3]],
  ["HTTP/1.0", (socket) => socket.write(whole.replace("1.1", "1.0")), [1, 2, 3]],
  ["the start of another response", (socket) => socket.write(`${whole}HTTP`), [1, 2, 3]],
  ["another response", (socket) => socket.write(whole + whole), [1, 2, 3]],
  ["an empty line after it", (socket) => socket.write(`${whole}\r\n`), [1, 2, 3]],
  ["an empty line after chunks", (socket) => socket.write(`${chunked}\r\n`), [1, 2, 3]],
  ["a short promise", (socket) => socket.write(`${head("Keep-Alive: timeout=1", "Content-Length: 2")}{}`), [1, 2, 3]], // prettier-ignore
  [
    "silence about its end",
    (socket, count) => (count === 1 ? socket.write(whole) : socket.destroy()),
    [1, 1, 2, 3],
  ],
])("after %s", async (_name, send, want) => {
  const { url, used } = await upstream(send);
  const { port } = await proxyOf(url, { api: rooms });
  const agent = client();
  const statuses: unknown[] = [];
  for (let round = 0; round < 3; round++) statuses.push((await get(port, agent))[0]);
  expect([statuses, used]).toEqual([[200, 200, 200], want]);
});

test("each client has its own, and what must not be sent twice has a new one", async () => {
  const { url, used } = await upstream((socket) => socket.write(whole));
  const { port } = await proxyOf(url, { api: rooms });
  const [one, other] = [client(), client()];
  await get(port, one);
  await get(port, other);
  await get(port, one);
  await get(port, one, "POST");
  await get(port, other);
  expect(used).toEqual([1, 2, 1, 3, 2]);
});

test("what comes late ends an idle connection", async () => {
  const late = Promise.withResolvers<Socket>();
  const { url, used } = await upstream((socket) => {
    socket.write(whole);
    late.resolve(socket);
  });
  const { port } = await proxyOf(url, { api: rooms });
  const agent = client();
  await get(port, agent);
  const socket = await late.promise;
  const ended = once(socket, "close");
  socket.write(whole.replace("{}", "[]"));
  await ended;
  expect([await get(port, agent), used]).toEqual([
    [200, "{}"],
    [1, 2],
  ]);
});
