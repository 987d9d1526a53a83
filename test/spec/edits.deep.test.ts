/** What people see after each kind of edit of `spec/`. `test/ci/verdict.test.ts` runs the one that touches the most. */
import { expect, test } from "vitest";
import { verdictOn, verdicts } from "./verdicts.ts";

test.each(Object.entries(verdicts))("%s", async (name, want) => {
  expect(await verdictOn(name)).toEqual(want);
});
