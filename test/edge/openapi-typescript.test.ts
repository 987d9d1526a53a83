/** What openapi-typescript gets wrong, and the named transformation that fixes it. */
import { expect, test } from "vitest";
import {
  renderTypes,
  withInlineHeaders,
  withParameterSchemas,
} from "../../scripts/edge/generators/openapi-typescript.ts";

const rate = { description: "Left.", schema: { type: "integer" } };
const response = (header: object) => ({ description: "OK", headers: { "X-Rate": header } });

const document = {
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: { "/a": { get: { responses: { 200: response({ $ref: "#/components/headers/Rate" }) } } } },
  components: {
    headers: { Rate: rate },
    responses: { Fine: response({ $ref: "#/components/headers/Rate" }) },
  },
};

test("referenced response headers are inlined in the response", () => {
  expect(withInlineHeaders(document)).toEqual({
    ...document,
    paths: { "/a": { get: { responses: { 200: response(rate) } } } },
    components: { headers: { Rate: rate }, responses: { Fine: response(rate) } },
  });
});

test("which keeps an optional header optional", async () => {
  expect(renderTypes(JSON.stringify(document))).toMatch(/"X-Rate"\?: number;/);
});

test.each([
  [{}],
  [{ paths: null, components: [] }],
  [{ paths: { "/a": null }, components: { responses: { A: 1 } } }],
])("a document that holds none of it stays as it is: %j", (odd) => {
  expect(withInlineHeaders(odd)).toEqual(odd);
});

const parameter = (name: string) => ({
  name,
  in: "query",
  content: { "application/json": { schema: { type: "object", properties: { x: { type: "integer" } } } } },
});

test("a JSON parameter has the type of its schema", () => {
  const text = renderTypes(
    JSON.stringify({
      ...document,
      paths: {
        "/a": {
          parameters: [parameter("shared")],
          get: { parameters: [parameter("own"), { $ref: "#/components/parameters/Named" }], responses: {} },
        },
      },
      components: { parameters: { Named: parameter("named") } },
    }),
  );
  expect(text.match(/(?:shared|own|Named)\??: \{\s*x\?: number;/g)?.length).toBe(4);
  expect(
    withParameterSchemas({ paths: { "/a": { parameters: [1, { content: { "text/csv": {} } }] } } }),
  ).toEqual({
    paths: { "/a": { parameters: [1, { content: { "text/csv": {} } }] } },
  });
});
