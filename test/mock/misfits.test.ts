/** Examples that do not fit their schemas: data from the schema takes their place, if any can be made. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";

const fault = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { const: 7 }, message: { const: "no" } },
};

function get(media: object) {
  return { get: { responses: { 200: { description: "OK", content: { "application/json": media } } } } };
}

const document = {
  openapi: "3.0.3",
  info: { title: "Misfits", version: "1" },
  paths: {
    "/old": get({ schema: fault, examples: { old: { value: { code: 7 } } } }),
    "/never": get({ schema: { not: {} }, example: { code: 7 } }),
    "/right": get({ schema: fault, example: { code: 7, message: "no" } }),
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api: readApi(document), port: 0 });
});
afterAll(() => mock.close());

const reason = "The document's example does not fit its schema, so this response is generated.";

test.each<[title: string, path: string, prefer: string, want: object]>([
  ["one that lacks what is required", "/old", "", { reason, body: { code: 7, message: "no" } }],
  ["the same, asked for by name", "/old", "example=old", { reason: null, body: { code: 7 } }],
  ["one of a schema that nothing fits", "/never", "", { reason: null, body: { code: 7 } }],
  ["one that fits", "/right", "", { reason: null, body: { code: 7, message: "no" } }],
])("%s", async (_title, path, prefer, want) => {
  const answer = await fetch(`${mock.url}${path}`, { headers: { prefer } });
  expect({ reason: answer.headers.get("mock-reason"), body: await answer.json() }).toEqual(want);
});
