/** The mock's `--latency`, and what its request log leaves out. */
import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { type Exchange, startMock } from "../../scripts/edge/mock/server.ts";
import { api, document, goodHeaders } from "./contract.ts";

test("each response is delayed, refusals included, but not the mock's own pages", async () => {
  const mock = await startMock({ document, api, port: 0, latency: { least: 60, most: 90 } });
  const took = async (path: string) => {
    const started = performance.now();
    const { status } = await fetch(mock.url + path, { headers: goodHeaders });
    return { status, waited: performance.now() - started >= 59 }; // timers have millisecond resolution
  };
  const answers = [await took("/v1/users"), await took("/v1/users?page_no=x"), await took("/nowhere")];
  await mock.close();
  expect(answers).toEqual([
    { status: 200, waited: true },
    { status: 422, waited: true },
    { status: 404, waited: true },
  ]);
});

test.each([
  [{ least: 0, most: 1200 }, 600],
  [{ least: 800, most: 1200 }, 1000],
  [{ least: 700, most: 700 }, 700],
])("half way through %j is %i ms", async (latency, milliseconds) => {
  const middle = vi.spyOn(Math, "random").mockReturnValue(0.5);
  onTestFinished(() => middle.mockRestore());
  const mock = await startMock({ document, api, port: 0, latency });
  const started = performance.now();
  await fetch(`${mock.url}/v1/users`, { headers: goodHeaders });
  const waited = performance.now() - started;
  await mock.close();
  expect(waited).toBeGreaterThanOrEqual(milliseconds - 1);
});

test("a delay ends when its client leaves, so that it keeps no process alive", async () => {
  const answered = Promise.withResolvers<Exchange>();
  const latency = { least: 600_000, most: 600_000 };
  const mock = await startMock({ document, api, port: 0, latency, onAnswer: answered.resolve });
  const client = connect(mock.port, "127.0.0.1");
  const [rest, end] = ["HTTP/1.1\r\nHost: localhost", "\r\n\r\n"];
  client.write(`GET /__mock/requests ${rest}${end}GET /nowhere ${rest}${end}`);
  await new Promise((resolve) => client.once("data", resolve)); // of the first, so the mock has both
  client.destroy();
  expect(await answered.promise).toEqual({
    method: "GET",
    target: "/nowhere",
    status: 404,
    reason: "The client left before it was answered.",
  });
  await mock.close();
});

const keyed = {
  openapi: "3.1.0",
  info: { title: "Keyed", version: "1" },
  security: [{ Key: [] }],
  paths: {
    "/things": { get: { operationId: "listThings", responses: { 200: { description: "" } } } },
  },
  components: { securitySchemes: { Key: { type: "apiKey", in: "query", name: "api_key" } } },
};

test("the log has no credentials from a query, no headers and no bodies", async () => {
  const mock = await startMock({ document: keyed, api: readApi(keyed), port: 0 });
  await fetch(`${mock.url}/things?page=2&api_key=s3cret&api%5Fkey=s3cret`, {
    headers: { Authorization: "Bearer s3cret", Cookie: "session=s3cret" },
  });
  const text = await (await fetch(`${mock.url}/__mock/requests`)).text();
  await mock.close();
  expect({ leaks: text.includes("s3cret"), ...JSON.parse(text) }).toEqual({
    leaks: false,
    requests: [
      {
        id: 1,
        method: "GET",
        target: "/things?page=2&api_key=***&api%5Fkey=***",
        operation: "listThings",
        status: 200,
        reason: null,
      },
    ],
  });
});
