import { expect, test } from "vitest";
import { campaign } from "../property/campaign.ts";
import { smallDocuments } from "./small-documents.ts";

test.each((await smallDocuments()).map((document, index) => ({ document, index })))(
  "a hundred damages of foreign document $index",
  { timeout: 3_600_000 },
  async ({ document, index }) => {
    const seeds = Array.from({ length: 100 }, (_, each) => 2000 + 100 * index + each);
    const { accepted, refused, faults } = await campaign(seeds, document);
    console.log(`${accepted} accepted, ${refused} refused`);
    expect({ all: accepted + refused, faults }).toEqual({ all: 100, faults: [] });
  },
);
