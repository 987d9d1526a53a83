import { expect, test } from "vitest";
import { campaign } from "./campaign.ts";

test("a thousand damaged documents", { timeout: 3_600_000 }, async () => {
  const { accepted, refused, faults } = await campaign(
    Array.from({ length: 1000 }, (_, index) => 1000 + index),
  );
  console.log(`${accepted} accepted, ${refused} refused`);
  expect({ all: accepted + refused, faults }).toEqual({ all: 1000, faults: [] });
});
