/** Bodies that are streams of items: JSON Lines, JSON sequences and event streams. */
import { events, jsonEvents } from "../http/event-stream.ts";
import { isSequence, kindOf } from "../http/media-kind.ts";
import { declaredFor } from "../http/media-type.ts";
import type { Headers } from "../http/request.ts";
import { lines, records } from "../http/sequences.ts";
import { memoize } from "../memoize.ts";
import type { MediaType, Operation, RequestBody } from "../model.ts";

/** The declared media type of a body that is a stream of items; undefined if the body is something else. */
export function streamOf({ body }: Operation, headers: Headers): MediaType | undefined {
  const streams = body ? streamsIn(body) : [];
  if (!body || streams.length === 0) return undefined;
  const mediaType = declaredFor(body.content, headers.get("content-type") ?? "");
  return mediaType && streams.includes(mediaType) ? mediaType : undefined;
}

const streamsIn = memoize(({ content }: RequestBody) =>
  content.filter(({ name }) => isSequence(kindOf(name))),
);

/** The items of a stream as they arrive. @throws what `unreadable` explains */
export function itemsOf(
  { name, jsonData }: MediaType,
  stream: ReadableStream<Uint8Array> | null,
  limit?: number,
): AsyncIterable<unknown> {
  const kind = kindOf(name);
  if (kind === "lines") return lines(stream, limit);
  if (kind === "records") return records(stream, limit);
  return jsonData ? jsonEvents(stream, limit) : events(stream, limit);
}

/** Why the items of a stream cannot be read any further. */
export function unreadable(error: unknown): string {
  if (error instanceof SyntaxError) return `An item of the body is not JSON. ${error.message}`;
  return error instanceof RangeError ? error.message : "The request body was cut off.";
}
