// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** What every server here means by its address and its limits: the mock, the proxy, the stubs on Node. */

/** Where a server on this machine can be reached; of "every address" the one that this machine has for itself. */
export function urlOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

export interface Limits {
  /** How long a request may take to arrive, in milliseconds; 30 seconds unless set. */
  readonly requestTimeout?: number | undefined;
  /** The greatest header section in bytes; 64 KiB unless set. */
  readonly maxHeaderSize?: number | undefined;
}

/** As options of node:http. A field that came twice is joined, as `Headers` of the contract's requests have it. */
export function serverOptions({ requestTimeout = 30_000, maxHeaderSize = 2 ** 16 }: Limits) {
  const connectionsCheckingInterval = Math.min(requestTimeout, 1000);
  return {
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval,
    maxHeaderSize,
    joinDuplicateHeaders: true,
  };
}
