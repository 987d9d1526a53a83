/** Answers that no well-behaved server sends, byte for byte, and what a client gets of them through the proxy. */
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";

/** What the upstream does with a connection once it has a request. */
type Act = (socket: Socket) => void;

/**
 * What the client gets: the status, and `cut` if the body is not complete. A pair: without and with `--errors`.
 * @see told the checks that are reported
 */
export type Shape = readonly [
  name: string,
  act: Act,
  got: string | readonly [string, string],
  ...told: string[],
];

const says =
  (...lines: string[]): Act =>
  (socket) =>
    void socket.write(lines.join("\r\n"), "latin1");
const ends =
  (...lines: string[]): Act =>
  (socket) =>
    void socket.end(lines.join("\r\n"), "latin1");
const json = "Content-Type: application/json";
const two = "Content-Length: 2";
const chunked = "Transfer-Encoding: chunked";
const ok = "HTTP/1.1 200 OK";
const answer = (...fields: string[]) => says(ok, json, two, ...fields, "", "{}");
const chunks = (...lines: string[]) => says(ok, json, chunked, "", ...lines);
const first = (line: string) => says(line, json, two, "", "{}");
const packed = gzipSync(Buffer.alloc(2 ** 25));

function drip(text: string): Act {
  return (socket) => {
    socket.write(text);
    const timer = setInterval(() => socket.write("x"), 50);
    socket.once("close", () => clearInterval(timer));
  };
}

function large(socket: Socket): void {
  socket.write(`${ok}\r\n${json}\r\nContent-Length: ${3 * 2 ** 20}\r\n\r\n"`);
  socket.write(Buffer.alloc(3 * 2 ** 20 - 2, 0x61));
  socket.write('"');
}

const lines: readonly Shape[] = [
  ["an escape in the reason", first("HTTP/1.1 200 \u{1B}[2J"), "200", "http-syntax"],
  ["a reason beyond ASCII", first("HTTP/1.1 200 Schön"), "200"],
  ["no reason", first("HTTP/1.1 200 "), "200"],
  ["neither reason nor space", first("HTTP/1.1 200"), "200"],
  ["a reason of 70 KB", first(`HTTP/1.1 200 ${"a".repeat(70_000)}`), "502", "answered"],
  ["the status 099", first("HTTP/1.1 099 Odd"), "502", "answered"],
  ["the status 20", first("HTTP/1.1 20 Short"), "502", "answered"],
  ["the status 1000", first("HTTP/1.1 1000 Long"), "502", "answered"],
  ["the status 999", first("HTTP/1.1 999 No"), ["999", "502"], "no-server-error"],
  [
    "101 that nobody asked for",
    says("HTTP/1.1 101 Go", "Connection: upgrade", "Upgrade: x", "", ""),
    "502",
    "answered",
  ],
  ["101 without a protocol", says("HTTP/1.1 101 Go", "", ""), "502", "answered"],
  ["HTTP/0.9", ends("hello"), "502", "answered"],
  ["HTTP/1.0 until the end", ends("HTTP/1.0 200 OK", json, "", "{}"), "200"],
  ["the preface of HTTP/2", says("PRI * HTTP/2.0", "", "SM", "", ""), "502", "answered"],
  ["a TLS alert", says("\u{15}\u{3}\u{1}\u{0}\u{2}\u{2}\u{28}"), "502", "answered"],
  ["another protocol", ends("220 mail.example ESMTP", ""), "502", "answered"],
  ["lines that end with LF", ends(`${ok}\n${json}\n${two}\n\n{}`), "502", "answered"],
];

const fields: readonly Shape[] = [
  ["an escape in a header", answer("X: \u{1B}[2J"), "502", "answered"],
  ["a null byte in a header", answer("X: a\u{0}b"), "502", "answered"],
  ["a header beyond ASCII", answer("X: ü"), "200"],
  ["a header without a colon", answer("nonsense"), "502", "answered"],
  ["a space before the colon", answer("X : 1"), "502", "answered"],
  ["a folded header", answer("X: 1", " 2"), "502", "answered"],
  ["a header without a name", answer(": 1"), "502", "answered"],
  ["a header of the prototype", answer("__proto__: 1", "constructor: 2"), "200"],
  ["1,000 headers", answer(...Array.from({ length: 1000 }, (_, at) => `X-${at}: 1`)), "200"],
  ["a header of 70 KB", answer(`X: ${"a".repeat(70_000)}`), "502", "answered"],
  ["a head that never ends", drip(`${ok}\r\nX: `), "504", "answered"],
  ["Connection that names the framing", answer("Connection: content-length, content-type"), "200"],
  ["two cookies", answer("Set-Cookie: a=1", "Set-Cookie: b=2"), "200"],
];

const framing: readonly Shape[] = [
  ["two lengths", answer("Content-Length: 3"), "502", "answered"],
  ["a length and chunks", answer(chunked), "502", "answered"],
  ["a length below nothing", says(ok, "Content-Length: -1", "", "{}"), "502", "answered"],
  ["a length of words", says(ok, "Content-Length: two", "", "{}"), "502", "answered"],
  ["a length beyond counting", says(ok, `Content-Length: ${"9".repeat(30)}`, "", "{}"), "502", "answered"],
  [
    "chunks behind another coding",
    says(ok, json, "Transfer-Encoding: gzip, chunked", "", "0", "", ""),
    "502",
    "answered",
  ],
  ["an unknown coding", ends(ok, json, "Transfer-Encoding: x", "", "{}"), "502", "answered"],
  ["a chunk of no size", chunks("zz", "{}", "0", "", ""), ["200 cut", "502"], "complete", "answered"],
  ["a chunk longer than it says", chunks("1", "{}", "0", "", ""), ["200 cut", "502"], "complete", "answered"],
  [
    "20 KB of chunk extension",
    chunks(`2;${"a".repeat(20_000)}`, "{}", "0", "", ""),
    ["200 cut", "502"],
    "complete",
    "answered",
  ],
  ["trailers", chunks("2", "{}", "0", "X-Sum: 1", "", ""), "200"],
  [
    "a length among the trailers",
    chunks("2", "{}", "0", "Content-Length: 9", "", ""),
    ["200 cut", "502"],
    "complete",
    "answered",
  ],
  [
    "trailers of 70 KB",
    chunks("2", "{}", "0", `X: ${"a".repeat(70_000)}`, "", ""),
    ["200 cut", "502"],
    "complete",
    "answered",
  ],
  [
    "a body with 204",
    says("HTTP/1.1 204 No Content", two, "", "{}"),
    ["204", "502"],
    "status-declared",
    "http-syntax",
  ],
  [
    "a body with 304",
    says("HTTP/1.1 304 Not Modified", two, "", "{}"),
    ["304", "502"],
    "status-declared",
    "http-syntax",
  ],
  ["a second response at once", says(ok, json, two, "", `{}${ok}`, json, two, "", "[]"), "200"],
  ["bytes beyond the length", says(ok, json, two, "", "{}, and more"), "200", "http-syntax"],
  [
    "a second response, later",
    (socket) => {
      answer()(socket);
      setImmediate(() => answer()(socket));
    },
    "200",
  ],
  [
    "a thousand times 100",
    says(...Array.from({ length: 1000 }, () => "HTTP/1.1 100 Continue\r\n"), ok, json, two, "", "{}"),
    "200",
  ],
  [
    "103 before the response",
    says("HTTP/1.1 103 Early Hints", "Link: </a>; rel=preload", "", ok, json, two, "", "{}"),
    "200",
  ],
  [
    "103 without an end",
    (socket) => {
      const timer = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 10);
      socket.once("close", () => clearInterval(timer));
    },
    "504",
    "answered",
  ],
];

const times: readonly Shape[] = [
  ["an end at once", (socket) => void socket.end(), "502", "answered"],
  ["a reset at once", (socket) => void socket.resetAndDestroy(), "502", "answered"],
  ["silence", () => {}, "504", "answered"],
  ["half a head, then the end", ends(ok, "Content-Le"), "502", "answered"],
  [
    "half a body, then the end",
    ends(ok, json, "Content-Length: 100", "", '{"a"'),
    ["200 cut", "502"],
    "complete",
    "answered",
  ],
  [
    "half a body, then silence",
    says(ok, json, "Content-Length: 100", "", '{"a"'),
    ["200 cut", "200 cut"],
    "complete",
  ],
  [
    "half a chunk, then the end",
    (socket) => void socket.end(`${ok}\r\n${json}\r\n${chunked}\r\n\r\n9\r\n{`),
    ["200 cut", "502"],
    "complete",
    "answered",
  ],
  ["3 MiB", large, "200"],
  ["plain text that claims to be packed", answer("Content-Encoding: gzip"), "200"],
  [
    "32 MiB in a small package",
    (socket) => {
      socket.write(`${ok}\r\n${json}\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`);
      socket.write(packed);
    },
    "200",
  ],
  ["bytes that are not UTF-8", says(ok, json, two, "", "\u{FF}\u{FE}"), ["200", "502"], "response-schema"],
  [
    "100,000 open arrays",
    says(ok, json, "Content-Length: 100000", "", "[".repeat(100_000)),
    ["200", "502"],
    "response-schema",
  ],
  ["__proto__", says(ok, json, "Content-Length: 25", "", '{"__proto__":{"a":true} }'), "200"],
];

export const shapes: readonly Shape[] = [...lines, ...fields, ...framing, ...times];
