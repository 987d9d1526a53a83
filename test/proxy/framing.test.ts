/** An upstream gets the requests that the proxy has understood, and nothing else. */
import { expect, test } from "vitest";
import { send } from "../mock/socket.ts";
import { bytes, close, recorder, rooms } from "./rooms.ts";
import { proxyOf } from "./running.ts";

const second = "GET /rooms?smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

test.each<[string, Buffer, readonly number[], readonly string[]]>([
  [
    "Connection names the length",
    bytes(
      "GET /rooms HTTP/1.1",
      "Host: x",
      "Connection: content-length, close",
      `Content-Length: ${second.length}`,
      "",
      second,
    ),
    [200],
    [`GET /rooms, ${second}`],
  ],
  [
    "Connection names the chunks",
    bytes(
      "POST /rooms HTTP/1.1",
      "Host: x",
      "Connection: Transfer-Encoding, close",
      "Transfer-Encoding: chunked",
      "",
      second.length.toString(16),
      second,
      "0",
      "",
      "",
    ),
    [200],
    [`POST /rooms, ${second}`],
  ],
  [
    "a length and chunks",
    bytes(
      "POST /rooms HTTP/1.1",
      "Host: x",
      close,
      "Content-Length: 5",
      "Transfer-Encoding: chunked",
      "",
      "0",
      "",
      second,
    ),
    [400],
    [],
  ],
  [
    "a user and a password in the target",
    bytes("GET http://marta:secret@x/rooms HTTP/1.1", "Host: x", close, "", ""),
    [400],
    [],
  ],
  [
    "a user in the target",
    bytes("GET http://x@evil.test/rooms HTTP/1.1", "Host: x", close, "", ""),
    [400],
    [],
  ],
  [
    "two lengths",
    bytes(
      "POST /rooms HTTP/1.1",
      "Host: x",
      close,
      "Content-Length: 0",
      `Content-Length: ${second.length}`,
      "",
      second,
    ),
    [400],
    [],
  ],
  [
    "chunks in HTTP/1.0",
    bytes("POST /rooms HTTP/1.0", "Host: x", "Transfer-Encoding: chunked", "", "0", "", second),
    [400],
    [],
  ],
  [
    "a coding of coding",
    bytes("POST /rooms HTTP/1.1", "Host: x", close, "Transfer-Encoding: gzip, chunked", "", "0", "", second),
    [400],
    [],
  ],
  [
    "xchunked",
    bytes("POST /rooms HTTP/1.1", "Host: x", close, "Transfer-Encoding: xchunked", "", "0", "", second),
    [400],
    [],
  ],
  [
    "a tab before chunked",
    bytes(
      "POST /rooms HTTP/1.1",
      "Host: x",
      close,
      "Transfer-Encoding: \tchunked",
      "",
      "2",
      "{}",
      "0",
      "",
      "",
    ),
    [200],
    ["POST /rooms, {}"],
  ],
  ["two hosts", bytes("GET /rooms HTTP/1.1", "Host: x", "Host: y", close, "", ""), [400], []],
  ["a host that is none", bytes("GET /rooms HTTP/1.1", "Host: x/../y", close, "", ""), [400], []],
  [
    "the absolute form",
    bytes("GET http://other.example/rooms?floor=1 HTTP/1.1", "Host: other.example", close, "", ""),
    [200],
    ["GET /rooms?floor=1"],
  ],
  [
    "the absolute form without a path",
    bytes("GET HTTP://other.example?floor=1 HTTP/1.1", "Host: other.example", close, "", ""),
    [200],
    ["GET /?floor=1"],
  ],
  [
    "an absolute form within another",
    bytes("GET http://a/http://b/rooms HTTP/1.1", "Host: a", close, "", ""),
    [200],
    ["GET /http://b/rooms"],
  ],
  [
    "two slashes",
    bytes("GET //other.example/rooms HTTP/1.1", "Host: x", close, "", ""),
    [200],
    ["GET //other.example/rooms"],
  ],
  ["HTTP/1.0 without a host", bytes("GET /rooms HTTP/1.0", "", ""), [200], ["GET /rooms"]],
  ["HTTP/0.9", bytes("GET /rooms", "", ""), [400], []],
  [
    "an upgrade to HTTP/2 with a body",
    bytes(
      "POST /rooms HTTP/1.1",
      "Host: x",
      "Connection: Upgrade, HTTP2-Settings, close",
      "Upgrade: h2c",
      "HTTP2-Settings: AAA",
      "Content-Length: 2",
      "",
      "{}",
    ),
    [200],
    ["POST /rooms, {}"],
  ],
  [
    "a WebSocket with a body",
    bytes(
      "POST /rooms HTTP/1.1",
      "Host: x",
      "Connection: Upgrade, close",
      "Upgrade: websocket",
      `Content-Length: ${second.length}`,
      "",
      second,
    ),
    [200],
    [`POST /rooms, ${second}`],
  ],
  [
    "bytes behind the request",
    bytes("GET /rooms HTTP/1.1", "Host: x", close, "", second),
    [200],
    ["GET /rooms"],
  ],
])("%s: the upstream gets what was understood", async (_name, sent, statuses, want) => {
  const { url, asked } = await recorder();
  const { port } = await proxyOf(url, { api: rooms });
  const answers = await send(port, sent);
  expect([answers.map(({ status }) => status), asked]).toEqual([statuses, want]);
});

test.each([false, true])(
  "Connection takes away only what is for one connection, with --errors: %s",
  async (errors) => {
    const { url, asked } = await recorder([
      "authorization",
      "cookie",
      "x-hotel",
      "x-hop",
      "keep-alive",
      "te",
      "content-type",
    ]);
    const { port } = await proxyOf(url, { api: rooms, errors });
    const names = "authorization, cookie, X-Hotel, X-Hop, content-type, close";
    await send(
      port,
      bytes(
        "GET /rooms HTTP/1.1",
        "Host: x",
        `Connection: ${names}`,
        "Authorization: Bearer a",
        "Cookie: sid=1",
        "X-Hotel: h",
        "X-Hop: 1",
        "Keep-Alive: 1",
        "TE: trailers, deflate",
        "",
        "",
      ),
    );
    expect(asked).toEqual(["GET /rooms, authorization: Bearer a, cookie: sid=1, x-hotel: h, te: trailers"]);
  },
);
