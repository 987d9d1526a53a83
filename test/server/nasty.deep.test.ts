/** The whole of what `nasty.test.ts` samples. */
import { expect, test } from "vitest";
import { runCampaign, startVictim } from "./nasty-campaign.ts";

test.each(["stubs", "sandbox"] as const)("100,000 nasty requests to the %s", async (kind) => {
  const victim = await startVictim(kind);
  const { heap, ...outcome } = await runCampaign(victim, { requests: 100_000, seed: 2 });
  await victim.stop();
  const [before, after] = heap.map((bytes) => bytes / 2 ** 20) as [number, number];
  console.log(`${kind}: ${before.toFixed(1)} MiB after 20,000 requests, ${after.toFixed(1)} MiB at the end`);
  expect(outcome).toEqual({ sent: 100_000, faults: [], unexpected: [] });
  expect(after / before).toBeLessThan(1.1);
});
