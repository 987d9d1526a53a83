/** Server-sent events (HTML Standard, 9.2.5 and 9.2.6): reads and writes a body that is a stream of text messages. */
import { type ByteStream, bounded, decoded, longest, split } from "./chunks.ts";

export interface ServerEvent<Event = string, Data = string> {
  /** `message` unless the server names the event. */
  readonly event: Event;
  /** The text of the event. Where the document describes JSON, its value; text that is not JSON stays text. */
  readonly data: Data;
  /** The last id that the server sent; empty if it sent none. */
  readonly id: string;
  /** How long to wait before connecting again, in milliseconds, if this event says so. */
  readonly retry?: number;
}

/** An event to send. Only `data` is needed. */
export interface SentEvent<Event = string, Data = string> {
  readonly event?: Event | undefined;
  readonly data: Data;
  readonly id?: string | undefined;
  readonly retry?: number | undefined;
}

/** What the document says about an event of a stream, as the type of an event that is read. */
export type EventOf<Value> = unknown extends Value
  ? ServerEvent
  : Value extends object
    ? ServerEvent<NameIn<Value>, DataIn<Value> | string>
    : ServerEvent;

/** The same, as the type of an event that is sent. */
export type SentEventOf<Value> = unknown extends Value
  ? SentEvent
  : Value extends object
    ? SentEvent<NameIn<Value>, DataIn<Value>>
    : SentEvent;

type NameIn<Value> = Value extends { event: infer Name extends string } ? Name : string;
type DataIn<Value> = Value extends { data?: infer Data } ? (unknown extends Data ? string : Data) : string;

/**
 * Yields events as they arrive; leaving the loop closes the connection. An unfinished event at the end is dropped.
 * @param most how many characters a line, or the data of an event, may have
 */
export async function* events(body: ByteStream | null, most = longest): AsyncGenerator<ServerEvent> {
  const read = eventReader(most);
  for await (const line of split(lineFeeds(decoded(body, false)), "\n", most)) yield* read(line);
}

/** The events of a text that has arrived. */
export function eventsIn(text: string): ServerEvent[] {
  const lines = text.replace(/^\u{FEFF}/u, "").split(/\r\n|\r|\n/);
  return lines.slice(0, -1).flatMap(eventReader(longest));
}

/** @returns takes line by line; gives an event at the empty line that ends one with data */
function eventReader(most: number): (line: string) => ServerEvent[] {
  let id = "";
  let fields = new Map<string, string>();
  return (line) => {
    if (line !== "") {
      addField(fields, line, most);
      return [];
    }
    id = fields.get("id") ?? id;
    const [data, retry] = [fields.get("data"), fields.get("retry")];
    const event = fields.get("event") || "message";
    fields = new Map();
    return data === undefined
      ? []
      : [{ event, data, id, ...(retry !== undefined && { retry: Number(retry) }) }];
  };
}

/** Ignores comments, fields that the standard does not know, an id with NULL, and a retry that is no number. */
function addField(fields: Map<string, string>, line: string, most: number): void {
  const [, name = "", value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
  const before = name === "data" ? fields.get(name) : undefined;
  if (validValues.get(name)?.test(value))
    fields.set(name, before === undefined ? value : bounded(`${before}\n${value}`, most));
}

const validValues: ReadonlyMap<string, RegExp> = new Map([
  ["data", /^/],
  ["event", /^/],
  ["id", /^[^\0]*$/],
  ["retry", /^\d+$/],
]);

/** Ends each line with a line feed: a line may also end with CR or CRLF, even with CR and LF in two chunks. */
async function* lineFeeds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let endsWithCr = false;
  for await (const text of texts) {
    const rest = endsWithCr && text.startsWith("\n") ? text.slice(1) : text;
    if (text !== "") endsWithCr = text.endsWith("\r");
    yield rest.replaceAll(/\r\n?/g, "\n");
  }
}

/** @throws `TypeError` for a name or an id that would end its line */
export function eventText(item: unknown): string {
  const { event, data, id, retry } = item as SentEvent<unknown, unknown>; // by the type of the body
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const fields = Object.entries({ event, id, retry }).filter(([, value]) => value !== undefined);
  const broken = fields.find(([, value]) => /[\r\n\0]/.test(String(value)));
  if (broken) throw new TypeError(`The ${broken[0]} of an event cannot hold a line break.`);
  const lines = [
    ...fields.map(([name, value]) => `${name}: ${String(value)}`),
    ...(text === undefined ? [] : text.split(/\r\n|\r|\n/).map((line) => `data: ${line}`)),
  ];
  return `${lines.join("\n")}\n\n`;
}

/** As `events`, with data that is JSON; text that is not JSON stays text. */
export async function* jsonEvents(
  body: ByteStream | null,
  most = longest,
): AsyncGenerator<ServerEvent<string, unknown>> {
  for await (const event of events(body, most)) yield withJson(event);
}

export function withJson(event: ServerEvent): ServerEvent<string, unknown> {
  try {
    return { ...event, data: JSON.parse(event.data) as unknown };
  } catch {
    return event;
  }
}
