/** A server with one bug. */
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { asObject } from "../../scripts/core/json.ts";
import type { Break } from "./breaks.ts";

export interface Broken {
  readonly url: string;
  close(): void;
}

/** A proxy that passes everything on, except for one change. */
export async function broken(url: string, { on, status, change }: Break): Promise<Broken> {
  const server: Server = createServer(async (request, response) => {
    const { method = "GET", url: target = "/", headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer); // a request yields buffers
    const sent = Object.entries(headers).filter(
      ([name]) => !["host", "connection", "content-length"].includes(name),
    );
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
    const answer = await fetch(url + target, {
      method,
      headers: sent.map(([name, value]): [string, string] => [name, String(value)]),
      ...body,
    });
    const value: unknown = await answer.json();
    const [path = "", query] = target.split("?");
    const hit = on.test(`${method} ${path}`);
    if (hit) change?.(asObject(value), new URLSearchParams(query));
    response.writeHead((hit && status) || answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
