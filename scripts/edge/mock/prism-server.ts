/** Prism's own server, as its command line runs it: what the mock is compared with. It can crash on a bad request. */
import { createSingleProcessPrism } from "@stoplight/prism-cli/dist/util/createServer.js";
import type { Json } from "../../core/json.ts";
import { urlOf } from "../../core/http/serving.ts";
import { type Listening, addressError, freePort } from "../http-server.ts";

export interface PrismServerOptions {
  readonly document: Json;
  readonly host: string;
  /** 0 lets the system choose a free one. */
  readonly port: number;
}

/** It says little itself, on stdout. @throws {AddressError} when it cannot listen there */
export async function startPrismServer({ document, host, port }: PrismServerOptions): Promise<Listening> {
  const chosen = port === 0 ? await freePort(host) : port; // Prism does not tell which one it got
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
    const known = error instanceof Error ? error : new Error(String(error)); // Prism rejects with a bare message
    throw addressError(known, { host, port }) ?? known;
  });
  return {
    url: urlOf(host, chosen),
    port: chosen,
    close: async () => void (await server?.close()),
  };
}
