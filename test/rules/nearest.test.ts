import { expect, test } from "vitest";
import { nearest } from "../../scripts/core/nearest.ts";

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
    title: "the nearest of two, though it stands last",
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
