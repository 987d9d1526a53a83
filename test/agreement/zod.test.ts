/**
 * A stub, the contract test and zod give the same verdict on the same value, and zod gives back what it takes. Values
 * are a common list, the engine's own valid and invalid values, and some of each case's own.
 */
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { brokenValues } from "../contract/broken-values.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { valuesOf } from "../../scripts/contract/value-arbitraries.ts";
import { isEqual } from "../../scripts/core/schema/equal.ts";
import type { Case } from "./case.ts";
import { cases, components } from "./cases.ts";
import { oldCases } from "./old-cases.ts";
import { type Outputs, outputsOf } from "./outputs.ts";
import { values } from "./values.ts";

describe.each([
  ["3.1.1", cases],
  ["3.0.4", oldCases],
])("OpenAPI %s", async (openapi, all) => {
  const named = all.map((each, index) => [`Case${index}`, each] as const);
  const schemas = Object.fromEntries(named.map(([name, [, schema]]) => [name, schema]));
  const outputs = await outputsOf(openapi, { ...components, ...schemas });
  afterAll(outputs.remove);

  test.each(named.map(([name, each]) => [each[0], name, each] as const))("%s", (_title, name, each) => {
    const asked = [...values, ...each.slice(2), ...generatedFor(outputs, each)];
    const apart = asked.flatMap((value) => {
      const { stub, oracle, zod } = outputs.judge(name, value);
      return stub === oracle && oracle === zod ? [] : [{ value, stub, oracle, zod }];
    });
    expect(apart).toEqual([]);
    const changed = asked.filter((value) => {
      const { success, data } = outputs.zod(name).safeParse(value);
      return success && !isEqual(data, value);
    });
    expect(changed).toEqual([]);
  });

  test("the module compiles", async () => {
    expect(await outputs.compile()).toBe("");
  });
});

/** Values that the contract test would send. Some schemas have none. */
function generatedFor({ api }: Outputs, [, schema]: Case): unknown[] {
  const schemas = createSchemas(api);
  try {
    const valid = fc.sample(valuesOf(schema, schemas), { numRuns: 20, seed: 1 });
    return [...valid, ...valid.slice(0, 5).flatMap((value) => brokenValues(schema, value, schemas))];
  } catch {
    return [];
  }
}

test("the table is as long as it should be", () => {
  expect(cases.length + oldCases.length).toBeGreaterThanOrEqual(150);
});
