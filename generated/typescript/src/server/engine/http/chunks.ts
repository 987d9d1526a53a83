// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Reads and writes the bodies of streams chunk by chunk, so that they neither block nor fill memory. */

/** A body as `fetch` and servers have it. */
export type ByteStream = ReadableStream<Uint8Array>;

/** How many characters one item of a stream may have unless its reader says otherwise. */
export const longest = 2 ** 26;

/**
 * Decodes UTF-8 as it arrives, without its byte order mark; leaving the loop cancels the stream.
 * @param isStrict whether other bytes are a `SyntaxError`, or else are replaced
 */
export async function* decoded(
  body: ByteStream | null | undefined,
  isStrict: boolean,
): AsyncGenerator<string> {
  if (!body) return;
  const decoder = new TextDecoder("utf-8", { fatal: isStrict });
  const reader = body.getReader();
  try {
    let chunk: { readonly done: boolean; readonly value?: Uint8Array | undefined };
    do {
      chunk = await reader.read();
      yield textOf(decoder, chunk.value);
    } while (!chunk.done);
  } finally {
    reader.cancel().catch(() => {}); // it may already have ended or failed
  }
}

/** @param bytes undefined at the end */
function textOf(decoder: { decode: Decode }, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new SyntaxError("It is not UTF-8.");
  }
}

type Decode = (bytes: Uint8Array | undefined, options: { readonly stream: boolean }) => string;

/**
 * Splits text, in whatever chunks it comes, after each separator.
 * @param most how many characters one part may have
 * @returns the parts; the last one may lack its separator
 */
export async function* split(
  texts: AsyncIterable<string>,
  separator: RegExp | string,
  most: number,
): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts) {
    const [first = "", ...others] = text.split(separator);
    rest += first; // searched before, so a part in many chunks does not take longer
    for (const next of others) {
      yield bounded(rest, most);
      rest = next;
    }
    bounded(rest, most);
  }
  if (rest !== "") yield rest;
}

/** @throws `RangeError` for a part that is too long */
export function bounded(part: string, most: number): string {
  if (part.length > most) throw new RangeError(`An item of the stream is longer than ${most} characters.`);
  return part;
}

/** Many values, given at once or one by one; not a string. */
export type Items<Item> = (Iterable<Item> & object) | AsyncIterable<Item>;

/** Whether a value is sent unchanged: bytes, a Blob. A stream is looked into, because it may hold items. */
export function isBytes(value: unknown): value is Blob | ArrayBuffer | Uint8Array<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/**
 * A body that asks for the next item only when it can be sent, and ends the items when nobody reads on.
 * @param write turns an item into text; chunks of bytes are sent unchanged
 */
export function streamOf(items: unknown, write: (item: unknown) => string): ReadableStream<Uint8Array> {
  const iterator = iteratorOf(items);
  const encoder = new TextEncoder();
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value instanceof Uint8Array ? value : encoder.encode(write(value)));
    },
    async cancel() {
      await iterator.return?.();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

type AnyIterator = Iterator<unknown> | AsyncIterator<unknown>;

/** Not every platform can iterate over a `ReadableStream`. @throws `TypeError` for anything that has no items */
function iteratorOf(items: unknown): AnyIterator {
  if (items instanceof ReadableStream) {
    const reader = items.getReader() as ReadableStreamDefaultReader<unknown>;
    return {
      next: () => reader.read() as Promise<IteratorResult<unknown>>, // the two have the same shape
      return: async () => ({ done: true, value: await reader.cancel() }),
    };
  }
  const source = items as Partial<AsyncIterable<unknown> & Iterable<unknown>>; // checked next
  const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]?.();
  if (!iterator) throw new TypeError("The body is not iterable.");
  return iterator;
}
