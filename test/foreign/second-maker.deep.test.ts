/** What our maker of data explains instead of making: another generator cannot make it either. */
import { expect, test } from "vitest";
import { all, impossible, judged, schemas } from "../core/fake/campaign.ts";
import { misjudged } from "../core/fake/exceptions.ts";
import { components } from "../core/fake/schemas.ts";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import { toJsonSchema } from "../../scripts/core/schema/dialect.ts";
import { secondMade } from "./second-maker.ts";

const openapi = "3.1.0";
const ajv = ajvFor({ schemas: components, openapi });
/** Values beyond our limits of size. The other generator has none, and would take all of the memory. */
const isLarge = (name: string) => /^too (?!many that differ)/.test(name);

test("the other generator makes what is possible", () => {
  const schema = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
  expect(secondMade({ schema, schemas, isValid: ajv.compile(schema) })).toBeDefined();
});

test("what is explained cannot be made by the other generator", { timeout: 600_000 }, () => {
  const explained = all.filter(([name, schema]) => !misjudged.has(name) && judged(schema, 20).valid < 20);
  const tried = [...explained, ...impossible.filter(([name]) => !isLarge(name))];
  expect(tried.length).toBeGreaterThan(10);
  const possible = tried.flatMap(([name, own]) => {
    const schema = toJsonSchema(own, openapi);
    const made = secondMade({ schema, schemas, isValid: ajv.compile(schema) });
    return made ? [[name, made.value]] : [];
  });
  expect(possible).toEqual([]);
});
