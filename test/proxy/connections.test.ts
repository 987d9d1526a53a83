/** Connections: hints and trailers, refused uploads, expectations, WebSockets, authorities. */
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type Socket, connect } from "node:net";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { proxy } from "../../scripts/commands/proxy.ts";
import { plain } from "../../scripts/core/problem.ts";
import { listen } from "../../scripts/edge/http-server.ts";
import { closeLater, pets, proxyOf, serving } from "./running.ts";
import { bytes, close, json, recorder, rooms } from "./rooms.ts";

test("early hints and trailers pass in both directions", async () => {
  const got = Promise.withResolvers<IncomingMessage["trailers"]>();
  const url = await serving(async (request, response) => {
    response.writeInformation(103, { Link: "</a>; rel=preload" });
    await request.toArray();
    got.resolve(request.trailers);
    response.writeHead(200, { ...json, Trailer: "X-Sum" }).write("{}");
    response.addTrailers({ "X-Sum": "2" });
    response.end();
  });
  const { port } = await proxyOf(url, { api: rooms });
  const outgoing = ask({
    port,
    method: "POST",
    path: "/rooms",
    headers: { "Transfer-Encoding": "chunked", Trailer: "X-Own", TE: "trailers" },
  });
  const hints: unknown[] = [];
  outgoing.on("information", ({ statusCode, headers }) => hints.push(statusCode, headers.link));
  outgoing.addTrailers({ "X-Own": "1" });
  outgoing.end("{}");
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  await incoming.toArray();
  expect([hints, await got.promise, incoming.headers.trailer, incoming.trailers]).toEqual([
    [103, "</a>; rel=preload"],
    { "x-own": "1" },
    "X-Sum",
    { "x-sum": "2" },
  ]);
});

/** Refuses an upload without reading it, and closes the connection. */
function refusing(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === "GET") return void response.writeHead(200, json).end("{}");
  response
    .writeHead(request.url === "/rooms" ? 413 : 415, { ...json, connection: "close" })
    .end("{}", () => request.socket.destroySoon());
}

test.each([false, true])(
  "a server that refuses an upload concerns nobody else, with --errors: %s",
  async (errors) => {
    const { url: at } = await proxyOf(await serving(refusing), { api: rooms, errors });
    const statuses: number[] = [];
    for (let round = 0; round < 10; round++) {
      const body = new Uint8Array(2 ** 21);
      const posted = await fetch(`${at}/rooms`, {
        method: "POST",
        body,
        headers: { "content-type": "application/octet-stream" },
      });
      const got = await fetch(`${at}/rooms`);
      await Promise.all([posted.text(), got.text()]);
      statuses.push(posted.status, got.status);
    }
    expect(new Set(statuses)).toEqual(new Set([413, 200]));
  },
);

test.each([
  ["100-continue", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 200 OK"],
  ["miracles", "", "HTTP/1.1 417 Expectation Failed"],
])("Expect: %s is for the server", async (expectation, between, want) => {
  const server = createServer(async (request, response) => {
    await request.toArray();
    response.writeHead(200, json).end("{}");
  });
  const { url, close: stop } = await listen(server, { host: "127.0.0.1", port: 0 }, 0);
  closeLater(stop);
  const { port } = await proxyOf(url, { api: rooms });
  const socket = connect(port, "127.0.0.1");
  const chunks: string[] = [];
  socket.on("data", (chunk) => {
    chunks.push(chunk.toString());
    if (chunk.toString() === between) socket.write("{}");
  });
  socket.write(
    bytes("POST /rooms HTTP/1.1", "Host: x", close, `Expect: ${expectation}`, "Content-Length: 2", "", ""),
  );
  await once(socket, "close");
  expect(chunks.join("").slice(0, between.length + want.length)).toBe(between + want);
});

const handshake = bytes(
  "GET /rooms HTTP/1.1",
  "Host: x",
  "Connection: keep-alive, Upgrade",
  "Upgrade: WebSocket",
  "Sec-WebSocket-Version: 13",
  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
  "",
  "first",
);

async function talk(port: number, until: string): Promise<{ text: string; socket: Socket }> {
  const socket = connect(port, "127.0.0.1");
  socket.write(handshake);
  let text = "";
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.endsWith(until)) break;
  }
  return { text, socket };
}

test("a WebSocket passes, and closes with either side", async () => {
  const server = createServer();
  const ended = Promise.withResolvers<string>();
  server.on("upgrade", (request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.write(
      `HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nX-Key: ${request.headers["sec-websocket-key"]}\r\n\r\nhello`,
    );
    if (head.length > 0) socket.write(head);
    socket.pipe(socket);
    socket.once("close", () => ended.resolve("closed"));
  });
  const { url, close: stop } = await listen(server, { host: "127.0.0.1", port: 0 }, 0);
  closeLater(stop);
  const { port, end, lines } = await proxyOf(url, { api: rooms, errors: true });
  const { text, socket } = await talk(port, "first");
  socket.destroy();
  expect([text.split("\r\n"), await ended.promise]).toEqual([
    [
      "HTTP/1.1 101 Switching",
      "X-Key: dGhlIHNhbXBsZSBub25jZQ==",
      "Connection: Upgrade",
      "Upgrade: websocket",
      "",
      "hellofirst",
    ],
    "closed",
  ]);
  const other = await talk(port, "first");
  const closed = once(other.socket, "close");
  await end();
  await closed;
  expect(lines.at(-1)).toBe("GET /rooms was passed on unchecked: it is a WebSocket.");
});

test("a server that does not switch says so itself", async () => {
  const { url } = await recorder();
  const { port } = await proxyOf(url, { api: rooms });
  expect((await talk(port, "{}")).text).toMatch(/^HTTP\/1.1 200 OK\r\n[^]*Connection: close\r\n\r\n\{\}$/);
});

const file = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

test("--ca trusts a server's own authority", async () => {
  const server = createSecureServer(
    { key: readFileSync(file("key.pem")), cert: readFileSync(file("certificate.pem")) },
    (_request, response) => response.writeHead(200, json).end("{}"),
  );
  const { port, close: stop } = await listen(server, { host: "127.0.0.1", port: 0 }, 0);
  closeLater(stop);
  const upstream = `https://127.0.0.1:${port}`;
  const without = await proxyOf(upstream, { api: rooms });
  const trusting = await proxyOf(upstream, { api: rooms, ca: file("certificate.pem") });
  const statuses = await Promise.all(
    [without, trusting].map(async ({ url }) => (await fetch(`${url}/rooms`)).status),
  );
  expect([statuses, without.lines.at(-1)]).toEqual([
    [502, 200],
    `${upstream} did not answer: self-signed certificate; --ca trusts its authority`,
  ]);
});

test.each([
  ["nowhere.pem", "nowhere.pem cannot be read: the file does not exist."],
  [file("key.pem"), `${file("key.pem")} has no certificate in PEM.`],
])("--ca %s is refused in a sentence", async (ca, message) => {
  const { signal } = new AbortController();
  const where = {
    files: new Set<string>(),
    cwd: ".",
    upstream: "https://127.0.0.1",
    host: "127.0.0.1",
    port: 0,
  };
  const result = await proxy({
    ...where,
    api: pets,
    ca,
    timeout: 1,
    errors: false,
    json: false,
    paint: plain,
    log: () => {},
    signal,
  });
  expect([result.exitCode, result.summary, result.problems[0]?.message]).toEqual([
    1,
    "The proxy did not start.",
    message,
  ]);
});
