/** Edits at random places of four documents, each of whose meaning is known: a sample of `edits.deep.test.ts`. */
import { expect, test } from "vitest";
import { faultOf } from "./campaign.ts";

test("60 edits have the verdicts that follow from them, each break with a witness that holds", async () => {
  const faults = await Promise.all(Array.from({ length: 60 }, (_, seed) => faultOf(seed)));
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});
