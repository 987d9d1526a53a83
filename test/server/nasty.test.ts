/** Nasty requests over real sockets: an exact answer, and a server that is well afterwards. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ServerEvent } from "../../generated/typescript/src/server/index.ts";
import type { Serving } from "../../generated/typescript/src/server/node.ts";
import { createMessage, goodHeaders } from "../mock/contract.ts";
import { abandon, request, send } from "../mock/socket.ts";
import { anyone, startExampleServer } from "./example-server.ts";

const events: ServerEvent[] = [];
let server: Serving;
beforeAll(async () => {
  server = await startExampleServer({ ...anyone, log: (event) => events.push(event) });
});
afterAll(() => server.close());

const post = `POST ${createMessage.target}`;
const good = createMessage.headers;
const body = `{"message":{"content":"Hello"}}`;
const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;
const many = (count: number) => Array.from({ length: count }, (_, index) => `p${index}=${index}`).join("&");

/** Whether the server still answers, and had no fault of its own until now. */
async function health() {
  const answers = await send(server.port, request("GET /v1/users", goodHeaders));
  return {
    answers: answers.map(({ status }) => status),
    faults: events.filter(({ kind }) => kind === "failed"),
  };
}

describe("nasty requests", { timeout: 20_000 }, () => {
  test.each<[string, Uint8Array, number]>([
    ["malformed JSON", request(post, good, "{"), 400],
    ["a byte order mark", request(post, good, `\u{FEFF}${body}`), 400],
    ["invalid UTF-8", request(post, good, Buffer.from([0x22, 0xff, 0x22])), 400],
    ["a null byte", request(post, good, `${body}\0`), 400],
    ["a gzip body", request(post, { ...good, "content-encoding": "gzip" }, gzipSync(body)), 415],
    ["a gzip body that hides", request(post, good, gzipSync(body)), 400],
    [
      "another charset",
      request(post, { ...good, "content-type": "application/json; charset=utf-16" }, body),
      415,
    ],
    ["Accept: ;;;", request("GET /v1/users", { ...goodHeaders, accept: ";;;" }), 406],
    ["the path %FF", request("GET /v1/users/%FF", goodHeaders), 404],
    ["the path %ZZ", request("GET /%ZZ", goodHeaders), 404],
    ["an id of percent-encoded digits", request("GET /v1/users/me/conversations/%32", goodHeaders), 200],
    ["an encoded slash", request("GET /v1/users%2Fme", goodHeaders), 404],
    ["a key outside Latin-1", request(post, good, `{"日本🙂":1}`), 422],
    [
      "malformed multipart",
      request(post, { ...good, "content-type": "multipart/form-data; boundary=" }, "--\r\n"),
      415,
    ],
    ["1,000 nested objects", request(post, good, nested(1000, `{"a":`, "}")), 422],
    ["500,000 nested arrays", request(post, good, nested(500_000, "[", "]")), 422],
    ["__proto__", request(post, good, `{"__proto__":{"a":1},"message":{"content":"Hi"}}`), 422],
    [
      "constructor",
      request(post, good, `{"constructor":{"prototype":{"a":1}},"message":{"content":"Hi"}}`),
      422,
    ],
    [
      "a header of 15 KB",
      request("GET /v1/users", { ...goodHeaders, "x-user-agent": "a".repeat(15_000) }),
      200,
    ],
    [
      "a malformed header of 15 KB",
      request("GET /v1/users", { ...goodHeaders, "x-customer": "1_".repeat(7500) }),
      471,
    ],
    [
      "a header of 70 KB",
      request("GET /v1/users", { ...goodHeaders, "x-user-agent": "a".repeat(70_000) }),
      431,
    ],
    ["3,000 parameters", request(`GET /v1/users?${many(3000)}`, goodHeaders), 200],
    ["a parameter 1,000 times", request(`GET /v1/users?${"page_no=1&".repeat(1000)}`, goodHeaders), 422],
    ["a broken parameter name", request("GET /v1/users?%FF=%FF&page_no=1", goodHeaders), 200],
    ["two lengths", request(post, { ...good, "content-length": "1, 2" }, body), 400],
    [
      "length and chunks together",
      request(post, { ...good, "content-length": "5", "transfer-encoding": "chunked" }, "0\r\n\r\n"),
      400,
    ],
    ["an unknown transfer coding", request(post, { ...good, "transfer-encoding": "gzip" }, body), 400],
    ["a method that HTTP does not know", request("BREW /v1/users", goodHeaders), 400],
  ])("%s", async (_name, bytes, status) => {
    const answers = await send(server.port, bytes);
    expect({ statuses: answers.map((answer) => answer.status), health: await health() }).toEqual({
      statuses: [status],
      health: { answers: [200], faults: [] },
    });
  });

  test("a body that is given up half-way", async () => {
    await abandon(server.port, request(post, { ...good, "content-length": "1000" }, "{"));
    expect(await health()).toEqual({ answers: [200], faults: [] });
  });
});
