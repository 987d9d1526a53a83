/** Every bug of every planted server, and each right server over twenty seeds. */
import { expect, test } from "vitest";
import { names } from "./planted/planted.ts";
import { score } from "./planted/score.ts";

test.each(names)(
  "%s: at least 19 of 20 bugs, and no false alarm over 20 seeds",
  { timeout: 1_200_000 },
  async (name) => {
    const { planted, killed, alarms, missed } = await score(name, 1, 20);
    expect({ alarms, missed }).toEqual({ alarms: [], missed: [] });
    expect(killed / planted).toBeGreaterThanOrEqual(0.95);
  },
);
