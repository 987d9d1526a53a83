/** Tests must notice a fault in the code that they run. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";
import { areas, described, drawn } from "./mutant.ts";
import { scoreOf, scoresOf } from "./score.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("at least 85 % of 60 mutations make a test fail", { timeout: 7_200_000 }, async () => {
  const mutants = (await drawn(root, areas, 1)).slice(0, 60);
  const outcomes = await campaign(mutants, ({ mutant, verdict }) => {
    if (verdict === "survived") console.log(`survived: ${described(mutant)}`);
  });
  console.log(scoresOf(outcomes));
  expect(scoreOf(outcomes)).toBeGreaterThanOrEqual(85);
});
