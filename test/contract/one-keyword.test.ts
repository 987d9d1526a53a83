/** A value that breaks a keyword breaks no other one where that is possible: else its refusal proves nothing. */
import { expect, test } from "vitest";
import { constraintsOf, nameOf } from "../../scripts/contract/constraints.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { violationsOf } from "../../scripts/contract/violations.ts";
import type { Json } from "../../scripts/core/json.ts";

const schemas = createSchemas({ schemas: {}, openapi: "3.1.0" });
const own = { type: "object", properties: { a: { type: "string" } } };
const strange = "x_contract_unknown";

test.each<[schema: Json, name: string, want: readonly object[]]>([
  [
    { ...own, unevaluatedProperties: false },
    "/ unevaluatedProperties",
    [
      { a: "b", [strange]: "x" },
      { a: "b", [strange]: null },
    ],
  ],
  [
    { allOf: [{ ...own, unevaluatedProperties: false }, { patternProperties: { "^x": { type: "null" } } }] },
    "/ unevaluatedProperties",
    [{ a: "b", [strange]: null }],
  ],
  [
    { allOf: [{ ...own, additionalProperties: false }, { patternProperties: { "^x": { type: "null" } } }] },
    "/ additionalProperties",
    [{ a: "b", [strange]: null }],
  ],
  [
    { ...own, maxProperties: 1, unevaluatedProperties: false },
    "/ unevaluatedProperties",
    [
      { a: "b", [strange]: "x" },
      { a: "b", [strange]: null },
    ],
  ],
])("%j: %s", (schema, name, want) => {
  const constraint = constraintsOf(schema, schemas).find((one) => nameOf(one) === name);
  const making = { schema, schemas, place: "anywhere", seed: 1 } as const;
  expect(constraint && violationsOf(constraint, { a: "b" }, making)).toEqual(want);
});
