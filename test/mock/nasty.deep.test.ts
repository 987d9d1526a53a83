import { expect, test } from "vitest";
import { longCampaign } from "../server/nasty-long.ts";

test("100,000 nasty requests to the mock", async () => {
  const { growth, ...outcome } = await longCampaign(new URL("nasty-mock.ts", import.meta.url));
  expect(outcome).toEqual({ sent: 100_000, faults: [], unexpected: [] });
  expect(growth).toBeLessThan(1.1);
});
