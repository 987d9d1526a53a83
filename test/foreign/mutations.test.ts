/** A sample of `mutations.deep.test.ts`. */
import { expect, test } from "vitest";
import { campaign } from "../property/campaign.ts";
import { smallDocuments } from "./small-documents.ts";

test("four damages of each of three foreign documents", { timeout: 120_000 }, async () => {
  const all = [];
  for (const document of await smallDocuments()) all.push(await campaign([1, 2, 3, 5], document));
  expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  expect(all.map(({ accepted, refused }) => accepted + refused)).toEqual([4, 4, 4]);
});
