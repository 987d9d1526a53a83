/** Ids of resources, learnt from responses: of which kind they are, and who has seen them. */
import { describe, expect, test } from "vitest";
import type { Answer } from "../../scripts/contract/exchange.ts";
import { createPool, kindOf } from "../../scripts/contract/pool.ts";
import { answered, anybody, api, operation, wire } from "./small-api.ts";

function learnt(id: string, target: string, answer: Answer) {
  const pool = createPool(api.operations);
  pool.learn({ operation: operation(id), wire: wire(target), answer }, anybody);
  return (kind: string) => pool.of(kind, anybody).map(({ value }) => value);
}

describe("the kind of resource that a name means", () => {
  test.each([
    ["category_id", "/things/{category_id}", "category"],
    ["categoryIds", "/things", "category"],
    ["id", "/categories/{id}", "category"],
    ["id", "/boxes/{id}", "boxe"], // as `boxes` is read, so they agree
    ["pet_id", "/pets/{pet_id}", "pet"],
    ["petID", "/pets/{petID}", "pet"],
    ["pet_uuid", "/pets/{pet_uuid}", "pet"],
    ["order-line_id", "/x/{order-line_id}", "orderline"],
    ["id", "/{id}", ""], // the collection is `/`, which has no name
    ["code", "/articles/{code}", "article"],
    ["ids", "/pets/{ids}", "pet"],
  ])("%s in %s: %s", (name, path, kind) => expect(kindOf(name, path)).toBe(kind));
});

describe("ids that a response teaches", () => {
  test.each<[string, string, unknown, string, unknown[]]>([
    ["listCategories", "/categories", [{ id: 4 }, { id: 5 }], "category", [4, 5]],
    ["listCategories", "/categories", { data: [{ id: 4 }] }, "category", [4]],
    ["listCategories", "/categories", { categories: [{ id: "a" }] }, "category", ["a"]],
    ["listBoxes", "/boxes", [{ id: 1, categories: [{ id: 9 }] }], "category", [9]],
    ["listArticles", "/articles", [{ code: "x" }, { code: "" }, { code: null }], "article", ["x"]],
    ["listArticles", "/articles", { error: "none" }, "article", []],
  ])("%s answered %s %j: %s", (id, target, body, kind, want) => {
    expect(learnt(id, target, answered(200, body))(kind)).toEqual(want);
  });

  test("none from a refusal", () => {
    expect(learnt("listCategories", "/categories", answered(404, [{ id: 4 }]))("category")).toEqual([]);
  });

  test("what was deleted is gone, and only that", () => {
    const pool = createPool(api.operations);
    const found = { operation: operation("listCategories"), wire: wire("/categories") };
    pool.learn({ ...found, answer: answered(200, [{ id: 4 }, { id: 5 }]) }, anybody);
    const away = { operation: operation("showCategoryAway"), wire: wire("/categories/4", "DELETE") };
    pool.learn({ ...away, answer: answered(404) }, anybody);
    expect(pool.isGone("category", "4")).toBe(false);
    pool.learn({ ...away, answer: answered(204, "") }, anybody);
    expect([
      pool.of("category", anybody).map(({ value }) => value),
      pool.isGone("category", "4"),
      pool.isGone("category", "5"),
    ]).toEqual([[5], true, false]);
  });

  test("each caller has their own", () => {
    const pool = createPool(api.operations);
    const found = { operation: operation("listCategories"), wire: wire("/categories") };
    pool.learn({ ...found, answer: answered(200, [{ id: 4 }]) }, anybody);
    expect(pool.of("category", { token: "another", refused: [] })).toEqual([]);
  });
});
