/** The six edits of `spec/` as pull requests, and one of them as a release; `releases.deep.test.ts` has the others. */
import { expect, test } from "vitest";
import { cases, commented, judged, releasedFrom, rows } from "./pull-requests.ts";

test.each(cases)("$name: the gate and the comment", async (edit) => {
  const { annotations, comment } = rows[edit.name];
  expect(await judged(edit)).toEqual({ annotations, comment, written: ["POST 201"] });
});

test.each(cases.filter(({ name }) => name === "added operation"))("$name: the release", async (edit) => {
  expect(await releasedFrom(edit)).toEqual(rows[edit.name].changelog);
});

test("a comment of somebody else is left alone, and a fork's token is no failure", async () => {
  expect(await commented()).toEqual({
    ends: [
      [0, "Wrote the comment."],
      [0, "Updated the comment."],
      [0, "The token may not comment, as in a pull request from a fork. See the summary."],
    ],
    people: ["mallory", "github-actions[bot]"],
  });
});
