/** Faults that a tester injects into the mock while it runs. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../scripts/edge/mock/server.ts";
import { api, document, goodHeaders } from "./contract.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ document, api, port: 0, latency: { least: 0, most: 1 } });
});
afterAll(() => mock.close());
afterEach(() => inject({}));

async function inject(faults: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
  const body = typeof faults === "string" ? faults : JSON.stringify(faults);
  const answer = await fetch(`${mock.url}/__mock/faults`, { method: "POST", body });
  return { status: answer.status, body: await answer.json() };
}

async function get(path: string): Promise<readonly [number, string | null]> {
  const answer = await fetch(mock.url + path, { headers: goodHeaders });
  await answer.arrayBuffer();
  return [answer.status, answer.headers.get("mock-reason")];
}

async function logged(): Promise<unknown> {
  const { requests } = (await (await fetch(`${mock.url}/__mock/requests?limit=1`)).json()) as {
    readonly requests: readonly { readonly status: number; readonly reason: string }[];
  };
  return requests.map(({ status, reason }) => [status, reason]);
}

test("--latency is the first of them", async () => {
  const fresh = await startMock({ document, api, port: 0, latency: { least: 100, most: 800 } });
  const answer = await fetch(`${fresh.url}/__mock/faults`);
  const faults = await answer.json();
  await fresh.close();
  expect(faults).toEqual({ latency: { distribution: "uniform", from: 100, to: 800 } });
});

test("a declared status is the document's own response, and the log says why", async () => {
  await inject({ errors: { rate: 1, status: 503 } });
  const answer = await fetch(`${mock.url}/v1/users`, { headers: goodHeaders });
  expect([answer.status, await answer.json(), await logged()]).toEqual([
    503,
    { error: expect.any(String) },
    [[503, "Injected: 503."]],
  ]);
});

test.each([
  ["an undeclared status", { errors: { rate: 1, status: 502 } }, "/v1/users", [502, "Injected: 502."]],
  ["no share", { errors: { rate: 0 }, resets: { rate: 0 } }, "/v1/users", [200, null]],
  ["another operation", { errors: { rate: 1 }, operations: ["createMessage"] }, "/v1/users", [200, null]],
  [
    "a refused request stays refused",
    { errors: { rate: 1 }, resets: { rate: 1 } },
    "/v1/users?page_no=x",
    [422, 'Parameter "page_no" must be integer.'],
  ],
  [
    "a path that is not described",
    { errors: { rate: 1 }, resets: { rate: 1 } },
    "/nowhere",
    [404, "There is no path /nowhere."],
  ],
] as const)("%s", async (_name, faults, path, want) => {
  await inject(faults);
  expect(await get(path)).toEqual(want);
});

test("resets: the connection breaks, the log says so, and the next one is fine", async () => {
  await inject({ resets: { rate: 1 } });
  const code = await get("/v1/users").catch((error: Error) => (error.cause as { code: string }).code);
  const entry = await logged();
  await inject({});
  expect([code, entry, await get("/v1/users")]).toEqual([
    "ECONNRESET",
    [[200, "Injected: the connection was reset."]],
    [200, null],
  ]);
});

test("latency is added to every answer until it is turned off", async () => {
  await inject({ latency: { distribution: "constant", milliseconds: 60 } });
  const began = performance.now();
  const slow = await get("/v1/users");
  expect([slow, performance.now() - began >= 59]).toEqual([[200, null], true]);
});

test.each([
  ["{", 400, "The body is not valid JSON."],
  [[], 422, "The body must be object."],
  [{ bucket: {} }, 422, "bucket is not one of latency, errors, resets, operations, seed."],
  [{ errors: { rate: 2 } }, 422, "errors.rate must be <= 1."],
  [
    { latency: { distribution: "constant", milliseconds: 60_001 } },
    422,
    expect.stringMatching(/^latency must be/),
  ],
  [{ operations: ["nobody"] }, 422, expect.stringMatching(/^operations: "nobody" is not one of listUsers, /)],
])("%j is refused, and changes nothing", async (faults, status, error) => {
  await inject({ seed: 3 });
  const answer = await inject(faults);
  const kept = await (await fetch(`${mock.url}/__mock/faults`)).json();
  expect([answer, kept]).toEqual([{ status, body: { error } }, { seed: 3 }]);
});
