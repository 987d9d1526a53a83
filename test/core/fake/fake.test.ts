/** Data from schemas: a sample of `fake.deep.test.ts`, what cannot be made, and that the same seed gives the same value. */
import { expect, test } from "vitest";
import type { Json } from "../../../scripts/core/json.ts";
import { randomFrom } from "../../../scripts/core/fake/random.ts";
import { all, impossible, judged, made } from "./campaign.ts";
import { misjudged, withoutValue } from "./exceptions.ts";

const sample = randomFrom("sample")
  .shuffled(all.filter(([name]) => !misjudged.has(name)))
  .slice(0, 200);

test.each(sample)("%s", (name, schema) => {
  const { valid, wrong, reasons, disputed } = judged(schema, 3);
  const isPossible = !withoutValue.has(name);
  expect({ valid, wrong, reasons: reasons.length, disputed }).toEqual({
    valid: isPossible ? 3 : 0,
    wrong: [],
    reasons: isPossible ? 0 : 3,
    disputed: [],
  });
});

test("deep inside a value, where little is made, as well", () => {
  const possible = all.filter(([name]) => !misjudged.has(name) && !withoutValue.has(name));
  const outcomes = possible.map(([name, schema]) => ({ name, ...judged(deepInside(schema), 1) }));
  expect(outcomes.filter(({ valid }) => valid < 1)).toEqual([]);
});

function deepInside(schema: Json): Json {
  return ["a", "b", "c", "d"].reduce<Json>(
    (inner, name) => ({ type: "object", required: [name], properties: { [name]: inner } }),
    schema,
  );
}

test.each(impossible)("%s: a reason instead of a value, soon", (_name, schema) => {
  const before = process.cpuUsage().user;
  expect(made(schema, 1)).toEqual({ reason: expect.stringMatching(/./) as unknown });
  expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
});

test.each<[string, object]>([
  ["of a schema with a length", { minLength: 3 }],
  ["of a pattern", { pattern: "^[a-z ]+$" }],
  ["of a pattern and a format", { pattern: "^un", format: "uri" }],
])("an example %s is among the texts", (_name, more) => {
  const example = "format" in more ? "unseen:this" : "an unseen text";
  const schema = { type: "string", examples: [example], ...more };
  const texts = [...Array(10).keys()].map((seed) => made(schema, seed));
  expect(texts).toContainEqual({ value: example });
});

test("what not one of two alternatives holds for, both may", () => {
  const schema = { type: "integer", not: { oneOf: [{ minimum: 0 }, { maximum: 3 }] } };
  expect(judged(schema, 9)).toEqual({ valid: 9, wrong: [], reasons: [], disputed: [] });
});

test("the same seed gives the same value, in any order", () => {
  const seeds = [1, 2, 3];
  const forth = sample.map(([, schema]) => seeds.map((seed) => made(schema, seed)));
  const back = sample.toReversed().map(([, schema]) => seeds.toReversed().map((seed) => made(schema, seed)));
  expect(back.toReversed().map((values) => values.toReversed())).toEqual(forth);
});
