/** A bug of ours that shows when a request comes. */
import { expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { startMock } from "../../scripts/edge/mock/server.ts";

const get = (operationId: string, schema: object) => ({
  operationId,
  parameters: [{ name: "at", in: "query", schema }],
  responses: { "204": { description: "none" } },
});

test("a schema that cannot be compiled breaks its operation, and no other", async () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "Lamps", version: "1" },
    paths: {
      "/lamps": { get: get("lamps", { $ref: "#/components/schemas/Missing" }) },
      "/bulbs": { get: get("bulbs", { type: "integer" }) },
    },
  };
  const whole = { ...document, paths: { "/bulbs": document.paths["/bulbs"] } };
  const mock = await startMock({ document: whole, api: readApi(document), port: 0 });
  const answers: Response[] = [];
  for (const path of ["/lamps?at=1", "/bulbs?at=1", "/lamps?at=1", "/bulbs?at=x"])
    answers.push(await fetch(mock.url + path));
  await mock.close();
  const failed = [500, expect.stringMatching(/^The mock failed: A schema cannot be compiled: /)];
  expect(answers.map(({ status, headers }) => [status, headers.get("mock-reason")])).toEqual([
    failed,
    [204, null],
    failed,
    [422, 'Parameter "at" must be integer.'],
  ]);
});
