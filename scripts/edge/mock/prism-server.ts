/** Prism's own server, as its command line runs it: what the mock is compared with. It can crash on a bad request. */
import { createServer } from "node:net";
import { createSingleProcessPrism } from "@stoplight/prism-cli/dist/util/createServer.js";
import type { Json } from "../../core/json.ts";
import type { Mock } from "./server.ts";

export interface PrismServerOptions {
  readonly document: Json;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
}

/** Rejects with an error whose message names `EADDRINUSE` when the port is taken. It says little itself, on stdout. */
export async function startPrismServer({ document, host, port }: PrismServerOptions): Promise<Mock> {
  const chosen = port === 0 ? await freePort(host) : port;
  const server = await createSingleProcessPrism({
    document: structuredClone(document) as unknown as string, // typed after its flag; a document is taken as well
    host,
    port: chosen,
    cors: true,
    dynamic: false,
    multiprocess: false, // true does not start
    errors: false,
    verboseLevel: "silent",
    ignoreExamples: false,
    seed: "",
    jsonSchemaFakerFillProperties: true,
  }).catch((error: unknown) => {
    throw error instanceof Error ? error : new Error(String(error)); // Prism rejects with a bare message
  });
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${chosen}`,
    port: chosen,
    close: async () => void (await server?.close()),
  };
}

/** Prism does not tell which port it got. */
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
