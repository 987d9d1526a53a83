/** Streams of items: what is read of bytes in any chunks, and what is written. */
import { describe, expect, test } from "vitest";
import { streamOf } from "../../scripts/core/http/chunks.ts";
import { type ServerEvent, eventText, events, jsonEvents } from "../../scripts/core/http/event-stream.ts";
import { lineText, lines, recordText, records } from "../../scripts/core/http/sequences.ts";

type Read = (body: ReadableStream<Uint8Array>, most?: number) => AsyncIterable<unknown>;

/** In chunks of some bytes, so that characters and line breaks fall into two. */
function inChunks(text: string | Uint8Array, size: number): ReadableStream<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, (at += size)));
    },
  });
}

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** @returns what is read, which is the same in chunks of any size */
async function readsAs(read: Read, text: string | Uint8Array): Promise<unknown> {
  const ways = await Promise.all(
    [1, 2, 3, 7, 1000].map((size) => all(read(inChunks(text, size))).catch(String)),
  );
  for (const way of ways) expect(way).toEqual(ways[0]);
  return ways[0];
}

const event = (data: string, more: Partial<ServerEvent> = {}) => ({
  event: "message",
  data,
  id: "",
  ...more,
});

test.each<[string, string, unknown]>([
  ["values on lines", '{"a":"ü"}\n[1]\n"x"\n', [{ a: "ü" }, [1], "x"]],
  ["CRLF, empty lines, no end", '1\r\n\r\n \n{"a":1}', [1, { a: 1 }]],
  ["nothing", "", []],
  ["a byte order mark", "\u{FEFF}1\n", [1]],
  ["what is not JSON", "1\n{\n", expect.stringMatching(/^SyntaxError/)],
])("lines: %s", async (_title, text, wanted) => {
  expect(await readsAs(lines, text)).toEqual(wanted);
});

test.each<[string, string, unknown]>([
  ["values after separators", '\u001e{"a":1}\n\u001e[2]\n', [{ a: 1 }, [2]]],
  ["a value in several lines", '\u001e{\n"a":\n1}\n\u001e3\n', [{ a: 1 }, 3]],
  ["empty records", "\u001e\n\u001e\u001e4\n", [4]],
  ["nothing", "", []],
  ["no line feed after the last", '\u001e{"a":1}', [{ a: 1 }]],
  ["a number that may go on", "\u001e1\n\u001e12", "SyntaxError: A value of the sequence was cut off."],
  [
    "a text that was cut off",
    '\u001e{"a":\u001e{"a":1}\n',
    "SyntaxError: A value of the sequence was cut off.",
  ],
])("records: %s", async (_title, text, wanted) => {
  expect(await readsAs(records, text)).toEqual(wanted);
});

test.each<[string, string, unknown]>([
  ["data", "data: one\n\n", [event("one")]],
  ["data on several lines", "data: a\ndata:b\ndata\n\n", [event("a\nb\n")]],
  ["only the first space goes", "data:  a\n\n", [event(" a")]],
  ["a value with colons", "data: a: b\n\n", [event("a: b")]],
  ["LF, CR and CRLF", "data: a\n\ndata: b\r\rdata: c\r\n\r\n", [event("a"), event("b"), event("c")]],
  ["a byte order mark", "\u{FEFF}data: a\n\n", [event("a")]],
  ["comments and unknown fields", ": hello\nfoo: bar\nDATA: x\ndata: a\n\n:\n\n", [event("a")]],
  ["a name", "event: tick\ndata: a\n\ndata: b\n\n", [event("a", { event: "tick" }), event("b")]],
  [
    "an id that lasts, and one that is ignored",
    "id: 7\ndata: a\n\ndata: b\n\nid: 8\0\ndata: c\n\nid\ndata: d\n\n",
    [event("a", { id: "7" }), event("b", { id: "7" }), event("c", { id: "7" }), event("d")],
  ],
  ["an id without data", "id: 7\n\ndata: a\n\n", [event("a", { id: "7" })]],
  [
    "retry, in digits",
    "retry: 10\ndata: a\n\nretry: 1s\ndata: b\n\n",
    [event("a", { retry: 10 }), event("b")],
  ],
  ["no data, no event", "event: tick\nid: 1\n\n", []],
  ["empty data", "data\n\ndata:\n\n", [event(""), event("")]],
  ["an unfinished event", "data: a\n\ndata: b\n", [event("a")]],
  ["names of Object.prototype", "constructor: x\n__proto__: y\ndata: a\n\n", [event("a")]],
])("events: %s", async (_title, text, wanted) => {
  expect(await readsAs(events, text)).toEqual(wanted);
});

test("events whose data is JSON, and text that is none", async () => {
  const text = 'data: {"a":\ndata: 1}\n\ndata: [DONE]\n\n';
  expect(await readsAs(jsonEvents, text)).toEqual([{ ...event(""), data: { a: 1 } }, event("[DONE]")]);
});

describe("other bytes than UTF-8", () => {
  const bytes = new Uint8Array([0x22, 0xff, 0x22, 0x0a]);
  test.each([
    ["lines", lines],
    ["records", records],
  ])("%s", async (_title, read) => {
    expect(await readsAs(read, bytes)).toBe("SyntaxError: It is not UTF-8.");
  });
});

describe("an item has a bound, a stream has none", () => {
  const long = `"${"x".repeat(100)}"`;
  test.each<[string, Read, string, string]>([
    ["lines", lines, "1\n2\n", `${long}\n`],
    ["records", records, "\u001e1\n\u001e2\n", `\u001e${long}\n`],
    ["events", events, "data: 1\n\ndata: 2\n\n", `data: ${long}\n\n`],
    ["an event in many lines", events, "data: 1\n\ndata: 2\n\n", `${"data: x\n".repeat(60)}\n`],
  ])("%s", async (_title, read, short, tooLong) => {
    expect(await all(read(inChunks(short.repeat(500), 10), 100))).toHaveLength(1000);
    await expect(all(read(inChunks(tooLong, 10), 100))).rejects.toThrow(
      new RangeError("An item of the stream is longer than 100 characters."),
    );
  });
});

test("a value is not kept waiting for the next one, and leaving the loop cancels the stream", async () => {
  for (const [read, text] of [
    [lines, "1\n"],
    [records, "\u001e1\n"],
    [events, "data: 1\n\n"],
    [events, "data: 1\r\r"],
  ] as const) {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const item of read(endless)) {
      expect(item).toBeDefined();
      break;
    }
    expect(isCancelled).toBe(true);
  }
});

test.each<[string, Parameters<typeof eventText>[0], string]>([
  ["data", { data: "a" }, "data: a\n\n"],
  ["lines", { data: "a\nb\r\nc\rd" }, "data: a\ndata: b\ndata: c\ndata: d\n\n"],
  ["JSON", { data: { a: [1] } }, 'data: {"a":[1]}\n\n'],
  [
    "everything",
    { event: "tick", id: "7", retry: 5, data: "a" },
    "event: tick\nid: 7\nretry: 5\ndata: a\n\n",
  ],
  ["no data", { retry: 5 }, "retry: 5\n\n"],
])("an event is written: %s", (_title, given, wanted) => {
  expect(eventText(given)).toBe(wanted);
});

test.each([
  { event: "a\ndata: b", data: "" },
  { id: "a\rb", data: "" },
  { id: "\0", data: "" },
])("a field cannot hold another: %j", (given) => {
  expect(() => eventText(given)).toThrow(TypeError);
});

test("items are written one at a time, when they are asked for", async () => {
  let made = 0;
  let isEnded = false;
  async function* numbers() {
    try {
      for (;;) yield made++;
    } finally {
      isEnded = true;
    }
  }
  const reader = streamOf(numbers(), (item) => `${lineText(item)}${recordText(item)}`).getReader();
  expect(made).toBe(0);
  const { value } = await reader.read();
  expect([new TextDecoder().decode(value), made]).toEqual(["0\n\u001e0\n", 1]);
  await reader.cancel();
  expect(isEnded).toBe(true);
});
