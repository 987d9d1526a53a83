/** Values that the maker of fake data finds for the contract test, or that there are none. */
import { expect, test } from "vitest";
import { hardSamples } from "../../scripts/contract/hard-values.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import type { Schema } from "../../scripts/core/model.ts";

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
