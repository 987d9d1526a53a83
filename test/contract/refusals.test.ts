/** What is told of the response to a request that must be refused, given -> the whole findings. */
import { describe, expect, test } from "vitest";
import { same } from "../../scripts/contract/checks.ts";
import { accepted } from "../../scripts/contract/oracle.ts";
import { type Given, empty, found, wrong } from "./found.ts";

const refusal = (want: string, got: string) => [`refusal-status | id | ${want} for no id | ${got}`];

describe("a request that must be refused", () => {
  test.each<[name: string, given: Given, want: readonly string[]]>([
    ["is", { ...empty, status: 422, intent: wrong(422) }, []],
    ["with another 4xx", { ...empty, status: 400, intent: wrong(422) }, []],
    [
      "is accepted, whatever else is wrong",
      { text: "[", headers: {}, intent: wrong(422) },
      refusal("4xx", "200"),
    ],
    ["is redirected", { ...empty, status: 399, intent: wrong(422) }, refusal("4xx", "399")],
    [
      "is accepted, which may be",
      { intent: { ...wrong(422), isTolerable: true } },
      ["refusal-status | id | 4xx for no id | 200 | true"],
    ],
    [
      "breaks the server",
      { ...empty, status: 500, intent: wrong(422) },
      ["no-server-error | id | no 5xx | 500"],
    ],
    ["comes when there is no time", { ...empty, status: 503, intent: wrong(401) }, []],
    [
      "for its token, is",
      { text: "", headers: { "www-authenticate": "Bearer" }, status: 401, intent: wrong(401) },
      [],
    ],
    ["for its token, with 403", { ...empty, status: 403, intent: wrong(401) }, refusal("401", "403")],
    [
      "for its token, with 403, and 401 is not declared",
      { ...empty, id: "showHarbour", status: 403, intent: wrong(401) },
      [],
    ],
    [
      "by OPTIONS, which any path may answer",
      { headers: { allow: "GET" }, text: "", status: 204, method: "OPTIONS", intent: wrong(405) },
      [],
    ],
    ["and is not described", { ...empty, status: 418, intent: { ...wrong(405), isUndescribed: true } }, []],
    [
      "and is not described, yet accepted",
      { ...empty, intent: { ...wrong(405), isUndescribed: true } },
      refusal("4xx", "200"),
    ],
  ])("%s", (_name, given, want) => {
    expect(found(given)).toEqual(want);
  });
});

describe("what a refusal says is wrong, where the document says how", () => {
  const details = { at: [1, 2], id: "gone" };
  const verdict = { ...accepted, status: 422, details };
  const told = (value: unknown, status = 422) =>
    found({
      text: JSON.stringify(value),
      headers: {},
      status,
      intent: { verdict, title: "no id", subject: "id" },
    });
  const fault = (got: string) => [
    `refusal-details | id | details ${JSON.stringify(details)} for no id | ${got}`,
  ];
  test.each<[body: unknown, want: readonly string[]]>([
    [{ details: { id: "gone", at: [1, 2] } }, []],
    [{ details: { id: "gone", at: [1, 3] } }, fault('{"id":"gone","at":[1,3]}')],
    [{ details: { id: "gone", at: [0, 2] } }, fault('{"id":"gone","at":[0,2]}')],
    [{ details: { id: "lost", at: [1, 2] } }, fault('{"id":"lost","at":[1,2]}')],
    [{}, fault("none")],
    ["text", fault("none")],
  ])("%j", (body, want) => {
    expect(told(body)).toEqual(want);
  });

  test("another refusal need not say it", () => {
    expect(told({}, 400)).toEqual([]);
  });
});

test.each([
  [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [2, 1], false],
  [[1, 2], [1, 2, 3], false],
  [[], {}, false],
  [1, "1", false],
  [null, null, true],
  [null, {}, false],
])("%j and %j are the same: %s", (left, right, want) => {
  expect([same(left, right), same(right, left)]).toEqual([want, want]);
});
