/** Lists that agree with what they say of their pages. */
import { expect, test } from "vitest";
import { echoed } from "../../../scripts/core/fake/echo.ts";
import { paged } from "../../../scripts/core/fake/paging.ts";
import type { Json } from "../../../scripts/core/json.ts";

const accepts = () => true;
const items = [{ id: 1 }, { id: 2 }, { id: 3 }];

test.each<[what: string, query: string, given: unknown, want: unknown]>([
  ["a single page", "", { items, total: 77, page: 4, pages: 9 }, { items, total: 3, page: 1, pages: 1 }],
  [
    "a cursor",
    "",
    { data: items, has_more: true, next_cursor: "x" },
    { data: items, has_more: false, next_cursor: null },
  ],
  [
    "a page size",
    "per_page=2",
    { items, perPage: 50, totalCount: 9 },
    { items: items.slice(0, 2), perPage: 2, totalCount: 2 },
  ],
  [
    "a later page",
    "page=3&limit=2",
    { results: items, meta: { count: 8, current_page: 1, total_pages: 1, total: 0, hasPreviousPage: false } },
    {
      results: items.slice(0, 2),
      meta: { count: 2, current_page: 3, total_pages: 3, total: 6, hasPreviousPage: true },
    },
  ],
  [
    "an offset",
    "offset=10&limit=5",
    { rows: items, offset: 0, total: 1 },
    { rows: items, offset: 10, total: 13 },
  ],
  [
    "links",
    "",
    { data: items, links: { next: "https://a.example/2", self: "x" } },
    { data: items, links: { next: null, self: "x" } },
  ],
  ["a bare list", "limit=1", items, items.slice(0, 1)],
  ["nothing that is a list", "limit=1", { total: 8 }, { total: 8 }],
  ["two lists", "", { a: items, b: [], total: 8 }, { a: items, b: [], total: 8 }],
])("%s", (_what, query, given, want) => {
  expect(paged(given, { query: new URLSearchParams(query), isValid: accepts })).toEqual(want);
});

const isLong = (value: unknown) => {
  const { next, total } = value as Json;
  return next !== null && Number(total) >= 10;
};

test("what would not be valid is left as it was, or out", () => {
  const given = { items, total: 12, next: "x" };
  expect(paged(given, { query: new URLSearchParams(), isValid: isLong })).toEqual({ items, total: 12 });
});

test.each<[what: string, given: unknown, want: unknown]>([
  ["an id of its own name, beside the id of the body", { user_id: 1, id: 9 }, { user_id: "u", id: 9 }],
  ["an id inside", { user: { id: 3, name: "a" } }, { user: { id: "u", name: "a" } }],
  ["no id", { name: "a" }, { name: "a" }],
])("path ids are repeated: %s", (_what, given, want) => {
  expect(echoed(given, [{ name: "user_id", value: "u" }], accepts)).toEqual(want);
});
