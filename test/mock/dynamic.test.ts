/** Generated data of the mock: valid, or 501 with a reason. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";

const schemas: Readonly<Record<string, Json>> = {
  Free: {},
  Any: { type: "object" },
  Loop: { type: "object", required: ["loop"], properties: { loop: { $ref: "#/components/schemas/Loop" } } },
  Vast: { type: "array", minItems: 1_000_000_000, items: { type: "integer" } },
  Deep: {
    type: "object",
    patternProperties: { "^x-": { type: "integer" } },
    additionalProperties: false,
    minProperties: 3,
  },
  Page: {
    type: "object",
    required: ["data", "total", "has_more", "next_cursor"],
    properties: {
      data: { type: "array", minItems: 3, items: { type: "string", format: "uuid" } },
      total: { type: "integer" },
      has_more: { type: "boolean" },
      next_cursor: { type: ["string", "null"] },
    },
  },
  Named: { type: "object", required: ["id"], properties: { id: { type: "string", maxLength: 3 } } },
};

const get = (name: string, type = "application/json") => ({
  get: {
    operationId: `show${name}`,
    responses: {
      200: { description: name, content: { [type]: { schema: { $ref: `#/components/schemas/${name}` } } } },
    },
  },
});

const document = {
  openapi: "3.1.0",
  info: { title: "Shapes", version: "1" },
  paths: {
    ...Object.fromEntries(Object.keys(schemas).map((name) => [`/${name}`, get(name)])),
    "/xml": get("Named", "application/xml"),
    "/named/{named_id}": {
      parameters: [{ name: "named_id", in: "path", required: true, schema: { type: "string" } }],
      ...get("Named"),
    },
  },
  components: { schemas },
};

let mock: Mock;
beforeAll(
  async () => void (mock = await startMock({ document, api: readApi(document), port: 0, dynamic: true })),
);
afterAll(() => mock.close());

async function ask(path: string) {
  const answer = await fetch(mock.url + path);
  return {
    status: answer.status,
    reason: answer.headers.get("mock-reason"),
    body: (await answer.json()) as Json,
  };
}

test.each(["/Free", "/Any", "/Deep"])("%s is an object with nothing of the document", async (path) => {
  const { status, body } = await ask(path);
  expect([status, Array.isArray(body), Object.keys(body).includes("components")]).toEqual([
    200,
    false,
    false,
  ]);
  expect(Object.keys(body).length).toBeGreaterThan(0);
});

const sentence = (name: string, why: string, type = "JSON") =>
  `The mock cannot make a response for show${name} (${why}): add an example in ${type}.`;

test.each([
  ["/Loop", sentence("Loop", "a value would have no end", "application/json")],
  ["/Vast", sentence("Vast", "the list would be too long", "application/json")],
  ["/xml", sentence("Named", "what was generated cannot be written as application/xml", "application/xml")],
])("%s cannot be made, and says why", async (path, reason) => {
  expect(await ask(path)).toEqual({ status: 501, reason, body: { error: reason } });
});

test.each([
  ["/Page?limit=2", 2],
  ["/Page", undefined],
])("%s agrees with its list", async (path, count) => {
  const { body } = await ask(path);
  const { data, ...said } = body as { data: readonly string[] };
  // A list of fewer than three items is not valid, so a limit of two is not followed.
  expect(data.length).toBeGreaterThan(count ?? 2);
  expect(said).toEqual({ total: data.length, has_more: false, next_cursor: null });
});

test.each([
  ["/named/abc", "abc"],
  ["/named/too-long", expect.stringMatching(/^.{0,3}$/)],
])("%s repeats its id, if it may", async (path, id) => {
  expect((await ask(path)).body).toMatchObject({ id: id as unknown });
});
