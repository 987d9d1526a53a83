/** Each planted bug fails its workflow. */
import { expect, test } from "vitest";
import { breaks } from "./breaks.ts";
import { failuresOf } from "./campaign.ts";

test.each(breaks)("$workflow: $name", async (planted) => {
  expect(await failuresOf(planted)).not.toEqual([]);
});
