/** GET, HEAD and TRACE have no body in any output; other methods keep theirs. */
import { expect, test } from "vitest";
import { normalise } from "../../../scripts/core/openapi/normalise.ts";
import { readApi } from "../../../scripts/core/read-api.ts";

const requestBody = { required: true, content: { "application/json": { schema: { type: "object" } } } };
const operation = (operationId: string) => ({ operationId, requestBody, responses: {} });

test.each(["3.0.3", "3.1.1"])("OpenAPI %s", (openapi) => {
  const names = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  const item = Object.fromEntries(names.map((name) => [name, operation(name)]));
  const document = {
    openapi,
    paths: { "/a": item, "/b": { $ref: "#/paths/~1a" }, "/c": { post: operation("c") } },
  };
  const { operations } = readApi(normalise(document, false));
  const bodies = operations.map(({ path, method, body }) => `${path} ${method} ${body !== undefined}`);
  const want = names.map((name) => `${name} ${!["get", "head", "trace"].includes(name)}`);
  expect(bodies).toEqual([
    ...want.map((text) => `/a ${text}`),
    ...want.map((text) => `/b ${text}`),
    "/c post true",
  ]);
  expect(item["get"]).toHaveProperty("requestBody");
});

test("a document without such bodies is not copied", () => {
  const document = { openapi: "3.1.1", paths: { "/c": { post: operation("c") } } };
  expect(normalise(document, false)).toBe(document);
});
