/** Which requests are a browser's preflight, and what makes a response readable by another origin. */
import { expect, test } from "vitest";
import { preflight, shared } from "./cors.ts";

const origin = "https://shop.example";
const asked = { origin, "access-control-request-method": "PUT" };

function bindings(method: string, headers: Readonly<Record<string, string>>) {
  // SAFETY: only these two members are read.
  return { incoming: { method, headers } } as unknown as Parameters<typeof preflight>[0];
}

const allowed = {
  "access-control-allow-credentials": "true",
  "access-control-allow-origin": origin,
  vary: "Origin",
};

test.each<[method: string, headers: Readonly<Record<string, string>>, want: object | undefined]>([
  [
    "OPTIONS",
    asked,
    { ...allowed, "access-control-allow-methods": "PUT", "access-control-allow-headers": "" },
  ],
  [
    "OPTIONS",
    { ...asked, "access-control-request-headers": "x-a, x-b" },
    { ...allowed, "access-control-allow-methods": "PUT", "access-control-allow-headers": "x-a, x-b" },
  ],
  ["OPTIONS", { origin }, undefined],
  ["OPTIONS", { "access-control-request-method": "PUT" }, undefined],
  ["GET", asked, undefined],
])("%s with %j", (method, headers, want) => {
  const answer = preflight(bindings(method, headers));
  expect(answer && { status: answer.status, headers: Object.fromEntries(answer.headers) }).toEqual(
    want && { status: 204, headers: want },
  );
});

function made(): Response {
  return new Response(null, { headers: { "x-total": "1", etag: "e" } });
}

test("a response names its headers, as `*` is no pattern with credentials", () => {
  expect([
    Object.fromEntries(shared(made(), bindings("GET", { origin })).headers),
    Object.fromEntries(shared(made(), bindings("GET", {})).headers),
  ]).toEqual([
    { "x-total": "1", etag: "e", ...allowed, "access-control-expose-headers": "etag, x-total" },
    { "x-total": "1", etag: "e" },
  ]);
});
