/** Edits of one document, forwards and backwards: the verdict at both tiers, the rules, and what each witness shows. */
import { expect, test } from "vitest";
import { compareAll } from "./compare.ts";
import { refutation } from "./confirm.ts";
import { edited, ferries } from "./ferries.ts";
import { requestRows } from "./request-rows.ts";
import { responseRows } from "./response-rows.ts";

const pairs = [...requestRows, ...responseRows].flatMap(([title, edits, forwards, backwards]) => {
  const other = edited(edits);
  return [
    { title, sides: { old: ferries, new: other }, want: forwards },
    { title: `${title}: undone`, sides: { old: other, new: ferries }, want: backwards },
  ];
});

const judged = await compareAll(pairs.map(({ sides }) => sides));

/** By rule: the gate does not refuse parameters that nobody declares, and does not know who has which credentials. */
const unconfirmed = /^request-(?:parameter-removed|security-.*|parameter-style)$/;

test.each(pairs.map((pair, index) => ({ ...pair, changes: judged[index] ?? [] })))(
  "$title",
  async ({ sides, want, changes }) => {
    const breaks = changes.filter(({ wire, source }) => wire === "breaking" || source === "breaking");
    const mark = (tier: "wire" | "source") =>
      breaks.some((change) => change[tier] === "breaking") ? "B" : "-";
    expect([`${mark("wire")}${mark("source")}`, ...breaks.map(({ rule }) => rule)]).toEqual(want);
    const refuted = await Promise.all(
      breaks.map(async ({ witness, rule, operation }) =>
        witness && !unconfirmed.test(rule) && operation !== "bookingPaid"
          ? await refutation(witness, sides)
          : undefined,
      ),
    );
    expect(refuted.filter((reason) => reason !== undefined)).toEqual([]);
  },
);
