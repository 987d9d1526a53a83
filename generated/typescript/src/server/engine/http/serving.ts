// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The addresses and limits shared by the mock, the proxy and the stubs on Node. */

/** The URL of a server on this machine. If it listens on all addresses, the URL has the loopback address. */
export function urlOf(host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

export interface Limits {
  /** The time limit for receiving a request, in milliseconds; default 30 seconds. */
  readonly requestTimeout?: number | undefined;
  /** The size limit of the header section, in bytes; default 64 KiB. */
  readonly maxHeaderSize?: number | undefined;
}

/** The options for node:http. Repeated header fields are joined, as `Headers` requires. */
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
