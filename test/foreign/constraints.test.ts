/** Other people's documents: each constraint is exercised, or there is a reason why not. */
import { expect, test } from "vitest";
import { foreignDocuments } from "./documents.ts";
import { exercised } from "./exercising.ts";

test.each(foreignDocuments)("$name", { timeout: 120_000 }, async ({ path }) => {
  const { share, ...rest } = await exercised(path);
  expect({ ...rest, isFew: share <= 0.03 }).toEqual({
    defects: [],
    unreached: [],
    unexplained: [],
    isFew: true,
  });
});
