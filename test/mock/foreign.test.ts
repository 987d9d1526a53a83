import { afterAll, beforeAll, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { type Request, judge } from "./contract.ts";

/** An OpenAPI 3.0 document without any of our conventions. */
const document = {
  openapi: "3.0.3",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      delete: {},
      get: {
        parameters: [
          {
            name: "tags",
            in: "query",
            schema: { type: "array", items: { type: "string", enum: ["cat", "dog"] } },
          },
          { name: "ids", in: "query", explode: false, schema: { type: "array", items: { type: "integer" } } },
          { name: "weight", in: "query", schema: { type: "number", minimum: 0, exclusiveMinimum: true } },
          { name: "filter", in: "query", content: { "application/json": { schema: { type: "object" } } } },
          { name: "deep", in: "query", style: "deepObject", schema: { type: "object" } },
          { name: "X-Trace", in: "header", required: true, schema: { type: "integer" } },
        ],
        responses: {
          200: {
            description: "Pets",
            content: {
              "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/Pet" } } },
            },
          },
          400: {
            description: "Bad",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Error" },
                example: { code: 7, message: "no" },
              },
            },
          },
        },
      },
      post: {
        security: [{ key: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Pet" } },
            "multipart/form-data": { schema: { type: "object" } },
          },
        },
        responses: {
          201: { description: "Made" },
          422: {
            description: "Bad",
            content: {
              "application/problem+json": { schema: { type: "object", required: ["title", "detail"] } },
            },
          },
        },
      },
    },
    "/pets/{name}.json": { get: { responses: { 204: { description: "Nothing" } } } },
    "/feed": {
      get: {
        responses: {
          200: {
            description: "XML",
            content: {
              "application/xml": { schema: { type: "object", properties: { a: { type: "string" } } } },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "query", name: "api_key" } },
    schemas: {
      Pet: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string" },
          mate: { nullable: true, allOf: [{ $ref: "#/components/schemas/Pet" }] },
        },
      },
      Error: {
        type: "object",
        required: ["code", "message"],
        properties: { code: { type: "integer" }, message: { type: "string" } },
      },
    },
  },
};

const decide = judge(readApi(document));
const trace = { "x-trace": "1" };
const json = { "content-type": "application/json" };
const post = { method: "POST", target: "/pets?api_key=k", headers: json };
const boundary = { "content-type": "multipart/form-data; boundary=B" };

function get(target: string, headers: Readonly<Record<string, string>> = trace): Request {
  return { method: "GET", target, headers };
}

/** RFC 9457. */
function problem(status: number, title: string, more: object) {
  return { status, body: { type: "about:blank", title, status, ...more } };
}

const example = { status: 400, body: "example" };
const lists = { passes: "getPets" };
const creates = { passes: "postPets" };

test.each<[string, Request, unknown]>([
  ["no such path", get("/dogs"), problem(404, "Not Found", { detail: "There is no path /dogs." })],
  ["a header missing: the declared 400, in the only shape that fits", get("/pets", {}), example],
  ["a header malformed", get("/pets", { "x-trace": "x" }), example],
  ["a list, exploded", get("/pets?tags=cat&tags=dog"), lists],
  ["a wrong item of a list", get("/pets?tags=cat&tags=cow"), example],
  ["a list with commas", get("/pets?ids=1,2"), lists],
  ["an encoded comma does not separate", get("/pets?ids=1%2C2"), example],
  ["an exclusive bound as 3.0 writes it", get("/pets?weight=0"), example],
  ["a number with an exponent", get("/pets?weight=1e-3"), lists],
  ["a parameter that is JSON", get("/pets?filter=%7B%22a%22%3A1%7D"), lists],
  ["a parameter that should be JSON", get("/pets?filter=%7B"), example],
  ["a style that is not read", get("/pets?deep[a]=1"), lists],
  ["text around a path parameter", get("/pets/rex.json"), { passes: "getPetsByNameJson" }],
  [
    "an API key missing",
    { ...post, target: "/pets", body: "{}" },
    problem(401, "Unauthorized", { detail: 'Query parameter "api_key" is required.' }),
  ],
  ["a body that fits", { ...post, body: `{"name":"Rex","mate":null}` }, creates],
  [
    "a body that does not: the declared 422, as problem details",
    { ...post, body: `{"mate":{"name":5}}` },
    problem(422, "Unprocessable Content", {
      detail: 'Body: "name" is required. Body: "mate.name" must be string.',
      errors: [
        { detail: "is required", pointer: "#/name" },
        { detail: "must be string", pointer: "#/mate/name" },
      ],
    }),
  ],
  [
    "a body that is not JSON, where 422 is declared and 400 is not",
    { ...post, body: "no" },
    { status: 422, body: expect.objectContaining({ status: 422 }) },
  ],
  [
    "multipart",
    {
      ...post,
      headers: boundary,
      body: '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--B--\r\n',
    },
    creates,
  ],
  [
    "multipart without an end",
    { ...post, headers: boundary, body: "--B\r\n\r\nx" },
    {
      status: 422,
      body: expect.objectContaining({
        detail: 'The multipart body is not well-formed, or does not end with its boundary "B".',
      }),
    },
  ],
  [
    "multipart without a boundary",
    { ...post, headers: { "content-type": "multipart/form-data" }, body: "x" },
    { status: 422, body: expect.objectContaining({ detail: "The multipart body has no boundary." }) },
  ],
])("%s", async (_case, request, want) => {
  expect(await decide(request)).toEqual(want);
});

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api: readApi(document), port: 0 });
});
afterAll(() => mock.close());

test("if only the document's example is valid, it is sent, with the reason filled in", async () => {
  const answer = await fetch(`${mock.url}/pets`);
  expect([answer.status, await answer.json()]).toEqual([
    400,
    { code: 7, message: 'Header "X-Trace" is required.' },
  ]);
});

test("a response without an example is generated from its schema", async () => {
  const answer = await fetch(`${mock.url}/pets`, { headers: trace });
  const media = readApi(document).operations.find(({ id }) => id === "getPets")?.responses[0]?.content[0];
  const pets: unknown = await answer.json();
  expect([answer.status, createChecks(readApi(document))(media?.schema ?? false)(pets)]).toEqual([200, []]);
});

test("a response without content has neither body nor content type", async () => {
  const answer = await fetch(`${mock.url}/pets/rex.json`);
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([204, null, ""]);
});

test("an operation without responses answers 200 without a body", async () => {
  const answer = await fetch(`${mock.url}/pets`, { method: "DELETE" });
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([200, null, ""]);
});

test("a media type that the mock cannot write is 501, and the message says what to do", async () => {
  const answer = await fetch(`${mock.url}/feed`);
  expect([answer.status, await answer.json()]).toEqual([
    501,
    { error: "The mock cannot make a response for getFeed: add an example in application/xml." },
  ]);
});
