/** What the mock's page and a package's README show of an API: requests to copy, and calls. */
import { expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { createMockGate } from "../../scripts/core/mock/mock-gate.ts";
import { sampleFor, sampleRequest } from "../../scripts/core/mock/sample-request.ts";
import { packageExamples } from "../../scripts/core/package-examples.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const text = { type: "string" };
const ok = { 200: { description: "" } };
const json = (more: object) => ({ "application/json": { schema: {}, ...more } });

function apiOf(paths: Json, more: Json = {}) {
  return readApi({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths, ...more });
}

function one(method: string, path: string, more: Json = {}, root: Json = {}) {
  return apiOf({ [path]: { [method]: { operationId: "run", responses: ok, ...more } } }, root);
}

const query = (name: string, more: object) => ({ name, in: "query", schema: text, ...more });
const schemes: Json = {
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic" },
      token: { type: "http", scheme: "bearer" },
      oauth: { type: "oauth2", flows: {} },
      key: { type: "apiKey", in: "query", name: "key" },
      crumb: { type: "apiKey", in: "cookie", name: "crumb" },
    },
  },
};

test.each<[name: string, api: ReturnType<typeof apiOf>, want: unknown]>([
  ["nothing", one("get", "/a"), { method: "GET", target: "/a", headers: [] }],
  [
    "only what is required",
    one("get", "/a", {
      parameters: [query("q", { required: true, example: "a b" }), query("r", { example: "c" })],
    }),
    { method: "GET", target: "/a?q=a%20b", headers: [] },
  ],
  [
    "a value without an example, and one that is no text",
    one("get", "/a/{id}", {
      parameters: [
        { name: "id", in: "path", required: true, schema: text },
        { name: "X-A", in: "header", required: true, schema: {}, example: { a: 1 } },
        { name: "c", in: "cookie", required: true, schema: text, example: "d" },
      ],
    }),
    {
      method: "GET",
      target: "/a/1",
      headers: [
        ["X-A", '{"a":1}'],
        ["Cookie", "c=d"],
      ],
    },
  ],
  [
    "a value that cannot be printed",
    one("get", "/a", {
      parameters: [{ name: "X-A", in: "header", required: true, schema: text, example: "é" }],
    }),
    undefined,
  ],
  [
    "a value that is refused",
    one("get", "/a", {
      parameters: [query("q", { required: true, schema: { type: "integer" }, example: "x" })],
    }),
    undefined,
  ],
  [
    "Basic",
    one("get", "/a", { security: [{ basic: [] }, { token: [] }] }, schemes),
    { method: "GET", target: "/a", headers: [["Authorization", "basic any"]] },
  ],
  [
    "OAuth",
    one("get", "/a", { security: [{ oauth: [] }] }, schemes),
    { method: "GET", target: "/a", headers: [["Authorization", "Bearer any"]] },
  ],
  [
    "keys",
    one("get", "/a", { security: [{ key: [], crumb: [] }] }, schemes),
    { method: "GET", target: "/a?key=any", headers: [["Cookie", "crumb=any"]] },
  ],
  [
    "a body",
    one("post", "/a", { requestBody: { content: { "text/plain": {}, ...json({ example: { a: "é" } }) } } }),
    {
      method: "POST",
      target: "/a",
      headers: [["Content-Type", "application/json"]],
      body: '{"a":"\\u00e9"}',
    },
  ],
  [
    "a body whose schema has the example",
    one("post", "/a", { requestBody: { content: json({ schema: { examples: [7, 8] } }) } }),
    { method: "POST", target: "/a", headers: [["Content-Type", "application/json"]], body: "7" },
  ],
  [
    "a body without an example",
    one("post", "/a", { requestBody: { content: json({}) } }),
    { method: "POST", target: "/a", headers: [] },
  ],
])("a request with %s", async (_name, api, want) => {
  const [operation] = api.operations;
  if (!operation) throw new Error("There is no operation.");
  expect(await sampleFor(api, createMockGate(api), operation)).toEqual(want);
});

test("the first GET that the mock accepts", async () => {
  const bad = { parameters: [query("q", { required: true, schema: { type: "integer" }, example: "x" })] };
  const api = apiOf({
    "/a": { post: { responses: ok } },
    "/b": { get: { ...bad, responses: ok } },
    "/c": { get: { responses: ok } },
  });
  const none = one("post", "/a");
  expect([
    (await sampleRequest(api, createMockGate(api)))?.target,
    await sampleRequest(none, createMockGate(none)),
  ]).toEqual(["/c", undefined]);
});

const failing = (status: number) => ({
  [status]: { description: "", content: json({ example: { status } }) },
});
const bare = {
  headers: {},
  credentials: [],
  read: undefined,
  failure: undefined,
  write: undefined,
  list: undefined,
  reply: undefined,
  securitySchemes: [],
};

test.each<[name: string, paths: Json, want: object]>([
  ["nothing", {}, {}],
  ["a list alone", { "/a": { get: { operationId: "listAll", responses: ok } } }, { read: ["listAll", {}] }],
  [
    "one thing before a list, and what can be missing before others",
    {
      "/a": { get: { operationId: "listAll", responses: ok } },
      "/b/{b}": {
        get: {
          operationId: "showB",
          parameters: [{ name: "b", in: "path", required: true, schema: { type: "integer" } }],
          responses: ok,
        },
      },
      "/c/{c}": {
        get: {
          operationId: "showC",
          parameters: [{ name: "c", in: "path", required: true, schema: text }],
          responses: { ...ok, ...failing(400), ...failing(404) },
        },
      },
    },
    { read: ["showC", { c: "example" }], failure: 404, reply: { status: 404, body: { status: 404 } } },
  ],
  [
    "another failure",
    { "/a": { get: { operationId: "listAll", responses: { ...ok, ...failing(409), ...failing(410) } } } },
    { read: ["listAll", {}], failure: 409, reply: { status: 409, body: { status: 409 } } },
  ],
  [
    "an answer in two media types",
    {
      "/a": {
        get: {
          operationId: "listAll",
          responses: { 200: { description: "", content: { ...json({ example: {} }), "text/csv": {} } } },
        },
      },
    },
    { read: ["listAll", {}] },
  ],
  [
    "an answer in another media type",
    {
      "/a": {
        get: {
          operationId: "listAll",
          responses: { 200: { description: "", content: { "application/hal+json": { example: {} } } } },
        },
      },
    },
    { read: ["listAll", {}] },
  ],
  [
    "an answer that needs a header",
    {
      "/a": {
        get: {
          operationId: "listAll",
          responses: {
            200: {
              description: "",
              headers: { A: { required: true, schema: text } },
              content: json({ example: {} }),
            },
          },
        },
      },
    },
    { read: ["listAll", {}] },
  ],
  [
    "a POST before a PUT",
    {
      "/a": {
        put: { operationId: "setA", requestBody: { content: json({ example: { a: 1 } }) }, responses: ok },
      },
      "/b": {
        post: { operationId: "addB", requestBody: { content: json({ example: { b: 1 } }) }, responses: ok },
      },
    },
    { write: ["addB", { body: { b: 1 } }] },
  ],
  [
    "a body that is no object",
    {
      "/b": { post: { operationId: "addB", requestBody: { content: json({ example: 1 }) }, responses: ok } },
    },
    {},
  ],
])("the examples of a package with %s", (_name, paths, want) => {
  const { read, write, ...rest } = packageExamples(apiOf(paths));
  const told = [read, write].map((call) => call && [call.operation.id, call.input]);
  expect({ ...rest, read: told[0], write: told[1] }).toEqual({ ...bare, ...want });
});
