/** Every planted bug, and the correct sandbox over twenty seeds. */
import { expect, test } from "vitest";
import { score } from "./score.ts";

test(
  "95 % of the planted bugs are found at least, and nothing in the correct sandbox",
  { timeout: 900_000 },
  async () => {
    const { planted, killed, alarms } = await score(1, 20);
    expect(alarms).toEqual([]);
    expect(killed / planted).toBeGreaterThanOrEqual(0.95);
  },
);
