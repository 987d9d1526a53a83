/** Each way in which a server may be right, alone, with several seeds. */
import { expect, test } from "vitest";
import { rightTraits } from "./planted/courses-bugs.ts";
import { tried } from "./planted/planted.ts";

test.each(rightTraits)("%s", { timeout: 300_000 }, async (trait) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { defects, unreached, stopped } = await tried("courses", { seed, bug: { flaws: [trait] } });
    expect({ seed, defects, unreached, stopped }).toEqual({
      seed,
      defects: [],
      unreached: [],
      stopped: undefined,
    });
  }
});
