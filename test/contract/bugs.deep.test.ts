/** Every planted bug, and the correct sandbox over twenty seeds. */
import { expect, test } from "vitest";
import { score } from "./score.ts";

test(
  "finds at least 95 % of the planted bugs, and no defect in the correct sandbox",
  { timeout: 900_000 },
  async () => {
    const { planted, killed, alarms, percent } = await score(1, 20);
    expect({ alarms, percent }).toEqual({ alarms: [], percent: 100 });
    expect(killed / planted).toBeGreaterThanOrEqual(0.95);
  },
);
