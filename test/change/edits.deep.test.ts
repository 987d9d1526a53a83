/** Edits at random places of four documents, each of whose meaning is known. */
import { expect, test } from "vitest";
import { faultOf } from "./campaign.ts";

const seeds = Array.from({ length: 20 }, (_, block) => 1000 + block * 50);

test.each(seeds)("50 edits from seed %i on have the verdicts that follow from them", async (first) => {
  const faults: string[] = [];
  for (let seed = first; seed < first + 50; seed++)
    faults.push(...[await faultOf(seed)].flatMap((fault) => fault ?? []));
  expect(faults).toEqual([]);
});
