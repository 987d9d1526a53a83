/** Two generations side by side, for many pairs; `generations.test.ts` runs a sample. */
import { expect, test } from "vitest";
import { compareWithReality, pairs } from "./pairs.ts";

test.each([2, 3, 5, 7])("50 pairs, seed %i", async (seed) => {
  expect(await compareWithReality(pairs(50, seed))).toBeGreaterThan(40);
});
