/** What handlers return, right and wrong, on Node's HTTP server and as a fetch function: the server outlives all of it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Serving, serve } from "../../templates/runtime/server/node.ts";
import type { ServerEvent } from "../../templates/runtime/server/options.ts";
import { type Fetch, fetchOf } from "./stub.ts";

const text = { type: "string" };
const numbers = { type: "array", items: { type: "integer" } };
const point = { type: "object", properties: { x: { type: "integer" }, y: { type: "integer" } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Replies", version: "1" },
  paths: {
    "/reply": {
      get: {
        operationId: "reply",
        responses: {
          default: {
            description: "Anything",
            headers: {
              "X-Text": { schema: text },
              "X-Count": { schema: { type: "integer" } },
              "X-Flag": { schema: { type: "boolean" } },
              "X-List": { schema: numbers },
              "X-Point": { schema: point },
              "X-Exploded": { explode: true, schema: point },
              "X-Json": { content: { "application/json": { schema: {} } } },
              "Set-Cookie": { schema: text },
            },
            content: { "application/json": { schema: {} }, "text/csv": { schema: text } },
          },
        },
      },
    },
    "/denied": { get: { operationId: "denied", responses: { 204: { description: "Done" } } } },
  },
};

interface Reply {
  readonly status?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

let next: () => unknown;
let events: ServerEvent[] = [];
const answer = fetchOf(
  document,
  { reply: () => next() as never, denied: () => ({ status: 204 }) },
  {
    log: (event) => events.push(event),
    authorize: ({ operation }) =>
      operation.id === "denied" ? { status: 403, reason: "No.", headers: { "X-Reason": "a\nb" } } : undefined,
  },
);

let server: Serving;
beforeAll(async () => {
  server = await serve({ fetch: answer }, { port: 0 });
});
afterAll(() => server.close());

function endless(controller: ReadableStreamDefaultController): void {
  controller.enqueue(new Uint8Array(1000));
}

const adapters: readonly (readonly [string, () => Fetch, () => string])[] = [
  ["Node", () => fetch, () => server.url],
  ["fetch", () => answer, () => "http://localhost"],
];

/** @param make the handler */
async function ask([, send, url]: (typeof adapters)[number], make: () => unknown, path = "/reply") {
  next = make;
  events = [];
  const response = await send()(new Request(url() + path));
  const body = await response.text();
  return { status: response.status, headers: response.headers, body, told: failures()[0] };
}

function failures(): string[] {
  return events.flatMap((event) => (event.kind === "failed" ? [String(event.error)] : []));
}

/** The reply, and the headers that are sent. */
const written: readonly (readonly [name: string, reply: Reply, want: Readonly<Record<string, string>>])[] = [
  [
    "a number and a boolean",
    { headers: { "X-Count": 3, "X-Flag": false } },
    { "x-count": "3", "x-flag": "false" },
  ],
  ["a list", { headers: { "X-List": [1, 2] } }, { "x-list": "1,2" }],
  ["a list of one", { headers: { "x-list": [1] } }, { "x-list": "1" }],
  ["an object", { headers: { "X-Point": { x: 1, y: 2 } } }, { "x-point": "x,1,y,2" }],
  ["an exploded object", { headers: { "X-EXPLODED": { x: 1, y: 2 } } }, { "x-exploded": "x=1,y=2" }],
  ["JSON", { headers: { "X-Json": { a: ["é"] } } }, { "x-json": String.raw`{"a":["\u00e9"]}` }],
  ["a text as JSON", { headers: { "X-Json": "a" } }, { "x-json": '"a"' }],
  ["Latin-1", { headers: { "X-Text": "é" } }, { "x-text": "é" }],
  ["none", { headers: { "X-Text": undefined, "X-Count": null } }, {}],
  ["one that is not declared", { headers: { "X-Other": { a: 1 } } }, { "x-other": "a,1" }],
  [
    "a content type of the handler's",
    { headers: { "Content-Type": "text/csv" }, body: "a,b" },
    { "content-type": "text/csv" },
  ],
  ["its own field for it", { contentType: "text/csv", body: "a,b" }, { "content-type": "text/csv" }],
];

/** The reply or what is thrown, and what `log` is told. */
const wrong: readonly (readonly [name: string, make: () => unknown, told: string])[] = [
  [
    "a line feed in a header",
    () => ({ status: 200, headers: { "X-Text": "a\nb" } }),
    'TypeError: HTTP cannot carry the reply: header X-Text cannot hold "\\n"',
  ],
  [
    "a second header in a header",
    () => ({ status: 200, headers: { "X-Text": "a\r\nX-Admin: 1" } }),
    'TypeError: HTTP cannot carry the reply: header X-Text cannot hold "\\r"',
  ],
  [
    "letters outside Latin-1",
    () => ({ status: 200, headers: { "X-Text": "Łódź" } }),
    'TypeError: HTTP cannot carry the reply: header X-Text cannot hold "Ł"',
  ],
  [
    "a line feed in a cookie",
    () => ({ status: 200, headers: { "Set-Cookie": ["a=1", "b=\n"] } }),
    'TypeError: HTTP cannot carry the reply: header Set-Cookie cannot hold "\\n"',
  ],
  [
    "a name that is none",
    () => ({ status: 200, headers: { "X Text": "a" } }),
    'TypeError: HTTP cannot carry the reply: "X Text" is not the name of a header',
  ],
  [
    "a content type with a line feed",
    () => ({ status: 200, contentType: "text/csv\n", body: "a" }),
    'TypeError: HTTP cannot carry the reply: header Content-Type cannot hold "\\n"',
  ],
  ...[0, 99, 101, 600, 1000, 200.5, Number.NaN, "200", undefined].map(
    (status) =>
      [
        `the status ${String(status)}`,
        () => ({ status }),
        `RangeError: ${String(status)} is not the status of a response`,
      ] as const,
  ),
  [
    "a body without content",
    () => ({ status: 204, body: {} }),
    "TypeError: A response with status 204 has no body",
  ],
  ["nothing", () => undefined, "TypeError: The handler of reply returned undefined instead of a reply."],
  ["null", () => null, "TypeError: The handler of reply returned null instead of a reply."],
  ["a text", () => "ok", "TypeError: The handler of reply returned ok instead of a reply."],
  [
    "a body that is no JSON",
    () => ({ status: 200, body: { n: 1n } }),
    "TypeError: Do not know how to serialize a BigInt",
  ],
  [
    "an error",
    () => {
      throw new Error("secret");
    },
    "Error: secret",
  ],
  [
    "no error, but a text",
    () => {
      throw "secret";
    },
    "secret",
  ],
  ["a promise that fails", () => Promise.reject(new Error("secret")), "Error: secret"],
];

describe.each(adapters)("on %s", (...adapter) => {
  test.each(written)("%s", async (_name, reply, want) => {
    const { status, headers, told } = await ask(adapter, () => ({ status: 200, ...reply }));
    const own = Object.keys(want).map((name) => [name, headers.get(name)]);
    expect([status, Object.fromEntries(own), told]).toEqual([200, want, undefined]);
    const isOdd = [...headers.values()].some((value) => /object|undefined|null/.test(value));
    expect(isOdd).toBe(false);
  });

  test.each([[["a=1; Path=/", "b=2; Expires=Wed, 21 Oct 2026 07:28:00 GMT"]], [["a=1"]]])(
    "cookies are not folded: %j",
    async (cookies) => {
      for (const body of [undefined, { a: 1 }]) {
        const reply = { status: 200, headers: { "set-cookie": cookies, "X-Count": 1 }, body };
        const { headers } = await ask(adapter, () => reply);
        expect([headers.getSetCookie(), headers.get("x-count")]).toEqual([cookies, "1"]);
      }
    },
  );

  test.each(wrong)("%s is a 500, and the next request is answered", async (_name, make, told) => {
    const outcome = await ask(adapter, make);
    expect([outcome.status, outcome.told, outcome.body.includes("secret")]).toEqual([500, told, false]);
    expect((await ask(adapter, () => ({ status: 200, body: 1 }))).body).toBe("1");
  });

  test.each([0, 2])("a stream that fails after %d rows ends the connection, and is told", async (rows) => {
    let sent = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      if (sent++ === rows) throw new Error("secret");
      controller.enqueue(new TextEncoder().encode("row\n"));
    };
    const reply = () => ({ status: 200, contentType: "text/csv", body: new ReadableStream({ pull }) });
    const read = await ask(adapter, reply).then(
      ({ body }) => body,
      () => "no end",
    );
    expect([read, failures()]).toEqual(["no end", ["Error: secret"]]);
    expect((await ask(adapter, () => ({ status: 200, body: 1 }))).body).toBe("1");
  });

  test("a stream that nobody reads to its end is cancelled", async () => {
    const cancelled = Promise.withResolvers<void>();
    const body = new ReadableStream({ pull: endless, cancel: () => cancelled.resolve() });
    next = () => ({ status: 200, contentType: "text/csv", body });
    events = [];
    const [, send, url] = adapter;
    const response = await send()(new Request(`${url()}/reply`));
    await response.body?.cancel();
    await cancelled.promise;
    expect(failures()).toEqual([]);
  });

  test("a header of a denial that HTTP cannot carry is a 500, too", async () => {
    const { status, told } = await ask(adapter, () => undefined, "/denied");
    expect([status, told]).toEqual([
      500,
      'TypeError: HTTP cannot carry the reply: header X-Reason cannot hold "\\n"',
    ]);
  });
});
