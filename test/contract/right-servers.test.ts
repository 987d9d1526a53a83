/** Servers that do as the document says, each in its own way: nothing of it is a defect. */
import { expect, test } from "vitest";
import { rightTraits } from "./planted/courses-bugs.ts";
import { tried } from "./planted/planted.ts";

/** Half of them together; `right-servers.deep.test.ts` tries each alone. */
test.each([0, 1])("half %i of the ways", { timeout: 60_000 }, async (half) => {
  const flaws = rightTraits.filter((_trait, index) => index % 2 === half);
  const { defects, unreached, stopped } = await tried("courses", { seed: 1, bug: { flaws } });
  expect({ defects, unreached, stopped }).toEqual({ defects: [], unreached: [], stopped: undefined });
});
