/** Values that the maker of fake data finds for the contract test, or that there are none. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hardSamples } from "../../scripts/contract/hard-values.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { valuesOf } from "../../scripts/contract/value-arbitraries.ts";
import type { Schema } from "../../scripts/core/model.ts";
import { lenientPattern } from "../../scripts/core/schema/bounded-pattern.ts";

const schemas = createSchemas({ schemas: {}, openapi: "3.1.0" });

test.each<[schema: Schema, count: number]>([
  [{ type: "string", not: { const: "a" } }, 4],
  [{ const: 7 }, 4],
  [{ oneOf: [{ type: "integer" }, { type: "number", minimum: 5 }] }, 4],
  [{ type: "string", const: 1 }, 0],
  [{ not: {} }, 0],
  [{ type: "integer", minimum: 2, maximum: 1 }, 0],
  [{ type: "strange" }, 0],
  [false, 0],
])("%j: %i", (schema, count) => {
  const values = hardSamples(schema, { schemas, seed: 1 });
  expect([values.length, values.every((value) => schemas.accepts(schema, value))]).toEqual([count, true]);
});

test("a name that a pattern is slow to refuse holds nothing up", () => {
  const bounded = createSchemas({ schemas: {}, openapi: "3.1.0" }, lenientPattern);
  const slow = "a".repeat(60).concat("!");
  const schema = { type: "object", required: [slow], patternProperties: { "^(a+)+$": { type: "integer" } } };
  const values = fc.sample(valuesOf(schema, bounded), { seed: 1, numRuns: 3 });
  expect(values.map((value) => Object.hasOwn(Object(value), slow))).toEqual([true, true, true]);
});
