/** A server that echoes the request, with special responses for some paths. */
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface WireServer {
  readonly url: string;
  close(): void;
}

export async function startWireServer(): Promise<WireServer> {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    void answer(request, response, seen);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

type Answer = (
  request: IncomingMessage,
  body: Buffer,
) => readonly [number, Record<string, string>, string | Uint8Array];

const json = { "Content-Type": "application/json" };

const answers: Readonly<Record<string, Answer>> = {
  "/pets/missing": () => [
    404,
    { "Content-Type": "application/problem+json; charset=utf-8" },
    '{"title":"There is no pet missing."}',
  ],
  "/pets/changed": () => [412, {}, ""],
  "/pets/broken": () => [500, { "Content-Type": "text/html" }, "<h1>Broken</h1>"],
  "/pets/moved": () => [307, { Location: "/pets/here" }, ""],
  "/text": (_request, body) => [200, { "Content-Type": "text/plain" }, String(body).toUpperCase()],
  "/events": () => [
    200,
    { "Content-Type": "text/event-stream" },
    ": hello\n\ndata: one\n\nid: 7\r\nevent: tick\r\ndata: two\r\ndata: lines\r\n\r\ndata:three\n\ndata: unfinished",
  ],
  "/report": ({ headers }) =>
    headers.accept === "text/csv" ? [200, { "Content-Type": "text/csv" }, "1\n2\n"] : [200, json, "[1,2]"],
  "/bytes": ({ headers }, body) =>
    headers.range
      ? [206, { "Content-Type": "application/octet-stream" }, body.subarray(0, 3)]
      : [200, { "Content-Type": "application/octet-stream" }, body],
};

async function answer(request: IncomingMessage, response: ServerResponse, seen: Set<string>): Promise<void> {
  const { method = "", url = "", headers } = request;
  const body = await buffer(request);
  const [path = ""] = url.split("?");
  if (path === "/pets/slow") return;
  if (path === "/pets/busy" && !seen.has(path)) {
    seen.add(path);
    response.writeHead(429, { "Retry-After": "0" }).end();
    return;
  }
  const echo: Answer = () => [200, json, JSON.stringify({ method, url, headers, body: String(body) })];
  const deleted: Answer = () => [204, { "X-URL": url }, ""];
  const [status, fields, text] = (answers[path] ?? (method === "DELETE" ? deleted : echo))(request, body);
  response.writeHead(status, fields).end(text);
}
