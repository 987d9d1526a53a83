/** The bytes of a request. */
import type { Body } from "../../../scripts/core/http/request.ts";

/**
 * Reads a body, unless it is larger than the limit, in bytes; of a larger one no more than that is read.
 * @returns undefined when the body did not arrive whole: the client went away, or its framing was wrong
 */
export function readBytes(request: Request, limit: number): Promise<Body | undefined> {
  return read(request, limit).catch(() => undefined);
}

async function read(request: Request, limit: number): Promise<Body> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > limit) return "too-large";
  if (announced <= limit) return new Uint8Array(await request.arrayBuffer()); // HTTP lets no more come than announced
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) return "too-large";
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
