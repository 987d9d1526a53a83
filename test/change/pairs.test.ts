/** Edits of one document, forwards and backwards: the verdict at both tiers, the rules, and what each witness shows. */
import { expect, test } from "vitest";
import { compareAll } from "./compare.ts";
import { refutation } from "./confirm.ts";
import { edited, ferries } from "./ferries.ts";
import { hardRows } from "./hard-rows.ts";
import { hardSchemaRows } from "./hard-schema-rows.ts";
import { requestRows } from "./request-rows.ts";
import { responseRows } from "./response-rows.ts";
import { unconfirmed } from "./row.ts";

const pairs = [...requestRows, ...responseRows, ...hardRows, ...hardSchemaRows].flatMap(
  ([title, edits, forwards, backwards]) => {
    const other = edited(edits);
    return [
      { title, sides: { old: ferries, new: other }, want: forwards },
      { title: `${title}: undone`, sides: { old: other, new: ferries }, want: backwards },
    ];
  },
);

const judged = await compareAll(pairs.map(({ sides }) => sides));

/** On the wire any number is a text as well, and the gate takes an empty header for one that is missing. */
const bySchema: ReadonlySet<string> = new Set([
  "a header must not be empty",
  "a path parameter is text",
  "a header of responses is text: undone",
]);

test.each(pairs.map((pair, index) => ({ ...pair, changes: judged[index] ?? [] })))(
  "$title",
  async ({ title, sides, want, changes }) => {
    const breaks = changes.filter(({ wire, source }) => wire === "breaking" || source === "breaking");
    const mark = (tier: "wire" | "source") =>
      breaks.some((change) => change[tier] === "breaking") ? "B" : "-";
    expect([`${mark("wire")}${mark("source")}`, ...breaks.map(({ rule }) => rule)]).toEqual(want);
    const refuted = await Promise.all(
      breaks.map(async ({ witness, rule, operation }) =>
        witness && !unconfirmed.test(rule) && operation !== "bookingPaid" && !bySchema.has(title)
          ? await refutation(witness, sides)
          : undefined,
      ),
    );
    expect(refuted.filter((reason) => reason !== undefined)).toEqual([]);
  },
);

/** One change of each rule, in all its words but a value that was drawn. */
test("what is told of each rule", async () => {
  const changes = judged.flat().toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
  const byRule = new Map(changes.toReversed().map((change) => [change.rule, change]));
  const told = [...byRule.values()].toReversed().map(({ rule, wire, source, evidence, ...rest }) => {
    const { operation, pointers, message, advice } = rest;
    const sure = typeof evidence === "string" ? evidence : "searched";
    const places = [pointers.old ?? "-", pointers.new ?? "-"].join(" -> ");
    return [
      `${rule}: ${wire}, ${sure}; in code ${source}`,
      operation ?? "the document",
      places,
      message.replace(/, and is .*$/, ", and is …"),
      advice ?? "-",
    ].join("\n  ");
  });
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("rules.txt");
});
