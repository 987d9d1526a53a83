/** Which of several examples and media types the mock answers with. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";

const get = (operationId: string, content: object) => ({
  get: { operationId, responses: { "200": { description: "ok", content } } },
});
const examples = { far: { externalValue: "https://shelves.example/far.json" }, near: { value: { a: 3 } } };
const anything = { "*/*": { example: { a: 1 } } };
const document = {
  openapi: "3.1.0",
  info: { title: "Covers", version: "1" },
  paths: {
    "/second": get("second", { "application/json": { schema: {}, examples } }),
    "/any": get("any", anything),
    "/cover": get("cover", { ...anything, "image/*": { example: "pixels" } }),
    "/made": get("made", { "*/*": { schema: { type: "array", maxItems: 0 } } }),
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api: readApi(document), port: 0 });
});
afterAll(() => mock.close());

test.each([
  ["/second", "*/*", "application/json", '{"a":3}'],
  ["/any", "*/*", "application/json", '{"a":1}'],
  ["/any", "application/json", "application/json", '{"a":1}'],
  ["/cover", "image/png", "application/octet-stream", "pixels"],
  ["/cover", "application/json", "application/json", '{"a":1}'],
  ["/made", "*/*", "application/json", "[]"],
])("%s for %s is %s: %s", async (path, accept, type, text) => {
  const answer = await fetch(mock.url + path, { headers: { accept } });
  expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([200, type, text]);
});
