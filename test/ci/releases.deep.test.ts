/** The edits of `spec/` from pull request to release; `pull-requests.test.ts` has the one that also makes the docs. */
import { expect, test } from "vitest";
import { cases, releasedFrom, rows } from "./pull-requests.ts";

test.each(cases.filter(({ name }) => name !== "added operation"))("$name: the release", async (edit) => {
  expect(await releasedFrom(edit)).toEqual(rows[edit.name].changelog);
});
