/** Bodies that are long, endless, or left by their readers. */
import { type AddressInfo, connect, createServer } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { bytes, json, rooms } from "./rooms.ts";
import { closeLater, proxyOf, serving, told } from "./running.ts";

/** A server that sends an event and then waits; it says when its client has left. */
async function bell() {
  const left = Promise.withResolvers<string>();
  const url = await serving((request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\ndata: 2\n\nda");
    response.once("close", () => left.resolve(`${request.url} closed`));
  });
  return { url, left: left.promise };
}

test.each([false, true])(
  "an event stream passes at once and is checked, with --errors: %s",
  async (errors) => {
    const { url, left } = await bell();
    const { url: at, end } = await proxyOf(url, { api: rooms, errors });
    const leave = new AbortController();
    const { body } = await fetch(`${at}/bell`, { signal: leave.signal });
    const reader = body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    leave.abort();
    await reader?.closed.catch(() => {});
    expect([new TextDecoder().decode(value), await left]).toEqual([
      "data: 1\n\ndata: 2\n\nda",
      "/bell closed",
    ]);
    expect(told(await end())).toEqual([
      expect.stringMatching(
        /^contract\/response-schema: ring, the server's response: .*item 1 \/data must be equal to constant/,
      ),
    ]);
  },
);

test.each([false, true])(
  "when the client leaves, the upstream's request ends, with --errors: %s",
  async (errors) => {
    const asked = Promise.withResolvers<void>();
    const left = Promise.withResolvers<string>();
    const url = await serving((request, response) => {
      asked.resolve();
      response.once("close", () => left.resolve(`${request.url} closed`));
    });
    const { port } = await proxyOf(url, { api: rooms, errors });
    const socket = connect(port, "127.0.0.1");
    socket.write(bytes("GET /rooms HTTP/1.1", "Host: x", "", ""));
    await asked.promise;
    socket.destroy();
    expect(await left.promise).toBe("/rooms closed");
  },
);

test("who still waits for an answer is told at the end", async () => {
  const asked = Promise.withResolvers<void>();
  const url = await serving(() => asked.resolve());
  const { url: at, end, lines } = await proxyOf(url, { api: rooms });
  const waiting = fetch(`${at}/rooms?guest=hush`).catch(() => "cut off");
  await asked.promise;
  await end();
  expect([await waiting, lines.at(-1)]).toEqual(["cut off", "GET /rooms has had no answer yet."]);
});

test("--errors holds back a mebibyte, and says what it passes on unchecked", async () => {
  const size = 2 ** 25;
  const url = await serving((request, response) => {
    response.writeHead(200, json);
    request.pipe(response);
  });
  const { url: at, end, lines } = await proxyOf(url, { api: rooms, errors: true });
  const upload = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(size)),
    pull: (controller) => controller.close(),
  });
  const answer = await fetch(`${at}/rooms`, {
    method: "POST",
    body: upload,
    duplex: "half",
    headers: { "content-type": "application/octet-stream" },
  });
  const received = (await answer.arrayBuffer()).byteLength;
  await end();
  expect([answer.status, received, lines.filter((line) => line.includes("unchecked"))]).toEqual([
    200,
    size,
    [
      "POST /rooms was passed on unchecked: the request is larger than 1 MiB or slow.",
      "POST /rooms was passed on unchecked: the response is larger than 1 MiB or slow.",
    ],
  ]);
});

test.each([false, true])(
  "a client that does not read stops the upstream, with --errors: %s",
  async (errors) => {
    const sent = Promise.withResolvers<number>();
    const url = await serving((_request, response) => {
      let size = 0;
      const more = () => {
        while (size < 2 ** 28 && response.write(Buffer.alloc(2 ** 18, 0x20))) size += 2 ** 18;
      };
      response
        .writeHead(200, json)
        .on("drain", more)
        .once("close", () => sent.resolve(size));
      more();
    });
    const { port } = await proxyOf(url, { api: rooms, errors, timeout: 1 });
    const socket = connect(port, "127.0.0.1").pause();
    socket.write(bytes("GET /rooms HTTP/1.1", "Host: x", "", ""));
    expect(await sent.promise).toBeLessThan(2 ** 26); // what the system's own buffers take
    socket.destroy();
    await once(socket, "close");
  },
);

const head = (method: string, more = "") => `${method} /rooms HTTP/1.1\r\nHost: x\r\n${more}\r\n`;

test("after an answer that has no body, the connection goes on", async () => {
  const chunked = "Transfer-Encoding: chunked\r\n\r\n";
  const answers = [
    `HTTP/1.1 200 OK\r\n${chunked}`,
    `HTTP/1.1 304 Not Modified\r\n${chunked}`,
    `HTTP/1.1 200 OK\r\n${chunked}2\r\n{}\r\n0\r\n\r\n`,
  ];
  const server = createServer((socket) => {
    socket
      .on("error", () => {})
      .on("data", (chunk) => {
        const text = String(chunk);
        socket.write(answers[text.startsWith("HEAD") ? 0 : text.includes("If-None-Match") ? 1 : 2] ?? "");
      });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  closeLater(async () => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a server that listens on a port has such an address
  const { port, end } = await proxyOf(url, { api: rooms });
  const client = connect(port, "127.0.0.1");
  client.write(head("HEAD") + head("GET", 'If-None-Match: "a"\r\n') + head("GET", "Connection: close\r\n"));
  const text = Buffer.concat(await client.toArray()).toString();
  await end();
  expect(text.replaceAll(/(?:Date|Connection|Keep-Alive): .*\r\n/g, "")).toBe(
    answers.join("").replaceAll(`${chunked}HTTP`, "\r\nHTTP"), // framing without a body would end the connection
  );
});
