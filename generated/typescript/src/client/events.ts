// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Server-sent events (HTML Standard, 9.2): a response body that is a stream of text messages. */

export interface ServerEvent {
  /** `message` unless the server names the event. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server sent; empty if it sent none. */
  readonly id: string;
}

/** Yields events as they arrive; leaving the loop closes the connection. */
export async function* events(response: Response): AsyncGenerator<ServerEvent> {
  let id = "";
  for await (const block of blocks(response)) {
    const fields = fieldsOf(block);
    id = fields.get("id")?.at(-1) ?? id;
    const data = fields.get("data")?.join("\n");
    if (data !== undefined) yield { event: fields.get("event")?.at(-1) || "message", data, id };
  }
}

/** Splits on empty lines; an unfinished block at the end is not an event. */
async function* blocks(response: Response): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts(response)) {
    const parts = (rest + text).replaceAll(/\r\n?/g, "\n").split("\n\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}

/** A carriage return at the end of a chunk may be the first half of CRLF, so it is held back until the next chunk. */
async function* texts({ body }: Response): AsyncGenerator<string> {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const text = held + piece.value;
      held = text.endsWith("\r") ? "\r" : "";
      yield held ? text.slice(0, -1) : text;
    }
  } finally {
    await reader.cancel().catch(() => {}); // it may already have ended or failed
  }
}

function fieldsOf(block: string): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const line of block.split("\n")) {
    const [, name = "", value = ""] = /^([^:]+):? ?(.*)$/.exec(line) ?? [];
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}
