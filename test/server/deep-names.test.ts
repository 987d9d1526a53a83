/** Names with keys in brackets, in the query and in forms: other clients' conventions, and hostile names. */
import { describe, expect, test } from "vitest";
import { stub } from "./stub.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const filter = {
  type: "object",
  properties: {
    name: { type: "object", properties: { eq: text } },
    age: { type: "integer" },
    in: texts,
    rows: { type: "array", items: { type: "object", properties: { price: text } } },
    any: {},
  },
};
const form = (openapi: string) => ({
  openapi,
  info: { title: "Orders", version: "1" },
  paths: {
    "/orders": {
      get: {
        operationId: "find",
        parameters: [{ name: "filter", in: "query", style: "deepObject", schema: filter }],
        responses: { 204: { description: "Found" } },
      },
      post: {
        operationId: "send",
        requestBody: {
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { filter, rows: filter.properties.rows, note: text } },
              encoding: { filter: { style: "deepObject" }, rows: { style: "deepObject", explode: true } },
            },
          },
        },
        responses: { 204: { description: "Sent" } },
      },
    },
  },
});

/** A query, and what the handler gets. */
const rows: readonly (readonly [query: string, want: unknown])[] = [
  ["filter[name][eq]=a&filter[age]=3", { name: { eq: "a" }, age: 3 }],
  ["filter%5Bname%5D%5Beq%5D=a%20b", { name: { eq: "a b" } }],
  ["filter[in]=x&filter[in]=y", { in: ["x", "y"] }],
  ["filter[in]=x", { in: ["x"] }],
  ["filter[in][]=x&filter[in][]=y", { in: ["x", "y"] }],
  ["filter[in][]=x", { in: ["x"] }],
  ["filter[in][1]=y&filter[in][0]=x", { in: ["x", "y"] }],
  ["filter[in][900000000]=x", { in: ["x"] }],
  ["filter[rows][0][price]=1&filter[rows][1][price]=2", { rows: [{ price: "1" }, { price: "2" }] }],
  ["filter[rows][10][price]=b&filter[rows][9][price]=a", { rows: [{ price: "a" }, { price: "b" }] }],
  ["filter[any][x][y]=1", { any: { x: { y: "1" } } }],
  ["filter[any][0]=1&filter[any][1]=2", { any: ["1", "2"] }],
  ["filter[constructor][prototype]=1", JSON.parse('{"constructor":{"prototype":"1"}}')],
  ["filter[__proto__][x]=1", JSON.parse('{"__proto__":{"x":"1"}}')],
  ["filter[any][__proto__][x]=1", { any: JSON.parse('{"__proto__":{"x":"1"}}') }],
  ["", undefined],
  ["filter=x", undefined],
  ["filter[name]x=1", undefined],
  ["filter[name=1", undefined],
  ["other[name]=1", undefined],
];

describe.each(["3.0.3", "3.1.1"])("OpenAPI %s", (openapi) => {
  let seen: { query?: { filter?: unknown }; body?: { filter?: unknown; rows?: unknown; note?: unknown } } =
    {};
  const handler = (input: object) => {
    seen = input;
    return { status: 204 };
  };
  const ask = stub(form(openapi), { find: handler, send: handler });
  const headers = { "content-type": "application/x-www-form-urlencoded" };

  test.each(rows)("query %s", async (query, want) => {
    seen = {};
    const { status } = await ask(`/orders?${query}`);
    expect([status, JSON.stringify(seen.query?.filter)]).toEqual([204, JSON.stringify(want)]);
  });

  test.each(rows)("form %s", async (body, want) => {
    if (want === undefined) return;
    seen = {};
    const { status } = await ask("/orders", { method: "POST", headers, body: `${body}&note=n` });
    const { filter: own, note } = seen.body ?? {};
    expect([status, JSON.stringify(own), note]).toEqual([204, JSON.stringify(want), "n"]);
  });

  test("a list of objects at the top of a form", async () => {
    const body = "rows[0][price]=1&rows[1][price]=2";
    await ask("/orders", { method: "POST", headers, body });
    expect(seen.body).toEqual({ rows: [{ price: "1" }, { price: "2" }] });
  });

  test.each([
    ["filter[name]=x", 422],
    ["filter[in][x]=1", 422],
    ["filter[age][x]=1", 422],
    ["filter[age]=x", 422],
    [`filter${"[any]".repeat(33)}=1`, 422],
    [`filter[any]${"[a]".repeat(20_000)}=1`, 422],
    [Array.from({ length: 10_001 }, (_, index) => `filter[any][${index}]=1`).join("&"), 422],
  ])("is refused: %.40s", async (body, want) => {
    const { status } = await ask("/orders", { method: "POST", headers, body });
    expect(status).toBe(want);
    expect((await ask(`/orders?${body}`)).status).toBe(want);
  });

  test("a hostile form is read in time that grows with its length", async () => {
    const body = Array.from({ length: 60_000 }, (_, index) => `x[${index}][y]=1`).join("&");
    const started = process.cpuUsage();
    await ask("/orders", { method: "POST", headers, body });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

const closed = { type: "object", properties: { name: text }, additionalProperties: false };
const inner = { type: "object", properties: { name: closed }, additionalProperties: false };

/** Ways to say that an object has no other field. */
const closures: readonly (readonly [name: string, schema: object])[] = [
  ["additionalProperties", closed],
  ["a reference", { $ref: "#/components/schemas/Closed" }],
  ["a part", { allOf: [{ $ref: "#/components/schemas/Closed" }] }],
  [
    "unevaluatedProperties",
    { type: "object", allOf: [{ properties: { name: text } }], unevaluatedProperties: false },
  ],
  ["a false property", { type: "object", properties: { name: text, other: false } }],
  ["what nothing satisfies", { ...closed, additionalProperties: { not: {} } }],
  ["propertyNames", { type: "object", propertyNames: { enum: ["name"] } }],
  ["or null", { ...closed, type: ["object", "null"] }],
  ["a branch of a union", { oneOf: [closed, { ...closed, properties: { page: text } }] }],
  ["beside a default", { ...closed, default: { name: "x" } }],
  ["an inner object", inner],
];

test.each(closures)("an object that is closed by %s takes no other field", async (_name, schema) => {
  const parameters = [
    { name: "filter", in: "query", style: "deepObject", schema },
    { name: "rest", in: "query", schema: { type: "object", additionalProperties: text } },
  ];
  const get = { operationId: "find", parameters, responses: { 204: { description: "Found" } } };
  const ask = stub(
    {
      openapi: "3.1.1",
      info: { title: "Orders", version: "1" },
      paths: { "/orders": { get } },
      components: { schemas: { Closed: closed } },
    },
    { find: () => ({ status: 204 }) },
  );
  const isInner = schema === inner;
  const sent = isInner ? "filter[name][name]=a" : "filter[name]=a";
  const other = isInner ? "filter[name][other]" : "filter[other]";
  const queries = [sent, `${other}=1`, `${sent}&${other}=1`, `${other}=`, `${other}[]=1`, `${other}[x]=1`];
  const statuses = await Promise.all(queries.map(async (query) => (await ask(`/orders?${query}`)).status));
  expect(statuses).toEqual([204, 422, 422, 422, 422, 422]);
});
