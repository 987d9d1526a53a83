/** A sample of `mutations.deep.test.ts`. */
import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";

test("twenty damaged documents", { timeout: 120_000 }, async () => {
  const { accepted, refused, faults } = await campaign(Array.from({ length: 20 }, (_, seed) => seed));
  expect({ all: accepted + refused, both: accepted > 0 && refused > 0, faults }).toEqual({
    all: 20,
    both: true,
    faults: [],
  });
});
