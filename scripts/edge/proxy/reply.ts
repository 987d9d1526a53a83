/** Responses of the proxy itself. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { drained } from "../http-server.ts";
import type { ReplacementResponse } from "./options.ts";

interface Connection {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Reads what the client is still sending first, or else it would lose the response. */
export async function refuse({ request, response }: Connection, refusal: ReplacementResponse): Promise<void> {
  await drained(request);
  if (!request.complete) response.shouldKeepAlive = false;
  reply(response, refusal);
}

export function reply(response: ServerResponse, { status, headers, text }: ReplacementResponse): void {
  response.writeHead(status, { ...headers, "Content-Length": Buffer.byteLength(text) }).end(text);
}

/**
 * The proxy's own answer, as RFC 9457 has it. A refusal of the contract (`core/request-validation/refusal.ts`) is another
 * thing: it is HTTP's own problem, without a title of ours, and each of its errors says where it is.
 */
export function problemResponse(
  status: number,
  title: string,
  faults: readonly string[],
): ReplacementResponse {
  const text = JSON.stringify({ title, status, detail: faults.join("\n"), faults });
  return { status, headers: { "Content-Type": "application/problem+json" }, text };
}
