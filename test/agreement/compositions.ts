/** Schemas that are made of others. */
import type { Schema } from "../../scripts/core/model.ts";
import { type Case, text, to, whole } from "./case.ts";

function branches(condition: Schema, schema: Schema): Readonly<Record<string, Schema>> {
  // oxlint-disable-next-line unicorn/no-thenable -- nobody awaits a schema
  return { if: condition, then: schema };
}

export const compositions: readonly Case[] = [
  ["allOf", { allOf: [{ type: "integer" }, { minimum: 2 }] }],
  ["allOf of number and integer", { allOf: [{ type: "number" }, { type: "integer" }] }],
  ["allOf that excludes itself", { allOf: [{ type: "string" }, { type: "integer" }] }],
  ["allOf of objects", { allOf: [{ properties: { a: text } }, { type: "object", required: ["b"] }] }],
  [
    "allOf with an own type",
    { type: "object", allOf: [{ properties: { a: text } }, { properties: { b: whole } }] },
  ],
  ["allOf of closed objects", { allOf: [to("Closed"), { type: "object", properties: { b: text } }] }],
  [
    "allOf of two closed objects",
    { allOf: [to("Closed"), { type: "object", properties: { b: text }, additionalProperties: false }] },
  ],
  ["allOf with required alone", { allOf: [to("Base"), { required: ["b"] }] }],
  ["allOf of a reference", { allOf: [to("Base")] }],
  ["allOf with the same property", { allOf: [to("Base"), { properties: { a: { maxLength: 1 } } }] }],
  ["allOf of true", { allOf: [true, {}] }],
  ["allOf of false", { allOf: [false] }],
  ["anyOf", { anyOf: [text, whole] }],
  ["anyOf of limits", { anyOf: [{ minimum: 5 }, { multipleOf: 2 }] }],
  ["anyOf of objects", { anyOf: [{ required: ["a"] }, { required: ["b"] }], type: "object" }],
  ["anyOf with null", { anyOf: [to("Base"), { type: "null" }] }],
  ["anyOf with anything", { anyOf: [text, {}] }],
  ["anyOf of nothing", { anyOf: [false, false] }],
  ["anyOf of one", { anyOf: [whole] }],
  ["anyOf with an own type", { type: "integer", anyOf: [{ minimum: 5 }, { maximum: 1 }] }],
  [
    "oneOf",
    {
      oneOf: [
        { type: "number", multipleOf: 3 },
        { type: "number", multipleOf: 5 },
      ],
    },
  ],
  ["oneOf of types", { oneOf: [text, whole, { type: "null" }] }],
  ["oneOf of number and integer", { oneOf: [{ type: "number" }, whole] }],
  [
    "oneOf of objects that overlap",
    {
      oneOf: [
        { type: "object", required: ["a"] },
        { type: "object", required: ["b"] },
      ],
    },
  ],
  ["oneOf with anything", { oneOf: [true, text] }],
  [
    "oneOf with required alone",
    { type: "object", properties: { a: text }, oneOf: [{ required: ["a"] }, { required: ["b"] }] },
  ],
  ["oneOf of references", { oneOf: [to("Cat"), to("Named")] }],
  ["oneOf with null twice", { oneOf: [{ type: ["string", "null"] }, { type: "null" }] }],
  ["not", { not: text }],
  ["not with a type", { type: "integer", not: { minimum: 5 } }],
  ["not required", { type: "object", not: { required: ["a"] } }],
  ["not anything", { not: {} }],
  ["not nothing", { not: false }],
  ["not an enum", { type: "string", not: { enum: ["a", "b"] } }],
  ["not not", { not: { not: whole } }],
  ["if and then", branches({ type: "string" }, { minLength: 2 })],
  ["if and else", { if: text, else: whole }],
  [
    "if, then and else",
    { type: "object", ...branches({ required: ["a"] }, { required: ["b"] }), else: { required: ["c"] } },
  ],
  ["if alone", { if: text }],
  // oxlint-disable-next-line unicorn/no-thenable -- nobody awaits a schema
  ["then without if", { then: false }],
  ["if true", branches(true, text)],
  [
    "if on a property",
    {
      properties: { a: text },
      ...branches({ properties: { a: { const: "a" } }, required: ["a"] }, { required: ["b"] }),
    },
  ],
  ["unevaluatedProperties", { type: "object", properties: { a: text }, unevaluatedProperties: false }],
  ["unevaluatedProperties of a reference", { allOf: [to("Base")], unevaluatedProperties: false }],
  [
    "unevaluatedProperties beside a reference",
    { ...to("Base"), properties: { c: whole }, unevaluatedProperties: false },
  ],
  ["unevaluatedProperties, a schema", { allOf: [to("Base")], unevaluatedProperties: whole }],
  [
    "unevaluatedProperties of anyOf",
    {
      anyOf: [
        { properties: { a: text }, required: ["a"] },
        { properties: { b: text }, required: ["b"] },
      ],
      unevaluatedProperties: false,
    },
  ],
  ["unevaluatedProperties of oneOf", { oneOf: [to("Cat"), to("Named")], unevaluatedProperties: false }],
  [
    "unevaluatedProperties of if",
    {
      type: "object",
      ...branches({ properties: { a: { const: "a" } }, required: ["a"] }, { properties: { b: text } }),
      else: { properties: { c: true } },
      unevaluatedProperties: false,
    },
  ],
  [
    "unevaluatedProperties of dependentSchemas",
    {
      type: "object",
      properties: { a: true },
      dependentSchemas: { a: { properties: { b: true } } },
      unevaluatedProperties: false,
    },
  ],
  [
    "unevaluatedProperties of patterns",
    {
      allOf: [{ patternProperties: { "^x-": true } }],
      properties: { a: true },
      unevaluatedProperties: false,
    },
  ],
  [
    "unevaluatedProperties of a map",
    { allOf: [{ additionalProperties: text }], unevaluatedProperties: false },
  ],
  [
    "unevaluatedProperties of not",
    { not: { properties: { a: whole }, required: ["a"] }, unevaluatedProperties: false },
  ],
  [
    "unevaluatedProperties, nested",
    { allOf: [{ allOf: [to("Base")], unevaluatedProperties: whole }], unevaluatedProperties: false },
  ],
];

export const references: readonly Case[] = [
  ["a reference", to("Base")],
  ["a reference with siblings", { ...to("Base"), required: ["a"] }],
  ["a reference with a description", { ...to("Named"), description: "Named here.\n" }],
  ["a reference with a narrower type", { ...to("Json"), type: ["integer", "string"], minLength: 2 }],
  ["a reference and an enum", { type: "integer", enum: [2, 3], allOf: [to("Kinds")] }],
  ["an array of references", { type: "array", items: to("Short") }],
  ["a nullable reference", { oneOf: [to("Short"), { type: "null" }] }],
  ["recursion", to("Node")],
  ["recursion with siblings", { ...to("Node"), required: ["next"] }],
  ["any JSON value", to("Json")],
  ["arrays of themselves", to("Deep"), [[[]]], [[[], []]], [[[1]]]],
  [
    "recursion in turn",
    to("Even"),
    { next: { next: {} } },
    { next: { next: null } },
    { next: { next: { next: {} } } },
  ],
  [
    "a discriminator with a mapping",
    {
      oneOf: [to("Cat"), to("Dog")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      },
    },
  ],
  [
    "a discriminator of anyOf",
    {
      anyOf: [to("Cat"), to("Dog")],
      discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
    },
  ],
  [
    "a discriminator without a mapping",
    { oneOf: [to("Cat"), to("Dog")], discriminator: { propertyName: "kind" } },
  ],
  [
    "references in everything",
    {
      type: "object",
      properties: { a: to("Short"), b: { items: to("Kinds") } },
      patternProperties: { "^x-": to("Short") },
      not: to("Cat"),
    },
  ],
  [
    "annotations",
    {
      title: "T",
      description: "D",
      default: 1,
      examples: [1],
      deprecated: true,
      $comment: "C",
      "x-a": { type: "string" },
      contentEncoding: "base64",
      contentMediaType: "a/b",
    },
  ],
  ["unknown keywords", { madeUp: { type: "string" }, nullable: true, type: "string" }],
];
