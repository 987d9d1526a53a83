/** Validators of views: what they make of a value, compiled in advance and at run time. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { asObject } from "../../scripts/core/json.ts";
import type { Schema } from "../../scripts/core/model.ts";
import { withViews } from "../../scripts/core/openapi/views/views.ts";
import { type Validator, toCheck } from "../../scripts/core/request-validation/faults.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { renderValidators } from "../../scripts/edge/generators/validators.ts";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const id = { type: "integer", readOnly: true };
const name = { type: "string" };

const written: Readonly<Record<string, object>> = {
  Closed: { type: "object", required: ["id", "name"], properties: { id, name }, additionalProperties: false },
  Extended: { allOf: [{ properties: { id } }, { properties: { name } }], unevaluatedProperties: false },
  Nested: {
    properties: {
      one: to("Closed"),
      list: { items: to("Closed") },
      map: { additionalProperties: to("Closed") },
    },
  },
  Tree: { required: ["id"], properties: { id, kids: { items: to("Tree") } }, additionalProperties: false },
  Either: { oneOf: [to("Managed"), to("Free")] },
  Managed: { required: ["kind"], properties: { kind: { const: "managed" }, id, part: to("Closed") } },
  Free: {
    required: ["kind", "id"],
    properties: { kind: { const: "free" }, id: { type: "integer" }, part: { required: ["id"] } },
  },
  Maybe: { anyOf: [{ type: "null" }, to("Closed")] },
  Patterns: {
    properties: { name },
    patternProperties: { "^x-": { readOnly: true } },
    additionalProperties: false,
  },
  Counted: {
    type: "object",
    properties: { count: { type: "integer", readOnly: true } },
    additionalProperties: { type: "string", readOnly: true },
  },
  Listed: { contains: to("Closed"), items: true },
  Few: { properties: { id }, maxProperties: 1, propertyNames: { maxLength: 4 } },
};

const names = Object.keys(written);
const { components } = withViews({
  openapi: "3.1.0",
  paths: {
    "/": { post: { requestBody: { content: { "application/json": { schema: { oneOf: names.map(to) } } } } } },
  },
  components: { schemas: written },
});
const schemas = asObject(asObject(components).schemas) as Readonly<Record<string, Schema>>; // as they were given
const api = { openapi: "3.1.0", schemas };

const cases: readonly (readonly [schema: string, given: unknown, want: unknown])[] = [
  ["Closed", { id: 1, name: "n" }, { name: "n" }],
  ["Closed", { name: "n" }, { name: "n" }],
  ["Closed", { id: "of another type", name: "n" }, { name: "n" }],
  ["Closed", { id: 1 }, ["name is required"]],
  ["Closed", { id: 1, name: "n", more: 1 }, ["more is not declared"]],
  ["Closed", JSON.parse('{"__proto__":1,"name":"n"}'), ["__proto__ is not declared"]],
  ["Closed", [1], [" must be object"]],
  ["Extended", { id: 1, name: "n" }, { name: "n" }],
  ["Extended", { id: 1, name: "n", more: 1 }, ["more is not declared"]],
  [
    "Nested",
    { one: { id: 1, name: "a" }, list: [{ id: 2, name: "b" }], map: { c: { id: 3, name: "c" } } },
    { one: { name: "a" }, list: [{ name: "b" }], map: { c: { name: "c" } } },
  ],
  ["Tree", { id: 1, kids: [{ id: 2, kids: [{ id: 3 }] }] }, { kids: [{ kids: [{}] }] }],
  [
    "Either",
    { kind: "managed", id: 1, part: { id: 2, name: "n" } },
    { kind: "managed", part: { name: "n" } },
  ],
  [
    "Either",
    { kind: "free", id: 1, part: { id: 2, name: "n" } },
    { kind: "free", id: 1, part: { id: 2, name: "n" } },
  ],
  [
    "Either",
    { kind: "free", part: { id: 2 } },
    ["kind must be equal to constant", "part.name is required", "id is required"],
  ],
  ["Maybe", { id: 1, name: "n" }, { name: "n" }],
  ["Maybe", null, null],
  ["Patterns", { name: "n", "x-a": 1 }, { name: "n" }],
  ["Patterns", { name: "n", y: 1 }, ["y is not declared"]],
  ["Counted", { count: 1, any: "a" }, {}],
  ["Listed", [{ id: 1 }, { id: 1, name: "n" }], [{ id: 1 }, { name: "n" }]],
  ["Few", { id: 1, a: 2 }, { a: 2 }],
];

let folder = "";
let validators: readonly Validator[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "views-"));
  const path = join(folder, "validators.mjs");
  await writeFile(path, await renderValidators(api, names.map(to)));
  ({ validators } = await import(pathToFileURL(path).href));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a request's value", () => {
  const checks = createChecks(api);
  test.each(cases)("%s: %j", (schema, given, want) => {
    const refer = to(schema);
    const [compiled] = [validators[names.indexOf(schema)]]
      .filter((validator) => validator !== undefined)
      .map(toCheck);
    const outcomes = [checks(refer), compiled].map((check) => {
      const value = structuredClone(given);
      const faults = check?.(value).map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];
      return faults.length > 0 ? { faults, value } : value;
    });
    const outcome =
      Array.isArray(want) && want.every((text) => typeof text === "string")
        ? { faults: want, value: given }
        : want;
    expect(outcomes).toEqual([outcome, outcome]);
  });

  test.each(cases)("%s: %j stays as it is for one who only looks", (schema, given) => {
    const value = structuredClone(given);
    createSchemas(api).accepts(to(schema), value);
    expect(value).toEqual(given);
  });
});
