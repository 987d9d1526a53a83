/** The expressions of `x-contract`, given -> the value. */
import { expect, test } from "vitest";
import { type Scene, type Seen, evaluate } from "../../scripts/contract/expressions.ts";

const now: Seen = {
  request: { path: { id: 7 }, query: { size: 2, "a.b": "dot" }, body: { name: "Lift" } },
  status: 200,
  body: { things: [{ id: 1 }, { id: 2 }, {}], "a/b": null, total: 5 },
};
const then: Seen = { ...now, status: 404, body: { error: "gone" } };
const scene: Scene = new Map([
  ["now", now],
  ["then", then],
]);

test.each<[expression: unknown, want: unknown]>([
  ["text", "text"],
  [7, 7],
  [null, null],
  [
    ["$statusCode", 1],
    [200, 1],
  ],
  [
    { a: "$statusCode", b: 2 },
    { a: 200, b: 2 },
  ],
  [
    { count: [1, 2], plus: [1, 2] },
    { count: [1, 2], plus: [1, 2] },
  ],
  [{}, {}],
  ["$statusCode", 200],
  ["$then.statusCode", 404],
  ["$nobody.statusCode", undefined],
  ["$request.path.id", 7],
  ["$request.query.size", 2],
  ["$request.query.a.b", "dot"],
  ["$request.query.colour", undefined],
  ["$request.body#/name", "Lift"],
  ["$request.body", { name: "Lift" }],
  ["$request.header.accept", undefined],
  ["$then.query.size", 2],
  ["$then.path.id", 7],
  ["$response.body#/total", 5],
  ["$response.body#/a~1b", null],
  ["$response.body#/things/1/id", 2],
  ["$response.body#/things/*/id", [1, 2, undefined]],
  ["$response.body#/total/*", undefined],
  ["$response.body#/nothing/id", undefined],
  ["$then.body#/error", "gone"],
  ["$then.body", { error: "gone" }],
  [{ has: "$response.body#/a~1b" }, true],
  [{ has: "$response.body#/colour" }, false],
  [{ either: ["$response.body#/colour", "$response.body#/a~1b", 3] }, null],
  [{ either: "none" }, undefined],
  [{ count: "$response.body#/things" }, 3],
  [{ count: "$response.body#/total" }, undefined],
  [{ plus: ["$response.body#/total", 2] }, 7],
  [{ plus: ["$response.body#/total", "2"] }, undefined],
  [{ least: [3, 1, 2] }, 1],
  [{ least: [3, null] }, undefined],
  [{ pages: [5, 2] }, 3],
  [{ pages: [4, 2] }, 2],
  [{ pages: [4] }, 4],
  [{ pages: [] }, 0],
  [{ pages: ["4", 2] }, undefined],
  [{ same: [1, 1] }, true],
  [{ same: [1, 2] }, false],
  [{ same: [null, null] }, true],
  [{ same: ["$response.body#/colour", "$response.body#/colour"] }, undefined],
  [{ same: 1 }, undefined],
  [{ greater: [2, 1] }, true],
  [{ greater: [2, 2] }, false],
  [{ greater: [-1] }, false],
  [{ greater: [1] }, true],
  [{ greater: ["2", 1] }, undefined],
])("%j", (expression, want) => {
  expect(evaluate(expression, scene)).toEqual(want);
});
