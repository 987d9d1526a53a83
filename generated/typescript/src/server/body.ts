// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads the bytes of a request body. */
import type { Body } from "./engine/http/request.ts";
import { bytes } from "./head.ts";
import type { Visit } from "./visit.ts";

/**
 * Reads a body of up to `limit` bytes, and stops reading a larger one there.
 * @returns undefined when the body was cut off: the client disconnected, or the framing was invalid
 */
export function readBytes(
  { request, head, bindings }: Pick<Visit<unknown>, "request" | "head" | "bindings">,
  limit: number,
): Promise<Body | undefined> {
  const announced = Number(head.headers.get("content-length") ?? Number.NaN);
  if (announced > limit) return Promise.resolve("too-large");
  if (Number.isNaN(announced)) return read(request, limit).catch(cutOff);
  // HTTP does not deliver more than was announced.
  return bindings?.[bytes]?.() ?? request.arrayBuffer().then(bytesOf, cutOff);
}

function bytesOf(buffer: ArrayBuffer): Body {
  return new Uint8Array(buffer);
}

function cutOff(): undefined {}

/** A reader takes half the time of the stream's own iterator. */
async function read({ body }: Request, limit: number): Promise<Body> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) return reader?.cancel().then(tooLarge) ?? tooLarge();
    chunks.push(part.value);
  }
  return joined(chunks, size);
}

function tooLarge(): Body {
  return "too-large";
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
