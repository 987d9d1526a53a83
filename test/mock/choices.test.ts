/** What the mock chooses for a browser, an `Accept`, a `Prefer` or an empty value. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";

const respond = (content: object, headers: object = {}) => ({
  responses: { "200": { description: "ok", content, headers } },
});
const text = { schema: { type: "string" } };
const versions = {
  "application/vnd.shelf+json;version=1": { schema: { type: "object" }, example: { books: 1 } },
  'application/vnd.shelf+json;version="2,5"': { schema: { type: "object" }, example: { books: 2 } },
};
const examples = (value: unknown) => ({ schema: {}, examples: { it: { value } } });
const document = {
  openapi: "3.1.0",
  info: { title: "Shelves", version: "1" },
  paths: {
    "/shelf": { get: { operationId: "shelf", ...respond(versions) } },
    "/free": {
      get: {
        operationId: "free",
        ...respond(
          { "text/*": { ...text, example: "hello" } },
          {
            "Access-Control-Allow-Origin": { schema: { type: "string" }, example: "https://made.up" },
            "access-control-allow-credentials": { schema: { type: "boolean" }, example: false },
            Vary: { schema: { type: "string" }, example: "Accept" },
          },
        ),
      },
    },
    "/link": {
      get: {
        operationId: "link",
        ...respond({
          "application/json": {
            schema: { const: 1 },
            examples: { far: { externalValue: "https://shelves.example/far.json" } },
          },
        }),
      },
    },
    "/nothing": { get: { operationId: "nothing", ...respond({ "text/plain": examples(null) }) } },
    "/empty": {
      get: {
        operationId: "empty",
        parameters: [
          { name: "page", in: "query", allowEmptyValue: true, schema: { type: "integer" } },
          { name: "size", in: "query", schema: { type: "integer" } },
        ],
        responses: { "204": { description: "ok" } },
      },
    },
    "/slow": {
      get: {
        operationId: "slow",
        parameters: [
          { name: "code", in: "query", schema: { type: "string", pattern: "^(?:[a-z]+-?)+$" } },
          // RE2 has no lookahead, and nothing but JavaScript's engine refers to a group.
          { name: "ahead", in: "query", schema: { type: "string", pattern: "^(?=[a-z])(?:[a-z]+-?)+$" } },
          { name: "again", in: "query", schema: { type: "string", pattern: "^([a-z])\\1(?:[a-z]+-?)+$" } },
          { name: "tail", in: "query", schema: { type: "string", pattern: "a+$" } },
        ],
        responses: { "204": { description: "ok" } },
      },
    },
    "/false": { get: { operationId: "false", ...respond({ "application/json": examples(false) }) } },
    "/zero": { get: { operationId: "zero", ...respond({ "text/plain": examples(0) }) } },
    "/null": { get: { operationId: "null", ...respond({ "application/json": examples(null) }) } },
    "/no": { get: { operationId: "no", ...respond({ "text/plain": examples(false) }) } },
    "/lines": {
      get: { operationId: "lines", ...respond({ "application/x-ndjson": examples('{"a":1}\n{"a":2}\n') }) },
    },
    "/nulls": {
      get: { operationId: "nulls", ...respond({ "application/jsonl": examples([0, null, false]) }) },
    },
    "/markup": { get: { operationId: "markup", ...respond({ "application/xml": examples("<a>1</a>") }) } },
    "/tree": { get: { operationId: "tree", ...respond({ "application/xml": examples({ a: 1 }) }) } },
    "/either": {
      get: {
        operationId: "either",
        security: [{ key: [] }, { bearer: [] }, { basic: [] }],
        ...respond({ "text/plain": text }),
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "shelf_key" },
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
    },
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api: readApi(document), port: 0 });
});
afterAll(() => mock.close());

async function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(mock.url + path, { headers });
  const { status, headers: sent } = answer;
  return { status, type: sent.get("content-type"), text: await answer.text(), sent };
}

test.each([
  ["application/vnd.shelf+json;version=1", '{"books":1}'],
  ['application/vnd.shelf+json;version="2,5"', '{"books":2}'],
  ['application/vnd.shelf+json; x="a,b;c"; version="2,5"; q=0.1', '{"books":2}'],
  ['application/vnd.shelf+json;version=1;q=0.1, application/vnd.shelf+json;version="2,5"', '{"books":2}'],
  ["application/vnd.shelf+json;q=0.9, application/vnd.shelf+json;version=1;q=0.1", '{"books":2}'],
  ['application/*;q=0.1, application/vnd.shelf+json;version="\\2,5"', '{"books":2}'],
  ["application/vnd.shelf+json", '{"books":1}'],
])("Accept: %s", async (accept, want) => {
  expect(await get("/shelf", { accept })).toMatchObject({ status: 200, text: want });
});

test.each(["application/vnd.shelf+json;version=3", 'application/vnd.shelf+json;version="1,5"', "text/plain"])(
  "Accept: %s has no match",
  async (accept) => {
    expect((await get("/shelf", { accept })).status).toBe(406);
  },
);

test("a caller's origin and credentials are answered, whatever the document declares", async () => {
  const shown = ["access-control-allow-origin", "access-control-allow-credentials", "vary", "content-type"];
  const of = async (headers: Record<string, string>) => {
    const { sent } = await get("/free", headers);
    return shown.map((name) => sent.get(name));
  };
  expect([
    await of({ Origin: "https://a.example", Cookie: "sid=1" }),
    await of({ Origin: "null" }),
    await of({}),
  ]).toEqual([
    ["https://a.example", "true", "Accept, Origin", "text/plain"],
    ["null", "true", "Accept, Origin", "text/plain"],
    ["*", null, "Accept", "text/plain"],
  ]);
});

test("a link to an example is not followed, and says so", async () => {
  const { status, sent } = await get("/link", { Prefer: "example=far" });
  expect([status, sent.get("mock-reason")]).toEqual([
    404,
    "Prefer: example far has no value here: a link in externalValue is not followed.",
  ]);
});

test.each([
  ["/empty?page=", 204],
  ["/empty?page", 204],
  ["/empty?page=x", 422],
  ["/empty?size=", 422],
])("%s is %i", async (path, want) => {
  expect((await get(path)).status).toBe(want);
});

test.each([
  ["/false", "application/json", "false"],
  ["/zero", "text/plain", "0"],
  ["/null", "application/json", "null"],
  ["/no", "text/plain", "false"],
  ["/lines", "application/x-ndjson", '{"a":1}\n{"a":2}\n'],
  ["/nulls", "application/jsonl", "0\nnull\nfalse\n"],
  ["/nothing", "text/plain", "null"],
  ["/markup", "application/xml", "<a>1</a>"],
])("the example of %s is answered as it stands", async (path, type, want) => {
  expect(await get(path, { Prefer: "example=it" })).toMatchObject({ status: 200, type, text: want });
});

test("an object in XML is refused with its reason", async () => {
  const { status, sent } = await get("/tree");
  expect([status, sent.get("mock-reason")]).toEqual([
    501,
    "The mock cannot make a response for tree: make the example a string in application/xml.",
  ]);
});

test("a 401 names each scheme that would do", async () => {
  const { status, sent } = await get("/either");
  expect([status, sent.get("mock-reason"), sent.get("www-authenticate")]).toEqual([
    401,
    'Query parameter "shelf_key", or header "Authorization" with Bearer credentials, or header "Authorization" with Basic credentials is required.',
    "Bearer, Basic",
  ]);
});

test("a key in the query is masked before the terminal and the journal, however its name is written", async () => {
  const shown: string[] = [];
  const own = await startMock({
    document,
    api: readApi(document),
    port: 0,
    onAnswer: ({ target }) => shown.push(target),
  });
  for (const path of [
    "/either?shelf_key=hush",
    "/either?shelf%5Fkey=hush&a=1",
    "/nowhere?access_token=hush",
    "/nowhere?API_Key=hush",
  ])
    await fetch(own.url + path);
  const { requests } = (await (await fetch(`${own.url}/__mock/requests`)).json()) as {
    requests: { target: string }[];
  };
  await own.close();
  const want = [
    "/either?shelf_key=***",
    "/either?shelf%5Fkey=***&a=1",
    "/nowhere?access_token=***",
    "/nowhere?API_Key=***",
  ];
  expect([shown, requests.map(({ target }) => target)]).toEqual([want, want.toReversed()]);
});

test.each([
  ["code=abc-def", 204, null],
  ["code=abc_def", 422, 'Parameter "code" must match pattern "^(?:[a-z]+-?)+$".'],
  [`code=${"abc-".repeat(10)}`, 204, null],
  [`tail=${"a".repeat(3000)}`, 204, null],
  [`code=${"a".repeat(60)}!`, 422, 'Parameter "code" must match pattern "^(?:[a-z]+-?)+$".'],
  [`ahead=${"a".repeat(60)}`, 204, null],
  [`ahead=${"a".repeat(60)}!`, 422, 'Parameter "ahead" must match pattern "^(?=[a-z])(?:[a-z]+-?)+$".'],
  [
    `again=${"a".repeat(60)}!`,
    501,
    "The pattern ^([a-z])\\1(?:[a-z]+-?)+$ took more than 100 ms for a value, so it cannot be checked.",
  ],
])("a pattern has its time: %.20s", async (query, status, reason) => {
  const [slow, other] = await Promise.all([get(`/slow?${query}`), get("/zero")]);
  expect([slow.status, slow.sent.get("mock-reason"), other.status]).toEqual([status, reason, 200]);
});
