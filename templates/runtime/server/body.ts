/** Reads the bytes of a request body. */
import type { Body } from "../../../scripts/core/http/request.ts";

/**
 * Reads a body of up to `limit` bytes, and stops reading a larger one there.
 * @returns undefined when the body was cut off: the client disconnected, or the framing was invalid
 */
export function readBytes(request: Request, limit: number): Promise<Body | undefined> {
  return read(request, limit).catch(() => undefined);
}

async function read(request: Request, limit: number): Promise<Body> {
  const announced = Number(request.headers.get("content-length") ?? Number.NaN);
  if (announced > limit) return "too-large";
  if (announced <= limit) return new Uint8Array(await request.arrayBuffer()); // HTTP does not deliver more than was announced
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
