/** What a browser asks and reads when a page of another origin calls the sandbox. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningSandbox } from "./sandbox.ts";
import { sharedHeaders, start } from "./start.ts";

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await start();
});
afterAll(() => sandbox.close());

const origin = "http://localhost:5173";

/** The status and the headers that the CORS protocol reads. */
async function asked(method: string, headers: Record<string, string>) {
  const response = await fetch(`${sandbox.url}/v1/users`, { method, headers });
  const known = [...response.headers].filter(([name]) => /^(?:access-control-|vary$|allow$)/.test(name));
  return { status: response.status, ...Object.fromEntries(known) };
}

const granted = {
  "access-control-allow-origin": origin,
  "access-control-allow-credentials": "true",
  vary: "Origin",
};

test("a preflight is granted, headers and credentials included", async () => {
  const preflight = {
    Origin: origin,
    "Access-Control-Request-Method": "GET",
    "Access-Control-Request-Headers": "authorization,x-customer",
  };
  expect(await asked("OPTIONS", preflight)).toEqual({
    status: 204,
    ...granted,
    "access-control-allow-methods": "GET",
    "access-control-allow-headers": "authorization,x-customer",
  });
});

test.each([
  ["a success", { ...sharedHeaders, Authorization: "Bearer marta-token" }, 200],
  ["a refusal", sharedHeaders, 401],
])("%s can be read by the page", async (_what, headers, status) => {
  expect(await asked("GET", { ...headers, Origin: origin })).toMatchObject({
    status,
    ...granted,
    "access-control-expose-headers": expect.stringContaining("content-type"),
  });
});

test("without an origin nothing changes", async () => {
  expect(await asked("OPTIONS", {})).toEqual({ status: 204, allow: "GET" });
});
