/** Which keywords of a schema an output leaves out, so that a warning tells of them. */
import { expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { lacking, lackingIn, lostIn } from "../../scripts/core/schema/keywords.ts";

const part = { minLength: 1 };

type Row = readonly [schema: Json, types: readonly string[], sdk: readonly string[]];

test.each<Row>([
  [{ type: "object", properties: { not: {} } }, [], []],
  [{ not: { const: 1 } }, ["not"], ["not"]],
  [{ not: {} }, [], []],
  [{ not: true }, [], []],
  [{ if: part }, [], []],
  ...["then", "else"].flatMap((branch): Row[] => [
    [{ [branch]: part }, [], []],
    [{ if: part, [branch]: part }, ["if"], ["if"]],
  ]),
  [{ patternProperties: { "^a": {} } }, [], ["patternProperties"]],
  [{ patternProperties: {} }, [], []],
  [{ dependentSchemas: { a: {} } }, ["dependentSchemas"], ["dependentSchemas"]],
  [{ dependentSchemas: {} }, [], []],
  [{ unevaluatedItems: part }, ["unevaluatedItems"], ["unevaluatedItems"]],
  [{ unevaluatedItems: false }, [], []],
  [{ unevaluatedProperties: part }, [], []],
  ...["$ref", "allOf", "anyOf", "oneOf", "if"].map((keyword): Row => [
    { unevaluatedProperties: part, [keyword]: part },
    ["unevaluatedProperties"],
    ["unevaluatedProperties"],
  ]),
  [{ unevaluatedProperties: false, allOf: [] }, [], []],
])("of %j types lack %j, and SDKs %j", (schema, types, sdk) => {
  const { types: ofTypes = [], python: ofSdk = [] } = lacking;
  expect([lostIn(schema, ofTypes), lostIn(schema, ofSdk)]).toEqual([types, sdk]);
});

test("only of the targets that a run makes", () => {
  const all = [[], ["types", "python", "docs"]];
  expect(all.map((targets) => Object.keys(lackingIn(targets)).toSorted())).toEqual([[], ["python", "types"]]);
});
