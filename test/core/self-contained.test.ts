import { expect, test } from "vitest";
import { isSelfContained } from "../../scripts/core/schema/self-contained.ts";

test.each([
  ["references to itself", { a: [{ $ref: "#/b" }], b: { $ref: "#" } }, true],
  ["a property that is called $ref", { properties: { $ref: { type: "string" } } }, true],
  ["a reference to a file", { a: { b: [{ $ref: "b.yaml" }] } }, false],
  [
    "a mapping to its own schemas",
    { discriminator: { mapping: { a: "#/components/schemas/A", b: "B" } } },
    true,
  ],
  ["a mapping to a file", { discriminator: { mapping: { a: "A.yaml" } } }, false],
])("%s", (_name, document, whole) => {
  expect(isSelfContained(document)).toBe(whole);
});
