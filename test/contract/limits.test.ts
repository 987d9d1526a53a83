import { describe, expect, test } from "vitest";
import { brokenBy } from "../../scripts/contract/breakers.ts";
import { edgesOf } from "../../scripts/contract/edges.ts";
import { type Json, isObject } from "../../scripts/core/json.ts";

/** A bound is itself valid (JSON Schema Validation 2020-12, 6.2 to 6.5): what breaks it lies beyond. */
describe("a limit", () => {
  test.each<[keyword: string, schema: Json, value: unknown, edges: unknown[], broken: unknown[]]>([
    ["minimum", { minimum: 3 }, 5, [3], [2, -997, 2.5]],
    ["maximum", { maximum: 3 }, 1, [3], [4, 1003, 3.5]],
    ["minimum", { minimum: 10, multipleOf: 5 }, 15, [10], [5, -4990, 9.5]],
    ["exclusiveMinimum", { exclusiveMinimum: 3 }, 5, [], [3, 2]],
    ["exclusiveMaximum", { exclusiveMaximum: 3 }, 1, [], [3, 4]],
    ["minLength", { minLength: 2 }, "abc", ["ab"], ["a", "x", ""]],
    ["minItems", { minItems: 2 }, [1, 2, 3], [[1, 2]], [[1], []]],
    ["minimum", { minimum: 3 }, "text", [3], []],
    ["minLength", { minLength: 2 }, 7, [], []],
    ["minItems", { minItems: 2 }, "text", [], []],
    ["title", { title: "t" }, 7, [], []],
  ])("%s of %j, from %j", (keyword, schema, value, edges, broken) => {
    expect([edgesOf(keyword, schema, value), brokenBy({ keyword, schema, detail: "" }, value)]).toEqual([
      edges,
      broken,
    ]);
  });

  test.each<[keyword: string, schema: Json, value: unknown, size: (one: unknown) => number]>([
    ["maxLength", { maxLength: 4 }, "abc", (one) => [...String(one)].length],
    ["maxItems", { maxItems: 4 }, [1, 2], (one) => (Array.isArray(one) ? one.length : -1)],
  ])("%s of %j, from %j: one more breaks it, as many do not", (keyword, schema, value, size) => {
    const [edges, broken] = [
      edgesOf(keyword, schema, value),
      brokenBy({ keyword, schema, detail: "" }, value),
    ];
    expect([new Set(edges.map(size)), new Set(broken.map(size))]).toEqual([new Set([4]), new Set([5])]);
  });

  test("maxProperties: one more breaks it", () => {
    const broken = brokenBy({ keyword: "maxProperties", schema: { maxProperties: 2 }, detail: "" }, { a: 1 });
    expect(broken.map((one) => (isObject(one) ? Object.keys(one).length : -1))).toEqual(broken.map(() => 3));
    expect(broken.length).toBeGreaterThan(0);
  });
});
