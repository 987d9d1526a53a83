/** What testers make go wrong. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { ask } from "./ask.ts";
import type { RunningSandbox } from "./sandbox.ts";
import { start } from "./start.ts";

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await start();
});
afterEach(() => sandbox.close());

const me = "/v1/users/me";
const api = (path: string, options = {}) => ask(sandbox.url + path, options);
const admin = (path: string, options = {}) => ask(`${sandbox.url}/__sandbox${path}`, options);
test("errors: a share of the requests, the same for the same seed", async () => {
  const faults = { errors: { rate: 0.5, status: 503 }, seed: 7 };
  const statuses = async () => {
    await admin("/faults", { json: faults });
    const found: number[] = [];
    for (let index = 0; index < 12; index++) found.push((await api("/v1/users")).status);
    return found;
  };
  const first = await statuses();
  expect([await statuses(), new Set(first)]).toEqual([first, new Set([200, 503])]);
});

test("errors: a status that is not declared", async () => {
  await admin("/faults", { json: { errors: { rate: 1, status: 502 } } });
  expect(await api("/v1/users")).toEqual({ status: 502, body: { error: "A fault that was asked for." } });
});

test("bucket: 429 with Retry-After, for each caller by itself", async () => {
  await admin("/faults", { json: { bucket: { capacity: 2, refill_per_second: 0.01 } } });
  const statuses = [];
  for (const token of ["marta-token", "marta-token", "marta-token", "jonas-token"]) {
    statuses.push((await api("/v1/users", { token })).status);
  }
  const { body } = await api("/v1/users");
  expect([statuses, body]).toEqual([
    [200, 200, 429, 200],
    { error: expect.stringMatching(/^The rate limit is exceeded\. Try again in \d+ seconds\.$/) },
  ]);
});

test("resets: the connection breaks", async () => {
  await admin("/faults", { json: { resets: { rate: 1 } } });
  const broken = await api("/v1/users").catch((error: Error) => (error.cause as { code: string }).code);
  await admin("/faults", { json: {} });
  expect([broken, (await api("/v1/users")).status]).toEqual(["ECONNRESET", 200]);
});

test("latency: each of the distributions, for some operations alone", async () => {
  const latencies = [
    { distribution: "constant", milliseconds: 30 },
    { distribution: "uniform", from: 30, to: 40 },
    { distribution: "normal", mean: 60, deviation: 1 },
    { distribution: "exponential", mean: 1 },
  ];
  for (const latency of latencies) {
    await admin("/faults", { json: { latency, operations: ["listUsers"] } });
    expect((await api("/v1/users")).status).toBe(200);
    expect((await api(`${me}/conversations`)).status).toBe(200);
  }
});

test("a request that breaks the contract is refused all the same", async () => {
  await admin("/faults", { json: { errors: { rate: 1 } } });
  expect((await api("/v1/users", { token: "nobody" })).status).toBe(401);
});

test.each([
  { errors: { rate: 2 } },
  { latency: { distribution: "gamma" } },
  { bucket: {} },
  { resets: { rate: "1" } },
  [],
])("%j is refused, and what was set stays", async (json) => {
  await admin("/faults", { json: { errors: { rate: 1, status: 503 } } });
  const { status } = await admin("/faults", { json });
  expect([status, (await admin("/faults")).body]).toEqual([422, { errors: { rate: 1, status: 503 } }]);
});
