// Generated from an OpenAPI description. Do not edit: change the description, generate again.

/** Server-sent events (HTML Standard, 9.2): a body that is an endless list of small texts. */

export interface ServerEvent {
  /** `message` unless the server names it. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server gave; empty when it gave none. */
  readonly id: string;
}

/** Reads the body while it arrives; leaving the loop closes the connection. */
export async function* events(response: Response): AsyncGenerator<ServerEvent> {
  let id = "";
  for await (const block of blocks(response)) {
    const fields = fieldsOf(block);
    id = fields.get("id")?.at(-1) ?? id;
    const data = fields.get("data")?.join("\n");
    if (data !== undefined) yield { event: fields.get("event")?.at(-1) || "message", data, id };
  }
}

/** What stands between empty lines; what no empty line has ended is no event. */
async function* blocks(response: Response): AsyncGenerator<string> {
  let rest = "";
  for await (const text of texts(response)) {
    const parts = (rest + text).replaceAll(/\r\n?/g, "\n").split("\n\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
}

/** A lone carriage return at the end of a piece may be half of a line's end: it waits for the next piece. */
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
    await reader.cancel().catch(() => {}); // it may have ended, or broken, by itself
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
