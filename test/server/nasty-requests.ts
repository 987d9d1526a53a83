/** Requests that no well-behaved client sends, byte for byte, and the answer of a server on the stubs. */
import { gzipSync } from "node:zlib";
import { goodHeaders } from "../mock/contract.ts";
import { request } from "../mock/socket.ts";

/** Name, bytes, and the statuses of all responses; none if the connection is closed without a response. */
export type NastyRequest = readonly [name: string, bytes: Uint8Array, statuses: readonly number[]];

const got = { ...goodHeaders, authorization: "Bearer marta-token" };
const sent = { ...got, "content-type": "application/json" };
const users = "GET /v1/users";
const conversations = "GET /v1/users/me/conversations";
const create = "POST /v1/users/me/conversations";
const post = `${create}/2/messages`;
const hello = `{"message":{"content":"Hello"}}`;
const spaced = " ".repeat(2 ** 21);

const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;
const many = (count: number, one: (index: number) => string, between: string) =>
  Array.from({ length: count }, (_, index) => one(index)).join(between);
const content = (json: string) => `{"message":{"content":${json}}}`;
const wholly = (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");
const fields = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
/** A request from verbatim lines. */
const raw = (line: string, ...lines: string[]) =>
  wholly([line, "host: localhost", "connection: close", ...fields(sent), ...lines].join("\n"));
const chunked = (...lines: string[]) => raw(`${post} HTTP/1.1`, "transfer-encoding: chunked", "", ...lines);

const bodies: readonly NastyRequest[] = [
  ["malformed JSON", request(post, sent, "{"), [400]],
  ["a byte order mark", request(post, sent, `\u{FEFF}${hello}`), [400]],
  ["invalid UTF-8", request(post, sent, Buffer.from([0x22, 0xff, 0x22])), [400]],
  ["an overlong slash", request(post, sent, Buffer.from([0x22, 0xc0, 0xaf, 0x22])), [400]],
  ["a null byte", request(post, sent, `${hello}\0`), [400]],
  ["an escaped null", request(post, sent, content(String.raw`"a\u0000b"`)), [200]],
  ["half a surrogate pair", request(post, sent, content(String.raw`"\ud800"`)), [200]],
  ["a gzip body", request(post, { ...sent, "content-encoding": "gzip" }, gzipSync(hello)), [415]],
  ["a gzip body that hides", request(post, sent, gzipSync(hello)), [400]],
  [
    "another charset",
    request(post, { ...sent, "content-type": "application/json; charset=utf-16" }, hello),
    [415],
  ],
  [
    "a content type with an open quote",
    request(post, { ...sent, "content-type": 'application/json; charset="utf-8' }, hello),
    [415],
  ],
  [
    "malformed multipart",
    request(post, { ...sent, "content-type": "multipart/form-data; boundary=" }, "--\r\n"),
    [415],
  ],
  ["a key outside Latin-1", request(post, sent, `{"日本🙂":1}`), [422]],
  ["1,000 nested objects", request(post, sent, nested(1000, `{"a":`, "}")), [422]],
  ["500,000 nested arrays", request(post, sent, nested(500_000, "[", "]")), [422]],
  ["100,000 open arrays", request(post, sent, "[".repeat(100_000)), [400]],
  ["100,000 keys", request(post, sent, `{${many(100_000, (index) => `"k${index}":0`, ",")}}`), [413]],
  ["2 MiB of space", request(post, sent, spaced), [413]],
  ["2 MiB in chunks", chunked("200000", spaced, "0", "", ""), [413]],
  [
    "30,000 audiences",
    request(
      create,
      sent,
      `{"conversation":{"audience_ids":[${many(30_000, () => "7", ",")}]},"message":{"content":"Hi"}}`,
    ),
    [200],
  ],
  [
    "an infinite number",
    request(create, sent, `{"conversation":{"audience_ids":[1e400]},"message":{"content":"Hi"}}`),
    [422],
  ],
  ["a key twice", request(post, sent, `{"message":{"content":""},"message":{"content":"Hi"}}`), [200]],
  ["__proto__", request(post, sent, `{"__proto__":{"a":1},"message":{"content":"Hi"}}`), [422]],
  [
    "__proto__ that holds what is missing",
    request(post, sent, `{"__proto__":{"message":{"content":"Hi"}}}`),
    [422],
  ],
  [
    "constructor",
    request(post, sent, `{"constructor":{"prototype":{"a":1}},"message":{"content":"Hi"}}`),
    [422],
  ],
  [
    "hasOwnProperty as a property",
    request(post, sent, `{"hasOwnProperty":1,"message":{"content":"Hi"}}`),
    [422],
  ],
];

const targets: readonly NastyRequest[] = [
  ["the path %FF", request("GET /v1/users/%FF", got), [404]],
  ["the path %ZZ", request("GET /%ZZ", got), [404]],
  ["an id of percent-encoded digits", request(`${conversations}/%32`, got), [200]],
  ["an id of a null byte", request(`${conversations}/%00`, got), [422]],
  ["an id with a null byte behind it", request(`${conversations}/2%00`, got), [422]],
  ["an id of 400 digits", request(`${conversations}/${"9".repeat(400)}`, got), [422]],
  ["an id behind dots", request(`${conversations}/99/../2`, got), [200]],
  ["an id behind encoded dots", request(`${conversations}/99/%2e%2e/2`, got), [200]],
  ["an encoded slash", request("GET /v1/users%2Fme", got), [404]],
  ["a slash encoded twice", request("GET /v1/users%252Fme", got), [404]],
  ["two slashes", request("GET //v1/users", got), [404]],
  ["a path of the prototype", request("GET /__proto__/constructor", got), [404]],
  ["3,000 parameters", request(`${users}?${many(3000, (index) => `p${index}=${index}`, "&")}`, got), [200]],
  ["60,000 empty parameters", request(`${users}?${"&".repeat(60_000)}`, got), [200]],
  ["a parameter 1,000 times", request(`${users}?${"page_no=1&".repeat(1000)}`, got), [422]],
  [
    "a parameter with brackets",
    request(`${users}?page_no[__proto__][x]=1&__proto__=1&constructor=1`, got),
    [200],
  ],
  ["1,000 brackets", request(`${users}?page_no${"[a]".repeat(1000)}=1`, got), [200]],
  ["a broken parameter name", request(`${users}?%FF=%FF&page_no=1`, got), [200]],
  ["a broken parameter value", request(`${users}?page_no=%`, got), [422]],
  ["a percent sign of another age", request(`${users}?page_no=%u0031`, got), [422]],
  ["a target of 100 KB", request(`${users}?${"a".repeat(100_000)}`, got), [431]],
];

const heads: readonly NastyRequest[] = [
  ["Accept: ;;;", request(users, { ...got, accept: ";;;" }), [406]],
  ["9,000 ranges in Accept", request(users, { ...got, accept: many(9000, () => "a/b", ",") }), [406]],
  ["Accept with a weight of nonsense", request(users, { ...got, accept: "*/*;q=1e9;q=__proto__" }), [200]],
  ["a header of 15 KB", request(users, { ...got, "x-user-agent": "a".repeat(15_000) }), [200]],
  ["a malformed header of 15 KB", request(users, { ...got, "x-customer": "1_".repeat(7500) }), [471]],
  ["a header of 70 KB", request(users, { ...got, "x-user-agent": "a".repeat(70_000) }), [431]],
  [
    "1,000 headers",
    raw(
      `${users} HTTP/1.1`,
      many(1000, (index) => `x-${index}: 1`, "\n"),
      "",
      "",
    ),
    [431],
  ],
  ["a header of the prototype", request(users, { ...got, ["__proto__"]: "x", constructor: "y" }), [200]],
  ["4,000 cookies", request(users, { ...got, cookie: many(4000, (index) => `c${index}=1`, "; ") }), [200]],
  ["a token of 30 KB", request(users, { ...got, authorization: `Bearer ${"a ".repeat(15_000)}` }), [401]],
  ["a token of no encoding", request(users, { ...got, authorization: "Bearer \xFF\xFE" }), [401]],
];

const framing: readonly NastyRequest[] = [
  ["two lengths", request(post, { ...sent, "content-length": "1, 2" }, hello), [400]],
  [
    "two lines of length",
    raw(`${post} HTTP/1.1`, "content-length: 4", "content-length: 5", "", hello),
    [400],
  ],
  ["a length with a sign", request(post, { ...sent, "content-length": "+4" }, hello), [400]],
  ["a length below nothing", request(post, { ...sent, "content-length": "-1" }, hello), [400]],
  ["a hexadecimal length", request(post, { ...sent, "content-length": "0x1f" }, hello), [400]],
  ["a length beyond counting", request(post, { ...sent, "content-length": "9".repeat(30) }, hello), [400]],
  [
    "length and chunks together",
    request(post, { ...sent, "content-length": "5", "transfer-encoding": "chunked" }, "0\r\n\r\n"),
    [400],
  ],
  ["an unknown transfer coding", request(post, { ...sent, "transfer-encoding": "gzip" }, hello), [400]],
  [
    "chunks behind another coding",
    request(post, { ...sent, "transfer-encoding": "chunked, gzip" }, hello),
    [400],
  ],
  [
    "chunks with a space before the colon",
    raw(`${post} HTTP/1.1`, "transfer-encoding : chunked", "", "0", "", ""),
    [400],
  ],
  ["a chunk below nothing", chunked("-1", "x", "0", "", ""), [400]],
  ["a chunk of 0x5", chunked("0x5", "hello", "0", "", ""), [400]],
  ["a chunk longer than it says", chunked("2", hello, "0", "", ""), [400]],
  ["a chunk with 20 KB of extension", chunked(`1;${"a".repeat(20_000)}`, "x", "0", "", ""), [413]],
  ["trailers that would be headers", chunked("0", "authorization: Bearer x", "", ""), [422]],
  ["a folded header", raw(`${users} HTTP/1.1`, "x-a: 1", " 2", "", ""), [400]],
  ["a header without a colon", raw(`${users} HTTP/1.1`, "nonsense", "", ""), [400]],
  ["a null byte in a header", raw(`${users} HTTP/1.1`, "x-a: 1\0", "", ""), [400]],
  ["lines that end with LF", Buffer.from(`${users} HTTP/1.1\nhost: localhost\n\n`), [400]],
  ["no Host", wholly(`${users} HTTP/1.1\nconnection: close\n\n`), [400]],
  ["an invalid Host", wholly(`${users} HTTP/1.1\nhost: a b/../\nconnection: close\n\n`), [400]],
  ["two Hosts (RFC 9112, 3.2)", raw(`${users} HTTP/1.1`, "host: elsewhere", "", ""), [400]],
  ["an invalid version", raw(`${users} HTTP/9.9`, "", ""), [400]],
  ["no version", Buffer.from(`${users}\r\n\r\n`), [400]],
  ["the preface of HTTP/2", Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), [400]],
  ["a TLS handshake", Buffer.from([0x16, 3, 1, 0, 5, 1, 0, 0, 1, 3]), [400]],
  ["a method that HTTP does not know", request("BREW /v1/users", got), [400]],
  ["TRACE", request("TRACE /v1/users", got), [405]],
  ["CONNECT", request("CONNECT elsewhere:443", got), []],
  ["OPTIONS *", request("OPTIONS *", got), [400]],
  ["a target with a host", request("GET http://elsewhere/v1/users", got), [200]],
  ["a target that is no path", request("GET javascript:alert(1)", got), [400]],
  ["a request within a request", request(users, got, raw(`${users} HTTP/1.1`, "", "")), [200]],
  ["an expectation that nobody has", request(post, { ...sent, expect: "the-unexpected" }, hello), [417]],
  ["an upgrade", request(users, { ...got, connection: "upgrade, close", upgrade: "websocket" }), [200]],
  [
    "an upgrade to HTTP/2",
    request(users, {
      ...got,
      connection: "upgrade, http2-settings, close",
      upgrade: "h2c",
      "http2-settings": "AAMAAABk",
    }),
    [200],
  ],
  ["a target with a name and a password", request("GET http://marta:secret@elsewhere/v1/users", got), [400]],
  ["a bare carriage return in a header", raw(`${users} HTTP/1.1`, "x-a: 1\rx-b: 2", "", ""), [400]],
  [
    "two lines of length that agree",
    raw(`${post} HTTP/1.1`, "content-length: 4", "content-length: 4", "", hello),
    [400],
  ],
  [
    "two lines of transfer coding",
    raw(`${post} HTTP/1.1`, "transfer-encoding: chunked", "transfer-encoding: identity", "", "0", "", ""),
    [400],
  ],
  [
    "a coding that a tab hides",
    raw(`${post} HTTP/1.1`, "transfer-encoding:\tchunked, identity", "", "0", "", ""),
    [400],
  ],
  ["a chunk of no size", chunked("", "x", "0", "", ""), [400]],
  ["a chunk beyond counting", chunked("fffffffffffffffff", "x", "0", "", ""), [400]],
  ["a chunk that ends with LF", chunked("1\nx", "0", "", ""), [400]],
];

export const nastyRequests: readonly NastyRequest[] = [...bodies, ...targets, ...heads, ...framing];
