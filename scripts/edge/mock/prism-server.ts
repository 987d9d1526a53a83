/** Prism's own server, as run by its command line, for comparison with the mock. It can crash on a bad request. */
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Json } from "../../core/json.ts";
import { urlOf } from "../../core/http/serving.ts";
import { type Listening, addressError } from "../http-server.ts";

export interface PrismServerOptions {
  readonly document: Json;
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
}

/** Prints nothing. @throws {AddressError} if it cannot listen there */
export async function startPrismServer({ document, host, port }: PrismServerOptions): Promise<Listening> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const address = await server.listen(port, host).catch((error: unknown) => {
    const known = error instanceof Error ? error : new Error(String(error)); // Prism rejects with a bare message
    throw addressError(known, { host, port }) ?? known;
  });
  const taken = Number(/\d+$/.exec(address)); // an IPv6 address has no brackets
  return {
    url: urlOf(host, taken),
    port: taken,
    close: () => server.close(),
  };
}
