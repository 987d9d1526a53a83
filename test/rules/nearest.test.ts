import { expect, test } from "vitest";
import { nearest, nearestByWords } from "../../scripts/core/nearest.ts";

const cases = [
  {
    title: "a letter too many",
    given: "x-permitt",
    candidates: ["x-context", "x-permit"],
    want: ["x-permit"],
  },
  { title: "a letter too few", given: "Mesages", candidates: ["Messages", "Users"], want: ["Messages"] },
  { title: "another case", given: "x-taggroups", candidates: ["x-tagGroups"], want: ["x-tagGroups"] },
  {
    title: "the nearer of two, even if it is last",
    given: "minLenth",
    candidates: ["minLengths", "minLength"],
    want: ["minLength"],
  },
  { title: "a short name, one letter away", given: "ab", candidates: ["ac"], want: ["ac"] },
  { title: "nothing near", given: "operationId", candidates: ["x-permit"], want: [] },
  { title: "no candidates", given: "x-permit", candidates: [], want: [] },
];

test.each(cases)("$title", ({ given, candidates, want }) => {
  expect(nearest(given, candidates)).toEqual(want);
});

test.each([
  ["a typo, as above", "unread_cuont", ["unread_count", "count"], ["unread_count"]],
  ["a word in common", "unseen_messages_count", ["id", "unread_count", "created_at"], ["unread_count"]],
  ["most words in common", "totalItemCount", ["count", "item_count"], ["item_count"]],
  ["two that share as many", "unseen_messages_count", ["total_count", "unread_count"], []],
  ["short words, which say nothing", "seen_at", ["created_at"], []],
])("a field that was renamed: %s", (_title, given, candidates, want) => {
  expect(nearestByWords(given, candidates)).toEqual(want);
});
