import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { api, createMessage, document, goodHeaders } from "./contract.ts";
import { abandon, request, send } from "./socket.ts";

let mock: Mock;
const statuses: number[] = [];
beforeAll(async () => {
  mock = await startMock({
    document,
    api,
    port: 0,
    requestTimeout: 2000,
    onAnswer: ({ status }) => statuses.push(status),
  });
});
afterAll(() => mock.close());

/** Whether the server still answers, and has had no internal error. */
async function health() {
  const answers = await send(mock.port, request("GET /v1/users", goodHeaders));
  return { answers: answers.map(({ status }) => status), faults: statuses.filter((status) => status >= 500) };
}
const healthy = { answers: [200], faults: [] };

const bounded = { timeout: 10_000 };
const post = `POST ${createMessage.target}`;
const good = createMessage.headers;
const body = `{"message":{"content":"Hello"}}`;
const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

function chunked(size: number): Buffer {
  return Buffer.from(`${size.toString(16)}\r\n${"a".repeat(size)}\r\n0\r\n\r\n`);
}

describe("nasty requests", bounded, () => {
  test.each<[string, Uint8Array, readonly number[]]>([
    ["malformed JSON", request(post, good, "{"), [400]],
    ["a byte order mark", request(post, good, `\u{FEFF}${body}`), [400]],
    ["a gzip body", request(post, { ...good, "content-encoding": "gzip" }, gzipSync(body)), [415]],
    ["a gzip body that hides", request(post, good, gzipSync(body)), [400]],
    ["Accept: ;;;", request("GET /v1/users", { ...goodHeaders, accept: ";;;" }), [406]],
    ["the path %FF", request("GET /v1/users/%FF", goodHeaders), [404]],
    ["the path %ZZ", request("GET /%ZZ", goodHeaders), [404]],
    ["a path with bytes beyond ASCII", request("GET /v1/\u{FF}", goodHeaders), [400]],
    ["a path of dots", request("GET /v1/../v1/users", goodHeaders), [404]],
    ["a path of slashes", request("GET //example.com//v1/users", goodHeaders), [404]],
    ["a key outside Latin-1", request(post, good, `{"日本🙂":1}`), [422]],
    [
      "malformed multipart",
      request(post, { ...good, "content-type": "multipart/form-data; boundary=" }, "--\r\n"),
      [415],
    ],
    ["1,000 nested objects", request(post, good, nested(1000, `{"a":`, "}")), [422]],
    ["500,000 nested arrays", request(post, good, nested(500_000, "[", "]")), [422]],
    [
      "a header of 15 KB",
      request("GET /v1/users", { ...goodHeaders, "x-user-agent": "a".repeat(15_000) }),
      [200],
    ],
    [
      "a malformed header of 15 KB",
      request("GET /v1/users", { ...goodHeaders, "x-customer": "1_".repeat(7500) }),
      [471],
    ],
    [
      "a header of 70 KB",
      request("GET /v1/users", { ...goodHeaders, "x-user-agent": "a".repeat(70_000) }),
      [431],
    ],
    ["a body of 11 MB", request(post, good, Buffer.alloc(11 * 2 ** 20, 0x20)), [413]],
    [
      "a body of 11 MB without credentials",
      request(post, { "content-type": "application/json" }, Buffer.alloc(11 * 2 ** 20)),
      [401],
    ],
    [
      "a body of 2 MB in chunks",
      request(post, { ...good, "transfer-encoding": "chunked" }, chunked(2 ** 21)),
      [413],
    ],
    ["a repeated key", request(post, good, `{"message":1,"message":{"content":"a"}}`), [200]],
    [
      "__proto__",
      request(post, good, `{"__proto__":{"a":1},"constructor":1,"message":{"content":"a"}}`),
      [422],
    ],
    ["bytes that are not UTF-8", request(post, good, Uint8Array.of(0x7b, 0xff, 0x7d)), [400]],
    ["null bytes", request(post, good, "\0\0"), [400]],
    ["a number beyond all", request(post, good, `{"message":{"content":1e999}}`), [422]],
    [
      "a hundred thousand unknown fields",
      request(post, good, `{${Array.from({ length: 100_000 }, (_, at) => `"${at}":1`).join()}}`),
      [422],
    ],
    ["a deep query", request(`GET /v1/users?${"a[b]".repeat(2000)}=1`, goodHeaders), [200]],
    ["a query of many parts", request(`GET /v1/users?${"page_no=1&".repeat(5000)}`, goodHeaders), [422]],
    ["a broken query", request("GET /v1/users?%ZZ=%FF&=&&page_no=%", goodHeaders), [422]],
    ["a query named __proto__", request("GET /v1/users?__proto__=1&constructor=2", goodHeaders), [200]],
    [
      "bearer in lower case",
      request("GET /v1/users", { ...goodHeaders, authorization: "bearer any" }),
      [200],
    ],
    ["an invalid Prefer", request("GET /v1/users", { ...goodHeaders, prefer: `;,"=code` }), [200]],
    ["a Prefer for no status", request("GET /v1/users", { ...goodHeaders, prefer: "code=4x4" }), [404]],
    ["an invalid Content-Type", request(post, { ...good, "content-type": ";;;" }, body), [415]],
    ["an invalid Cookie", request("GET /v1/users", { ...goodHeaders, cookie: "=;;%;__proto__=1" }), [200]],
    [
      "an Origin with letters beyond ASCII",
      request("OPTIONS /v1/users", { origin: "\u{E9}", "access-control-request-method": "\u{E9}" }),
      [204],
    ],
    ["OPTIONS *", request("OPTIONS *", {}), [404]],
    ["TRACE", request("TRACE /v1/users", goodHeaders), [405]],
    ["CONNECT", request("CONNECT example.com:80", {}), []],
    [
      "an upgrade",
      request("GET /v1/users", { ...goodHeaders, connection: "upgrade, close", upgrade: "websocket" }),
      [200],
    ],
    ["Expect: 100-continue", request(post, { ...good, expect: "100-continue" }, body), [100, 200]],
    ["another expectation", request(post, { ...good, expect: "miracles" }, body), [417]],
    ["two lengths", request(post, { ...good, "content-length": "5\r\ncontent-length: 6" }, body), [400]],
    [
      "a length and chunks",
      request(post, { ...good, "transfer-encoding": "chunked", "content-length": "5" }, chunked(5)),
      [400],
    ],
    ["a broken chunk", request(post, { ...good, "transfer-encoding": "chunked" }, "zz\r\n"), [400]],
    ["an invalid method", request("BREW /v1/users", goodHeaders), [400]],
    ["what is not HTTP", Buffer.from("\x16\x03\x01\x02\0\r\n\r\n"), [400]],
    ["a body that stops", request(post, { ...good, "content-length": "50" }, "{"), [408]],
  ])("%s", async (_case, bytes, want) => {
    const answers = await send(mock.port, bytes);
    expect(answers.map(({ status }) => status)).toEqual(want);
    expect(await health()).toEqual(healthy);
  });

  test("pipelined requests are answered in their order", async () => {
    const open = { connection: "keep-alive" };
    const answers = await send(
      mock.port,
      Buffer.concat([
        request("GET /v1/users", { ...goodHeaders, ...open }),
        request("GET /nowhere", { ...goodHeaders, ...open }),
        request(post, { ...good, ...open }, "{"),
        request("GET /v1/users", { ...goodHeaders, "x-customer": "?" }),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 400, 471]);
  });

  test("clients that disconnect do no harm", async () => {
    await abandon(mock.port, request(post, { ...good, "content-length": "50" }, "{"));
    await abandon(mock.port, request(post, { ...good, "content-length": String(2 ** 24) }, "{"));
    await abandon(mock.port, Buffer.from("GET /v1/users HT"));
    expect(await health()).toEqual(healthy);
  });

  test("property names come back unchanged", async () => {
    const [answer] = await send(mock.port, request(post, good, `{"日本🙂":1,"message":{"content":"a"}}`));
    expect(JSON.parse(answer?.body ?? "")).toEqual({
      error: "Invalid parameters",
      details: { "日本🙂": [{ error: "unknown_parameter" }] },
    });
  });
});
