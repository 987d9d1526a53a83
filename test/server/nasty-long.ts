/** The full campaign, of which `nasty-suite.ts` runs a sample. */
import { type Outcome, runCampaign, startVictim } from "./nasty-campaign.ts";

interface Long extends Omit<Outcome, "heap"> {
  /** Heap at the end, relative to the heap after a fifth of the requests. */
  readonly growth: number;
}

/** @param program a module that calls `beVictim` */
export async function longCampaign(program: URL): Promise<Long> {
  const victim = await startVictim(program);
  const { heap, ...outcome } = await runCampaign(victim, { requests: 100_000, seed: 2 });
  await victim.stop();
  const [before, after] = heap.map((bytes) => bytes / 2 ** 20) as [number, number];
  console.log(`${before.toFixed(1)} MiB after 20,000 requests, ${after.toFixed(1)} MiB at the end`);
  return { ...outcome, growth: after / before };
}
