/** `multipleOf` is decimal arithmetic, and the validators of the mock, the contract test and the stubs use the same. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { valuesOf } from "../../scripts/contract/value-arbitraries.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { isMultipleOf, multipleAt, stepsTo } from "../../scripts/core/schema/multiple-of.ts";
import { renderValidators } from "../../scripts/edge/generators/validators.ts";
import type { Validator } from "../../scripts/core/request-validation/faults.ts";
import { fake } from "../../scripts/core/fake/fake.ts";
import { randomFrom } from "../../scripts/core/fake/random.ts";
import { numberFor } from "../../scripts/core/fake/numbers.ts";

/** Value, step, whether it is a multiple. */
const rows: readonly (readonly [value: number, step: number, want: boolean])[] = [
  [0.07, 0.01, true],
  [19.99, 0.01, true],
  [1.1, 0.1, true],
  [-4.35, 0.05, true],
  [-0.3, 0.1, true],
  [0, 0.01, true],
  [-0, 7, true],
  [1e-7, 1e-7, true],
  [3e-7, 1e-7, true],
  [0.000_000_15, 1e-7, false],
  [1e300, 1e-5, true],
  [5e-324, 1, false],
  [1.5e20, 0.5, true],
  [123_456_789.01, 0.01, true],
  [2_251_799_813_685_249.5, 0.5, true],
  [2_251_799_813_685_249.5, 1, false],
  [9_007_199_254_740_992, 2, true],
  [12, 4, true],
  [13, 4, false],
  [-9, 4, false],
  [7.5, 2.5, true],
  [7, 2.5, false],
  [0.005, 0.01, false],
  [19.999, 0.01, false],
  [0.1 + 0.2, 0.1, false],
  [1, 3e-1, false],
  [1, 0, false],
  [Number.POSITIVE_INFINITY, 1, false],
  [Number.NaN, 1, false],
];

test.each(rows)("%d in steps of %d: %s", (value, step, want) => {
  expect(isMultipleOf(value, step)).toBe(want);
});

test("each price up to 100.00 has whole cents", () => {
  const cents = Array.from({ length: 10_000 }, (_, index) => index + 1);
  expect(cents.filter((count) => !isMultipleOf(count / 100, 0.01))).toEqual([]);
  expect(cents.filter((count) => multipleAt(count, 0.01) !== count / 100)).toEqual([]);
});

describe("steps from zero are whole, rounded down", () => {
  const counted = [
    [0.29, 0.1, 2],
    [-0.29, 0.1, -3],
    [0.3, 0.1, 3],
    [-0.3, 0.1, -3],
    [1e-7, 2e-7, 0],
    [0, 5, 0],
    [17, 5, 3],
  ] as const;
  test.each(counted)("%d in steps of %d: %d", (value, step, want) => {
    expect(stepsTo(value, step)).toBe(want);
  });
});

describe("validators agree", async () => {
  const steps = [...new Set(rows.map(([, step]) => step))];
  const schemas = steps.map((multipleOf) => ({ type: "number", multipleOf }));
  const api = { openapi: "3.1.1", schemas: {} };
  const checks = createChecks(api);
  const source = await renderValidators(api, schemas);
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  const { validators } = (await import(address)) as { validators: readonly Validator[] };
  const finite = rows.filter(([value]) => Number.isFinite(value));
  test.each(finite)("%d in steps of %d: %s", (value, step, want) => {
    const index = steps.indexOf(step);
    const valid = [checks(schemas[index] ?? true)(value).length === 0, validators[index]?.(value)];
    expect(valid).toEqual([want, want]);
  });
  test("what is wrong is said as before", () => {
    const [fault] = checks(schemas[0] ?? true)(0.005);
    expect(fault).toEqual({
      path: [],
      keyword: "multipleOf",
      wanted: 0.01,
      value: 0.005,
      message: "must be multiple of 0.01",
    });
  });
});

describe("made-up numbers are multiples as written", () => {
  const made = [
    { type: "number", multipleOf: 0.01 },
    { type: "number", multipleOf: 1e-7, minimum: -1e-6, maximum: 1e-6 },
    { type: "number", multipleOf: 0.05, exclusiveMinimum: 0.05, exclusiveMaximum: 0.15 },
    { type: "number", multipleOf: 0.3, minimum: -1, maximum: -0.1 },
    { type: "number", multipleOf: 2.5e9, minimum: 1e10 },
    { type: "integer", multipleOf: 7, minimum: 15 },
  ];
  const api = readApi({ openapi: "3.1.1", paths: {} });
  const checks = createChecks(api);
  const keys = Array.from({ length: 50 }, (_, index) => `${index}`);
  test.each(made)("%o", (schema) => {
    const values = [
      ...keys.map((key) => fake(schema, {}, randomFrom(key))),
      ...keys.map((key) => numberFor(schema, randomFrom(key))),
      ...fc.sample(valuesOf(schema, createSchemas(api)), { numRuns: 50, seed: 1 }),
    ];
    expect(values.filter((value) => checks(schema)(value).length > 0)).toEqual([]);
  });
});
