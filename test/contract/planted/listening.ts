/** A service of this folder, over HTTP. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { type Name, createOf, documents } from "./planted.ts";
import type { Json } from "../../../scripts/core/json.ts";

export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Flawed {
  readonly flaws?: readonly string[];
  readonly rules?: Json;
  /** The delay of each response, in milliseconds. */
  readonly delay?: number;
}

export async function listening(
  name: Name,
  { flaws = [], rules, delay = 0 }: Flawed = {},
): Promise<Listening> {
  const { document } = documents[name];
  const service = createOf(name)(document, rules ?? document, new Set(flaws));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = await request.toArray().catch(() => []);
    if (delay > 0) await setTimeout(delay);
    const { pathname: path, searchParams: query, search } = new URL(request.url ?? "/", "http://planted");
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
    );
    const asked = { method: request.method ?? "GET", path, query, rawQuery: search, headers };
    const reply = service.handle({ ...asked, text: Buffer.concat(chunks).toString() });
    response.writeHead(reply.status, reply.headers);
    response.end(
      reply.body === undefined || request.method === "HEAD" ? undefined : JSON.stringify(reply.body),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has a port
  const close = async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
