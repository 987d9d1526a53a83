/** Pairs that other tools got wrong, or could: the verdict at both tiers, a witness for each break, proofs for the rest. */
import { expect, test } from "vitest";
import { compareAll } from "./compare.ts";
import { refutation } from "./confirm.ts";
import { edited } from "./ferries.ts";
import { pairsOfAnswers } from "./pairs-of-answers.ts";
import { pairsOfMessages } from "./pairs-of-messages.ts";
import { pairsOfShapes } from "./pairs-of-shapes.ts";
import { pairsOfValues } from "./pairs-of-values.ts";
import { unconfirmed } from "./row.ts";

const pairs = [...pairsOfMessages, ...pairsOfAnswers, ...pairsOfValues, ...pairsOfShapes].flatMap(
  ([title, before, after, forwards, backwards]) => {
    const [one, other] = [edited(before), edited(after)];
    return [
      { title, sides: { old: one, new: other }, want: forwards },
      { title: `${title}: undone`, sides: { old: other, new: one }, want: backwards },
    ];
  },
);
const judged = await compareAll(pairs.map(({ sides }) => sides));
const all = pairs.map((pair, index) => ({ ...pair, changes: judged[index] ?? [] }));

/** No request or response shows these. */
const withoutWitness =
  /^(?:operation-removed|webhook-removed|server-removed|request-encoding|request-media-type-removed)$/;
/** Text and numbers, and one value and a list of it, are written alike: it is the types of the documents that differ. */
const byType: ReadonlySet<string> = new Set(["one becomes many", "one becomes many: undone"]);

test.each(all)("$title", async ({ title, sides, want, changes }) => {
  const mark = (tier: "wire" | "source") =>
    changes.some((change) => change[tier] === "breaking") ? "B" : "-";
  expect(`${mark("wire")}${mark("source")}`).toBe(want);
  const breaks = changes.filter(({ wire, rule }) => wire === "breaking" && !withoutWitness.test(rule));
  expect(breaks.filter(({ witness }) => !witness)).toEqual([]);
  expect(changes.filter(({ wire, witness }) => wire === "compatible" && witness)).toEqual([]);
  const shown = breaks.filter(({ rule }) => !unconfirmed.test(rule) && !byType.has(title));
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
