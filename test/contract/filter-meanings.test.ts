/** Whether a filter keeps an item, leaves it out, or does not say: what is wrong in a list depends on it. */
import { expect, test } from "vitest";
import { type Judgement, filtersOf, judged, valuesFor } from "../../scripts/contract/filter-meanings.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import type { Json } from "../../scripts/core/json.ts";

const text = { type: "string" };
const colour = { type: "string", enum: ["red", "dark red", "blue"] };
const day = { type: "string", format: "date" };
const moment = { type: "string", format: "date-time" };
const amount = { type: "number" };

/** The filter that a list's query parameter is. */
function filterOf(name: string, schema: Json, own: Json) {
  const item = { type: "object", properties: own };
  const content = { "application/json": { schema: { type: "array", items: item } } };
  const api = readApi({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/things": {
        get: {
          operationId: "list",
          parameters: [{ name, in: "query", schema }],
          responses: { 200: { description: "", content } },
        },
      },
    },
  });
  const [filter] = api.operations.flatMap((operation) => filtersOf(createSchemas(api), operation));
  if (!filter) throw new Error(`${name} is no filter`);
  return filter;
}

type Row = readonly [
  name: string,
  schema: Json,
  property: Json,
  own: unknown,
  value: unknown,
  want: Judgement,
];

test.each<Row>([
  // Text may be searched for, by a word, a part of it, and without accents …
  ["label", text, { label: text }, "Dark red", "Dark red", "in"],
  ["label", text, { label: text }, "Dark red", "red", "either"],
  ["label", text, { label: text }, "Crème", "creme brulee", "either"],
  ["label", text, { label: text }, "Dark red", "blue", "out"],
  // … but not what is one of a list, or has a format.
  ["colour", colour, { colour }, "dark red", "red", "out"],
  ["colour", colour, { colour }, "red", "red", "in"],
  ["day", day, { day }, "2024-01-02", "2024-01-03", "out"],
  ["colour", { type: "array", items: colour }, { colour }, "dark red", ["red"], "out"],
  ["label", { type: "array", items: text }, { label: text }, "Dark red", ["red", "blue"], "in"],
  // A list of values keeps what has one of them; an item with several may need all.
  ["colours", { type: "array", items: colour }, { colours: {} }, ["red"], ["red", "blue"], "either"],
  ["colours", { type: "array", items: colour }, { colours: {} }, ["red"], ["red"], "in"],
  ["colours", { type: "array", items: colour }, { colours: {} }, ["red"], ["blue"], "out"],
  // Bounds
  ["min_price", amount, { price: amount }, 5, 5, "in"],
  ["min_price", amount, { price: amount }, 4, 5, "out"],
  ["price_gt", amount, { price: amount }, 5, 5, "either"],
  ["max_price", amount, { price: amount }, 5, 5, "in"],
  ["max_price", amount, { price: amount }, 6, 5, "out"],
  // What is not known to be more or less
  ["min_price", amount, { price: amount }, "5", 6, "either"],
  ["min_price", amount, { price: amount }, 5, "6", "either"],
  ["min_price", amount, { price: amount }, true, 6, "either"],
  ["min_price", amount, { price: amount }, null, 6, "either"],
  ["made_after", moment, { made: moment }, "2024-01-02T00:00:00Z", "2024-01-02T00:00:00Z", "either"],
  ["made_after", moment, { made: moment }, "2024-01-02T00:00:01Z", "2024-01-02T00:00:00Z", "in"],
  ["made_after", moment, { made: moment }, "2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "out"],
  ["made_after", day, { made: moment }, "2024-01-02T08:00:00Z", "2024-01-02", "either"],
  ["made_after", day, { made: moment }, "2024-01-03T08:00:00Z", "2024-01-02", "in"],
  ["made_after", moment, { made: moment }, "yesterday", "2024-01-02T00:00:00Z", "either"],
])("%s %j of %j: %j for %j is %s", (name, schema, properties, own, value, want) => {
  const filter = filterOf(name, schema, properties);
  expect(judged({ [Object.keys(properties)[0] ?? ""]: own }, value, filter)).toBe(want);
});

test.each<readonly [name: string, schema: Json, property: Json, own: readonly unknown[], want: unknown[]]>([
  ["label", text, { label: text }, ["a", "b", "b", null, "c", "d"], ["a", "b", "c"]],
  ["colours", { type: "array", items: colour }, { colours: {} }, [["red", "blue"], ["red"]], ["red", "blue"]],
  ["min_price", amount, { price: amount }, [3, 1, 2], [2, 3]],
  ["max_price", amount, { price: amount }, [3, 1, 2], [2, 1]],
  ["min_price", amount, { price: amount }, [3, 3], [3]],
  ["made_after", day, { made: moment }, ["2024-01-02T08:00:00Z", "2024-01-01T08:00:00Z"], ["2024-01-02"]],
  ["min_price", amount, { price: amount }, [], []],
])("%s %j of %j asks of %j for %j", (name, schema, properties, own, want) => {
  const items = own.map((one) => ({ [Object.keys(properties)[0] ?? ""]: one }));
  expect(valuesFor(items, filterOf(name, schema, properties))).toEqual(want);
});
