/** Writes the body of a reply by its media type. */
import { itemTexts } from "../../../scripts/core/http/body-text.ts";
import { isBytes, streamOf } from "../../../scripts/core/http/chunks.ts";
import { type Kind, isSequence } from "../../../scripts/core/http/media-kind.ts";

/** What is told of the items of a stream while they are sent. */
export interface Watcher {
  /** @throws `Error` for an item that violates the contract */
  readonly inspect: (item: unknown) => void;
  /**
   * The stream ends early, because an item could not be had or violates the contract. The status has been sent already.
   * @returns true if the connection was closed, so that the response cannot be taken for a whole one
   */
  readonly failed: (error: unknown) => boolean;
}

/** JSON and items are written; anything else is a body already. */
export function written(body: unknown, kind: Kind, watcher: () => Watcher): BodyInit {
  if (kind === "json") return JSON.stringify(body);
  if (!isSequence(kind) && body instanceof ReadableStream) return watchedBytes(body, watcher());
  if (!isSequence(kind) || isSent(body)) return body as BodyInit; // guaranteed by the reply's type
  const write = itemTexts[kind];
  return Array.isArray(body) ? body.map(write).join("") : streamOf(watched(body, watcher()), write);
}

type BodyInit = string | ReadableStream<Uint8Array>;

/** Whether a value is a body as it is, or else has to be written. */
export function isSent(body: unknown): boolean {
  return typeof body === "string" || isBytes(body);
}

async function* watched(body: unknown, { inspect, failed }: Watcher): AsyncGenerator<unknown> {
  try {
    for await (const item of body as AsyncIterable<unknown>) {
      inspect(item);
      yield item;
    }
  } catch (error) {
    if (!failed(error)) throw new Error("The stream ended early.", { cause: error }); // servers may show the message
  }
}

/** Passes a stream on, and closes the connection if it fails. */
function watchedBytes(body: ReadableStream<Uint8Array>, { failed }: Watcher): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const ended = { done: true, value: undefined } as const;
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await reader.read().catch((error: unknown) => {
        if (!failed(error)) throw new Error("The stream ended early.", { cause: error }); // servers may show the message
        return ended;
      });
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
