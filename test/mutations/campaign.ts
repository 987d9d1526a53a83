import { scratchCopy } from "./copy.ts";
import type { Mutant } from "./mutant.ts";
import { type Outcome, bench, tried } from "./trial.ts";

/**
 * Tries each mutation in a scratch copy, one at a time.
 * @param told called after each, with all outcomes so far
 */
export async function campaign(
  mutants: readonly Mutant[],
  told: (last: Outcome, all: readonly Outcome[]) => void,
): Promise<readonly Outcome[]> {
  const copy = await scratchCopy();
  const outcomes: Outcome[] = [];
  try {
    const on = await bench(copy);
    for (const mutant of mutants) {
      const last = await tried(on, mutant);
      outcomes.push(last);
      told(last, outcomes);
    }
    return outcomes;
  } finally {
    await copy.remove();
  }
}
