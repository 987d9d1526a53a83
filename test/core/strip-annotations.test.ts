import { expect, test } from "vitest";
import { stripAnnotations } from "../../scripts/core/schema/strip-annotations.ts";

test.each([
  ["a boolean", true, true],
  ["prose", { type: "string", description: "Name.", examples: ["Ada"], "x-note": 1 }, { type: "string" }],
  [
    "a property called description",
    { properties: { description: { type: "string", description: "Text." }, title: true } },
    { properties: { description: { type: "string" }, title: true } },
  ],
  [
    "names of older drafts",
    { dependencies: { title: { properties: { example: { title: "E" } } } } },
    { dependencies: { title: { properties: { example: {} } } } },
  ],
  [
    "data",
    { const: { title: "T" }, enum: [{ description: "D" }], default: { example: 1 } },
    { const: { title: "T" }, enum: [{ description: "D" }], default: { example: 1 } },
  ],
  [
    "schemas within",
    {
      items: { title: "I" },
      allOf: [{ description: "A", minimum: 1 }],
      additionalProperties: { deprecated: true },
    },
    { items: {}, allOf: [{ minimum: 1 }], additionalProperties: {} },
  ],
])("of %s", (_name, given, want) => {
  expect(stripAnnotations(given)).toEqual(want);
});
