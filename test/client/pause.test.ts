/** How long the client waits before a retry: pure functions, so that no test has to wait. */
import { afterEach, expect, test, vi } from "vitest";
import { pauseBefore } from "../../templates/runtime/client/retry.ts";
import { createTransport } from "../../templates/runtime/client/client.ts";

afterEach(() => vi.restoreAllMocks());

function pause(failures: number, status?: number, retryAfter?: string, retry = {}) {
  const client = createTransport({ baseUrl: "", headers: {} }, {});
  const headers: Record<string, string> = retryAfter === undefined ? {} : { "Retry-After": retryAfter };
  const response = status === undefined ? undefined : new Response(null, { status, headers });
  const description = { id: "x", method: "get", path: "/" } as const;
  return pauseBefore(failures, response, { client, description, options: { retry } });
}

test.each([
  ["the first, in the shortest case", 0, 0, 150],
  ["the first, in the longest", 0, 1, 300],
  ["the second is twice as long", 1, 0, 300],
  ["there is no third", 2, 0, undefined],
])("after a network error: %s", (_name, failures, chance, wanted) => {
  vi.spyOn(Math, "random").mockReturnValue(chance);
  expect(pause(failures)).toBe(wanted);
});

test("the pause doubles up to the maximum", () => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  expect([5, 9].map((failures) => pause(failures, 503, undefined, { limit: 20 }))).toEqual([9600, 30_000]);
});

test.each([
  ["seconds", "7", 7000],
  ["more than the longest pause", "31", undefined],
  ["a date that has passed", "Wed, 21 Oct 2015 07:28:00 GMT", 150],
  ["nonsense", "soon", 150],
])("Retry-After in %s", (_name, value, wanted) => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  expect(pause(0, 503, value)).toBe(wanted);
});

test("Retry-After as a date", () => {
  vi.spyOn(Date, "now").mockReturnValue(Date.parse("2026-01-01T00:00:00Z"));
  expect(pause(0, 429, "Thu, 01 Jan 2026 00:00:09 GMT")).toBe(9000);
});

test("other statuses are not retried", () => {
  expect([200, 400, 401, 408, 500, 502, 504].map((status) => pause(0, status, "1"))).toEqual(
    Array.from({ length: 7 }, () => undefined),
  );
});

test.each([
  ["Retry-After", "9999999", { limit: 5, maxDelay: Infinity }, undefined],
  ["doubling", undefined, { limit: 50, maxDelay: Infinity }, 2 ** 31 - 1],
  ["the first pause", undefined, { delay: Infinity, limit: 50, maxDelay: Infinity }, 2 ** 31 - 1],
])("no pause is longer than a timer can be: %s", (_name, retryAfter, retry, wanted) => {
  vi.spyOn(Math, "random").mockReturnValue(1);
  expect(pause(retryAfter === undefined ? 40 : 0, 429, retryAfter, retry)).toBe(wanted);
});
