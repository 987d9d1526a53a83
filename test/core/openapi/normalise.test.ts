/** The bundle as tools can read it: given → want, of the components' schemas. */
import { expect, test } from "vitest";
import { normalise } from "../../../scripts/core/openapi/normalise.ts";
import { shieldDocument, unshieldData } from "../../../scripts/core/openapi/shield.ts";

const document = (schemas: object, rest: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "t", version: "1" },
  paths: {},
  ...rest,
  components: { schemas },
});
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const label = { type: "string" };

test.each([
  [
    "a pointer into allOf",
    {
      A: { properties: { a: to("Tag/allOf/0/properties/label") } },
      Tag: { allOf: [{ properties: { label } }] },
    },
    {
      A: { properties: { a: to("TagLabel") } },
      Tag: { allOf: [{ properties: { label } }] },
      TagLabel: label,
    },
  ],
  [
    "a pointer into itself",
    { A: { properties: { a: { items: to("A/properties/a") } } } },
    { A: { properties: { a: { items: to("AA") } } }, AA: { items: to("AA") } },
  ],
  [
    "$defs, and a name that is taken but for its case",
    { A: { properties: { p: to("A/$defs/inner") }, $defs: { inner: label } }, ainner: {} },
    { A: { properties: { p: to("AInner2") } }, ainner: {}, AInner2: label },
  ],
  [
    "an anchor and a dynamic one",
    {
      A: { $anchor: "a", type: "array", items: { $dynamicRef: "#n" } },
      B: { $ref: "#a" },
      N: { $dynamicAnchor: "n" },
    },
    { A: { type: "array", items: to("N") }, B: to("A"), N: {} },
  ],
  [
    "an $id, and what is relative to it",
    {
      A: { $id: "https://example.com/a", properties: { b: { $ref: "b" } } },
      B: { $id: "https://example.com/b" },
    },
    { A: { properties: { b: to("B") } }, B: {} },
  ],
  [
    "a mapping by name",
    { A: { oneOf: [to("B")], discriminator: { propertyName: "k", mapping: { b: "B" } } }, B: {} },
    {
      A: { oneOf: [to("B")], discriminator: { propertyName: "k", mapping: { b: "#/components/schemas/B" } } },
      B: {},
    },
  ],
])("%s", (_name, given, want) => {
  expect(normalise(document(given), false)).toEqual(document(want));
});

test.each([
  ["plain references", { A: { items: to("B") }, B: { properties: { $id: label, $ref: label } } }],
  [
    "references in data",
    { A: { example: { $ref: "#/a/b" }, default: { $anchor: "x" }, "x-a": { $ref: "x" } } },
  ],
])("%s leave the document as it is", (_name, schemas) => {
  const given = document(schemas);
  expect(normalise(given, false)).toBe(given);
});

test("a path item behind a reference is two operations", () => {
  const get = { operationId: "list", responses: {} };
  const { paths } = normalise(
    document({}, { paths: { "/v1/a": { get }, "/a": { $ref: "#/paths/~1v1~1a" } } }),
    false,
  );
  expect(paths).toEqual({ "/v1/a": { get }, "/a": { get: { ...get, operationId: "getA" } } });
});

test("a parameter's schema, percent-encoded", () => {
  const kind = { name: "kind", in: "query", schema: { enum: ["a"] } };
  const paths = { "/{x}": { get: { parameters: [kind] } } };
  const schemas = { A: { $ref: "#/paths/~1%7Bx%7D/get/parameters/0/schema" } };
  expect(normalise(document(schemas, { paths }), false).components).toEqual({
    schemas: { A: to("X"), X: { enum: ["a"] } },
  });
});

test("data is shielded where it stands, and what schemas say of it", () => {
  const given = document({
    A: {
      properties: {
        $ref: label,
        example: { example: { $id: 1 } },
        default: { default: { a: [{ $ref: "x" }] } },
      },
      required: ["$ref"],
      example: { $ref: "x", plain: 1 },
      "x-a": { $schema: 1 },
      items: to("B"),
    },
    B: { enum: [{ $anchor: "x" }], const: { externalValue: 1 } },
  });
  const shielded = shieldDocument(given);
  const keys = [...JSON.stringify(shielded).matchAll(/"(\$?\w+)\u{E001}"/gu)].map(([, key]) => key);
  expect(keys).toEqual(["$ref", "$id", "$ref", "$ref", "$ref", "$schema", "$anchor", "externalValue"]);
  expect(unshieldData(shielded)).toEqual(given);
  expect(Object(shielded).components.schemas.A.items).toEqual(to("B"));
});
