/** Data from schemas: each keyword, and each with each other of its type, with 20 seeds. */
import { expect, test } from "vitest";
import { all, judged } from "./campaign.ts";
import { misjudged, withoutValue } from "./exceptions.ts";

test("at least 97 % of the values are valid, and none is wrong", { timeout: 600_000 }, () => {
  const seeds = 20;
  const outcomes = all
    .filter(([name]) => !misjudged.has(name))
    .map(([name, schema]) => ({ name, ...judged(schema, seeds) }));
  const valid = outcomes.reduce((sum, each) => sum + each.valid, 0);
  const total = outcomes.length * seeds;
  const explained = outcomes
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ name, reasons }) => [name, reasons.length, reasons[0]]);
  console.log(
    `${outcomes.length} schemas, ${valid} of ${total} valid; explained: ${JSON.stringify(explained)}`,
  );
  expect(outcomes.filter(({ wrong, disputed }) => wrong.length + disputed.length > 0)).toEqual([]);
  expect(valid / total).toBeGreaterThan(0.97);
  const failing = outcomes.filter((each) => each.valid === 0).map(({ name }) => name);
  expect(new Set(failing)).toEqual(withoutValue);
});
