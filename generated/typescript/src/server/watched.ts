// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Watches the streams that handlers return. */
import type { AnyReply } from "./answer.ts";

/**
 * A stream can fail after the response has begun, when only the connection can be ended.
 * @param tell called with the error of a stream; the caller sees nothing of it
 */
export function watched(reply: AnyReply, tell: (error: unknown) => void): AnyReply {
  const { body } = reply;
  if (!(body instanceof ReadableStream)) return reply;
  const reader = (body as ReadableStream<unknown>).getReader();
  const stream = new ReadableStream<unknown>({
    pull: async (controller) => {
      const next = await reader.read().catch((error: unknown) => {
        tell(error);
        throw new Error("The body of the reply could not be read.");
      });
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { ...reply, body: stream };
}
