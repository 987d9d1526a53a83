/** Pairs that other tools got wrong, or could: the verdict at both tiers, a witness for each break, proofs for the rest. */
import { expect, test } from "vitest";
import { compareAll } from "./compare.ts";
import { refutation } from "./confirm.ts";
import { edited } from "./ferries.ts";
import { pairsOfAnswers } from "./pairs-of-answers.ts";
import { pairsOfExchanges } from "./pairs-of-exchanges.ts";
import { pairsOfMessages } from "./pairs-of-messages.ts";
import { pairsOfObjects } from "./pairs-of-objects.ts";
import { pairsOfShapes } from "./pairs-of-shapes.ts";
import { pairsOfSurroundings } from "./pairs-of-surroundings.ts";
import { pairsOfTexts } from "./pairs-of-texts.ts";
import { pairsOfUnions } from "./pairs-of-unions.ts";
import { pairsOfValues } from "./pairs-of-values.ts";
import { unconfirmed } from "./row.ts";

const pairs = [
  ...pairsOfMessages,
  ...pairsOfAnswers,
  ...pairsOfValues,
  ...pairsOfShapes,
  ...pairsOfSurroundings,
  ...pairsOfExchanges,
  ...pairsOfTexts,
  ...pairsOfObjects,
  ...pairsOfUnions,
].flatMap(([title, before, after, forwards, backwards]) => {
  const [one, other] = [edited(before), edited(after)];
  return [
    { title, sides: { old: one, new: other }, want: forwards },
    { title: `${title}: undone`, sides: { old: other, new: one }, want: backwards },
  ];
});
const judged = await compareAll(pairs.map(({ sides }) => sides));
const all = pairs.map((pair, index) => ({ ...pair, changes: judged[index] ?? [] }));

/** No request or response shows these. */
const withoutWitness =
  /^(?:(?:operation|webhook|server)-removed|server-variable-limited|security-address-changed|callback-address-changed|request-encoding|request-media-type-removed|re\w+-discriminator)$/;
/** One value and a list of it are written alike, and the gate takes an empty header for one that is missing. */
const bySchema: ReadonlySet<string> = new Set([
  "one becomes many",
  "one becomes many: undone",
  "a header text must not be empty",
]);

test.each(all)("$title", async ({ title, sides, want, changes }) => {
  const mark = (tier: "wire" | "source") =>
    changes.some((change) => change[tier] === "breaking") ? "B" : "-";
  expect(`${mark("wire")}${mark("source")}`).toBe(want);
  const breaks = changes.filter(({ wire, rule }) => wire === "breaking" && !withoutWitness.test(rule));
  expect(breaks.filter(({ witness }) => !witness)).toEqual([]);
  expect(changes.filter(({ wire, witness }) => wire === "compatible" && witness)).toEqual([]);
  const shown = breaks.filter(({ rule }) => !unconfirmed.test(rule) && !bySchema.has(title));
  const refuted = await Promise.all(shown.map(({ witness }) => witness && refutation(witness, sides)));
  expect(refuted.filter((reason) => reason !== undefined)).toEqual([]);
});

test("nine of ten compatible pairs are proved, not only searched", () => {
  const compatible = all.filter(({ want }) => want.startsWith("-"));
  const searched = compatible.filter(({ changes }) =>
    changes.some(({ evidence }) => typeof evidence === "object"),
  );
  expect(searched.length / compatible.length).toBeLessThan(0.1);
});
