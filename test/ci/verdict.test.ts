/** What people see after the edit of `spec/` that touches the most; `test/spec/edits.deep.test.ts` has the others. */
import { expect, test } from "vitest";
import { verdictOn, verdicts } from "../spec/verdicts.ts";

test("a renamed field, with its examples", async () => {
  const name = "renamed field, with its examples";
  expect(await verdictOn(name)).toEqual(verdicts[name]);
});
