/** The full campaign, of which `durability.test.ts` runs a sample. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCampaign } from "./campaign.ts";

test("10,000 requests, many at a time, and 12 kills", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  const outcome = await runCampaign({ file: join(folder, "deep.db"), requests: 10_000, kills: 12, seed: 2 });
  await rm(folder, { recursive: true });
  console.log(`${outcome.answered} answered, ${outcome.unanswered} cut off by a kill`);
  expect(outcome).toEqual({
    answered: 10_000 - outcome.unanswered,
    unanswered: expect.any(Number),
    unexpected: [],
    lost: [],
    broken: [],
  });
});
