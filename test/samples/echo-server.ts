/** A server on loopback that keeps each request, byte for byte. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly method: string;
  /** As it stood in the request line. */
  readonly target: string;
  /** In lower case; repeated ones are joined by commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export interface EchoServer {
  readonly url: string;
  /** First segment of the path → the requests to it. */
  readonly received: ReadonlyMap<string, readonly Received[]>;
  close(): Promise<void>;
}

export async function echoServer(): Promise<EchoServer> {
  const received = new Map<string, Received[]>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const target = request.url ?? "";
      const [, key = ""] = /^\/([^/?]*)/.exec(target) ?? [];
      const headers = new Map<string, string>();
      for (let at = 0; at < request.rawHeaders.length; at += 2) {
        const name = (request.rawHeaders[at] ?? "").toLowerCase();
        const value = request.rawHeaders[at + 1] ?? "";
        headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
      }
      const one = { method: request.method ?? "", target, headers, body: Buffer.concat(chunks) };
      received.set(key, [...(received.get(key) ?? []), one]);
      response.end("received");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // of a server that listens at an address
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
