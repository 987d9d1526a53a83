/** The part of the npm registry that `npm audit` asks, on 127.0.0.1. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";

export interface Registry {
  readonly url: string;
  /** The packages of which an advisory was asked for. */
  readonly asked: ReadonlySet<string>;
  close(): Promise<void>;
}

/** @param unsafe package → severity of the advisory about all its versions */
export async function registry(unsafe: Readonly<Record<string, string>> = {}): Promise<Registry> {
  const asked = new Set<string>();
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (request.url !== "/-/npm/v1/security/advisories/bulk") return answer(404, {});
    const packages = Object.keys(JSON.parse(await text(request.pipe(createGunzip()))));
    for (const name of packages) asked.add(name);
    const found = packages.filter((name) => Object.hasOwn(unsafe, name));
    return answer(200, Object.fromEntries(found.map((name) => [name, [advisory(unsafe[name] ?? "")]])));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function advisory(severity: string): object {
  return {
    id: 1,
    url: "https://example.com/advisories/1",
    title: "Reads any file",
    severity,
    vulnerable_versions: "*",
    cwe: [],
    cvss: { score: 0, vectorString: null },
  };
}
