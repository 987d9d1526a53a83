/** Faults that testers inject. */
import { connect } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ask } from "./ask.ts";
import type { RunningSandbox } from "./sandbox.ts";
import { sharedHeaders, start } from "./start.ts";

let sandbox: RunningSandbox;
beforeEach(async () => {
  sandbox = await start();
});
afterEach(() => sandbox.close());

const me = "/v1/users/me";
const api = (path: string, options = {}) => ask(sandbox.url + path, options);
const admin = (path: string, options = {}) => ask(`${sandbox.url}/__sandbox${path}`, options);
test("errors: a share of the requests fails, the same ones for the same seed", async () => {
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

test("errors: an undeclared status", async () => {
  await admin("/faults", { json: { errors: { rate: 1, status: 502 } } });
  expect(await api("/v1/users")).toEqual({
    status: 502,
    body: { error: "Fault injected by POST /__sandbox/faults." },
  });
});

test("bucket: 429 with Retry-After, counted per caller", async () => {
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

test("latency: each distribution, for some operations only", async () => {
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

test("latency ends when the client leaves, so that it keeps no process alive", async () => {
  await admin("/faults", { json: { latency: { distribution: "constant", milliseconds: 60_000 } } });
  const fields = Object.entries({ Host: "localhost", Authorization: "Bearer marta-token", ...sharedHeaders });
  const rest = ["HTTP/1.1", ...fields.map((field) => field.join(": "))].join("\r\n");
  const client = connect(sandbox.port, "127.0.0.1");
  client.write(`GET /__sandbox/clock ${rest}\r\n\r\nGET /v1/users ${rest}\r\n\r\n`);
  await new Promise((resolve) => client.once("data", resolve)); // of the first, so the sandbox has both
  client.destroy();
  const logged = async () => (await admin("/requests?operation=listUsers")).body;
  const entry = { target: "/v1/users", verdict: "the client left before it was answered" };
  await vi.waitFor(async () => expect(await logged()).toMatchObject({ requests: [entry] }));
});

test("an invalid request is still refused", async () => {
  await admin("/faults", { json: { errors: { rate: 1 } } });
  expect((await api("/v1/users", { token: "nobody" })).status).toBe(401);
});

test("a wrong latency is refused with the four that exist", async () => {
  const json = { latency: { distribution: "gamma", mean: 3 }, errors: { rate: 2 } };
  const error =
    'latency must be one of {"distribution": "constant", "milliseconds": 300}, {"distribution": "uniform", "from": 100, "to": 800}, {"distribution": "normal", "mean": 300, "deviation": 50}, {"distribution": "exponential", "mean": 300}, with numbers from 0 to 60000. errors.rate must be <= 1.';
  expect(await admin("/faults", { json })).toEqual({ status: 422, body: { error } });
});

test.each([
  [{ delay: 1 }, /^delay is not one of latency, errors, bucket, resets, operations, seed\.$/],
  [{ operations: ["listUser"] }, /^operations: "listUser" is not one of .*\blistUsers\b/],
])("%j is refused, and what is allowed is named", async (json, error) => {
  expect(await admin("/faults", { json })).toEqual({
    status: 422,
    body: { error: expect.stringMatching(error) },
  });
});

test.each([
  { errors: { rate: 2 } },
  { seed: 1e300 },
  { bucket: { capacity: 1e300, refill_per_second: 1 } },
  { latency: { distribution: "gamma" } },
  { bucket: {} },
  { resets: { rate: "1" } },
  [],
])("%j is refused, and the earlier faults stay", async (json) => {
  await admin("/faults", { json: { errors: { rate: 1, status: 503 } } });
  const { status } = await admin("/faults", { json });
  expect([status, (await admin("/faults")).body]).toEqual([422, { errors: { rate: 1, status: 503 } }]);
});
