/** What readers are told of a schema, and of extensions: given -> the words. */
import { describe, expect, test } from "vitest";
import { labelOf, readExtensions } from "../../scripts/core/docs/extensions.ts";
import {
  examplesOf,
  factsOf,
  fieldOf,
  modelOf,
  schemaAt,
  typeOf,
} from "../../scripts/core/docs/schema-facts.ts";
import type { Json } from "../../scripts/core/json.ts";

const none = { badges: [], facts: [], sources: [], rules: [], data: [] };
const fact = (label: string, value: string, source = "") => ({ label, value, source });

describe("extensions", () => {
  test.each<[given: Json, want: object]>([
    [{ description: "no extension", "not-x-one": 1 }, {}],
    [{ "x-rate-limit_cost": 3 }, { facts: [fact("Rate limit cost", "3")] }],
    [{ "x-a": "" }, { data: [{ label: "A", value: "" }] }],
    [{ "x-a": " " }, { data: [{ label: "A", value: " " }] }],
    [{ "x-a": "one\ntwo" }, { data: [{ label: "A", value: "one\ntwo" }] }],
    [{ "x-a": "one\u2028two" }, { data: [{ label: "A", value: "one\u2028two" }] }],
    [
      { "x-a": true, "x-b": [1], "x-c": 10n },
      { facts: [fact("A", "true"), fact("C", "10")], data: [{ label: "B", value: [1] }] },
    ],
    [{ "x-lifecycle": " beta " }, { badges: ["beta"], facts: [fact("Lifecycle", " beta ")] }],
    [{ "x-lifecycle": "" }, {}],
    [
      { "x-stability": "stable", "x-stability-level": "b", "x-apidog-status": "c" },
      {
        badges: ["stable", "b", "c"],
        facts: [fact("Stability", "stable"), fact("Stability level", "b"), fact("Apidog status", "c")],
      },
    ],
    [{ "x-badges": ["one", { name: "two", color: "red" }, {}, 7] }, { badges: ["one", "two"] }],
    [{ "x-summary": "s", "x-displayName": "d", "x-internal": true, "x-mcp": {}, "x-tagGroups": [] }, {}],
    [{ "x-codeSamples": [], "x-code-samples": [] }, {}],
    [{ "x-contract": [{ title: "It holds." }, {}, { title: "" }, "no"] }, { rules: ["It holds."] }],
    [
      { "x-provenance": { status: "inferred", limit: "inferred" } },
      {
        badges: ["inferred"],
        sources: [{ kind: "inferred", aspects: ["status", "limit"] }],
      },
    ],
    [
      { "x-provenance": { a: "partly", "b-c": "inferred", d: "inferred", e: "" } },
      {
        badges: ["mostly inferred"],
        sources: [
          { kind: "partly", aspects: ["a"] },
          { kind: "inferred", aspects: ["b c", "d"] },
        ],
      },
    ],
    [
      { "x-cost": 3, "x-provenance": { cost: "partly" } },
      { badges: ["partly"], facts: [fact("Cost", "3", "partly")] },
    ],
  ])("%o", (given, want) => {
    expect(readExtensions(given)).toEqual({ ...none, ...want });
  });

  test.each([
    ["rate-limit__cost  now", "Rate limit cost now"],
    ["-a-", "A"],
    ["", ""],
    ["addedInVersion", "Added in version"],
    ["OAuth2Scopes", "OAuth2 scopes"],
    ["iPhone", "IPhone"],
    ["GraphQLName", "GraphQLName"],
  ])("%j is called %j", (name, want) => expect(labelOf(name)).toBe(want));
});

describe("what the values of an enum mean", () => {
  const values = ["s", "m", 3];
  test.each<[title: string, given: Json, want: readonly string[]]>([
    ["by value", { "x-enumDescriptions": { m: "Medium.", s: "Small." } }, ["Small.", "Medium.", ""]],
    ["in order", { "x-enum-descriptions": ["Small.", "", "Three."] }, ["Small.", "", "Three."]],
    ["by a number", { "x-enumDescriptions": { "3": "Three." } }, ["", "", "Three."]],
    [
      "with names",
      { "x-enumDescriptions": { s: "Small." }, "x-enum-varnames": ["Small", "m", "Three"] },
      ["Small: Small.", "", "Three"],
    ],
  ])("%s", (_title, given, notes) => {
    expect(factsOf({ enum: values, ...given })).toEqual([
      { label: "One of", values: ["s", "m", "3"], notes },
    ]);
  });

  test.each<[title: string, given: Json]>([
    ["a text of no value", { "x-enumDescriptions": { s: "Small.", l: "Large." } }],
    ["more texts than values", { "x-enum-varnames": ["a", "b", "c", "d"] }],
    ["a text that is none", { "x-enumNames": [1] }],
    ["one text for all", { "x-enumDescriptions": "Sizes." }],
  ])("%s: shown as it is written", (_title, given) => {
    const found = factsOf({ enum: values, ...given });
    expect(found.map(({ label, notes }) => [label, notes])).toEqual([
      ["One of", undefined],
      [expect.stringMatching(/^Enum (?:varnames|names|descriptions)$/), undefined],
    ]);
  });
});

describe("facts", () => {
  test.each<[given: Json, want: readonly (readonly [label: string, ...values: string[]])[]]>([
    [{ type: "string", format: "uuid", title: "T", readOnly: true, $comment: "c" }, []],
    [{ enum: [1, "a", "", " b", null] }, [["One of", "1", "a", '""', '" b"', "null"]]],
    [{ enum: [] }, []],
    [
      { const: { a: 1 }, default: "x" },
      [
        ["Always", '{"a":1}'],
        ["Default", "x"],
      ],
    ],
    [
      { minimum: 1, maximum: 2, exclusiveMinimum: 0, exclusiveMaximum: 3, multipleOf: 0.5 },
      [
        ["At least", "1"],
        ["At most", "2"],
        ["More than", "0"],
        ["Less than", "3"],
        ["Multiple of", "0.5"],
      ],
    ],
    [
      { minLength: 1, maxLength: 2, pattern: "^a" },
      [
        ["Characters, at least", "1"],
        ["Characters, at most", "2"],
        ["Pattern", "^a"],
      ],
    ],
    [
      { minItems: 1, maxItems: 2, uniqueItems: true, minContains: 1, maxContains: 2 },
      [
        ["Items, at least", "1"],
        ["Items, at most", "2"],
        ["Items differ", "true"],
        ["Matching items, at least", "1"],
        ["Matching items, at most", "2"],
      ],
    ],
    [{ uniqueItems: false, minLength: undefined }, []],
    [{ exclusiveMinimum: false }, [["More than", "false"]]],
    [
      { minProperties: 1, maxProperties: 2, dependentRequired: { a: ["b"] } },
      [
        ["Fields, at least", "1"],
        ["Fields, at most", "2"],
        ["Fields that need others", '{"a":["b"]}'],
      ],
    ],
    [
      { contentMediaType: "text/css", contentEncoding: "base64", $dynamicRef: "#n", xml: { name: "n" } },
      [
        ["Content", "text/css"],
        ["Encoding", "base64"],
        ["Refers to", "#n"],
        ["In XML", '{"name":"n"}'],
      ],
    ],
    [
      { discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } } },
      [["Told apart by", "kind", "cat → Cat", "dog → Dog"]],
    ],
    [{ discriminator: { propertyName: "kind" } }, [["Told apart by", "kind"]]],
    [
      { "x-unit-name": "m", constructor: 1 },
      [
        ["Unit name", "m"],
        ["Constructor", "1"],
      ],
    ],
  ])("%j", (given, want) => {
    expect(factsOf(given).map(({ label, values }) => [label, ...values])).toEqual(want);
  });
});

const user = { model: "User" };
test.each<[given: unknown, want: readonly unknown[]]>([
  [false, ["nothing"]],
  [true, ["any"]],
  [{}, ["any"]],
  [{ $ref: "#/components/schemas/User" }, [user]],
  [{ $ref: "#/components/schemas/User/properties/id" }, ["any"]],
  [{ type: "string", format: "uuid" }, ["string (uuid)"]],
  [{ type: "boolean", format: "uuid" }, ["boolean"]],
  [{ type: "number", format: "" }, ["number"]],
  [{ type: ["integer", "null"], format: "int32" }, ["integer (int32)", " or ", "null"]],
  [{ type: "array", items: { $ref: "#/components/schemas/User" } }, ["array of ", user]],
  [{ type: "array" }, ["array"]],
  [{ type: "string", nullable: true }, ["string", " or ", "null"]],
  [{ type: ["string", "null"], nullable: true }, ["string", " or ", "null"]],
  [{ properties: {} }, ["object"]],
  [{ additionalProperties: {} }, ["object"]],
  [{ additionalProperties: false }, ["any"]],
  [{ items: {} }, ["array of ", "any"]],
  [{ prefixItems: [] }, ["array"]],
  [
    { enum: ["a", 1, "b", null, [], {}] },
    ["string", " or ", "number", " or ", "null", " or ", "array", " or ", "object"],
  ],
  [{ const: true }, ["boolean"]],
  [{ const: undefined }, ["undefined"]],
  [{ oneOf: [{}] }, ["one of several"]],
  [{ anyOf: [{}] }, ["one of several"]],
  [{ allOf: [{}] }, ["all of several"]],
])("the type of %j", (given, want) => {
  expect(typeOf(given)).toEqual(want);
});

test("names, places and examples", () => {
  const schemas = { User: { properties: { id: { type: "integer" } } } };
  expect([
    modelOf("#/components/schemas/a~1b"),
    modelOf("#/components/responses/a"),
    modelOf("other.yaml#/components/schemas/a"),
    modelOf(7),
    schemaAt(schemas, "#/components/schemas/User/properties/id"),
    schemaAt(schemas, "#/components/responses/User"),
    schemaAt(schemas, "#/paths/schemas/User"),
    fieldOf(schemas.User, "id"),
    fieldOf(schemas.User, "name"),
    fieldOf(true, "id"),
    examplesOf({ examples: [1, 2], example: null }),
    examplesOf({ example: undefined }),
  ]).toEqual([
    "a/b",
    undefined,
    undefined,
    undefined,
    { type: "integer" },
    undefined,
    undefined,
    { type: "integer" },
    undefined,
    undefined,
    [1, 2, null],
    [],
  ]);
});
