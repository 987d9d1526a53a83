/** Proofs that one schema contains another: what can be proved, and what must not be. */
import { expect, test } from "vitest";
import { isContained } from "../../scripts/core/change/schema/contained.ts";
import { both } from "../../scripts/core/change/schema/side.ts";
import { search } from "../../scripts/core/change/schema/witness.ts";
import { toolsFor } from "../../scripts/core/change/tools.ts";
import type { Schema } from "../../scripts/core/model.ts";

type Row = readonly [title: string, inner: Schema, outer: Schema];
const text = { type: "string" };
const whole = { type: "integer" };
const named = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

const matching = (pattern: string) => ({ type: "string", pattern });

const components = {
  A: named({ child: { $ref: "#/components/schemas/C" }, x: text }),
  C: named({ a: { $ref: "#/components/schemas/A" } }),
};

const contained: readonly Row[] = [
  ["an empty interval", { type: "integer", exclusiveMinimum: 0 }, { type: "integer", minimum: 1 }],
  ["one of few", { enum: [1, "a", null] }, { type: ["integer", "string", "null"] }],
  [
    "what excludes more",
    { type: "string", not: { enum: ["a", "b"] } },
    { type: "string", not: { const: "a" } },
  ],
  ["a date", { type: "string", format: "date" }, { type: "string", maxLength: 10 }],
  ["both booleans", { enum: [true, false] }, { type: "boolean" }],
  ["an allOf", { allOf: [named({ a: text }), { required: ["a"] }] }, named({ a: text }, { required: ["a"] })],
  ["a branch of a union", named({ a: { const: 1 } }), { anyOf: [named({ a: text }), named({ a: whole })] }],
  [
    "a branch of an exclusive union",
    named({ k: { const: "a" } }, { required: ["k"] }),
    {
      oneOf: [
        named({ k: { const: "a" } }, { required: ["k"] }),
        named({ k: { const: "b" } }, { required: ["k"] }),
      ],
    },
  ],
  ["a multiple", { type: "number", multipleOf: 6 }, { type: "number", multipleOf: 3 }],
  [
    "a tuple",
    { type: "array", prefixItems: [text], items: whole },
    { type: "array", items: { type: ["string", "integer"] } },
  ],
  [
    "a closed map",
    named({}, { patternProperties: { "^a": text }, additionalProperties: false }),
    named({}, { additionalProperties: text }),
  ],
  [
    "evaluated names",
    { allOf: [named({ a: text })], unevaluatedProperties: false },
    { allOf: [named({ a: text }), named({ b: text })], unevaluatedProperties: false },
  ],
  [
    "a condition",
    JSON.parse(`{"if":{"required":["a"]},"then":{"type":"object"},"else":{"type":"object"}}`),
    { type: "object" },
  ],
  ["digits by another name", matching("^\\d+$"), matching("^[0-9]+$")],
  ["a prefix, found anywhere", matching("^plot-"), matching("plot-")],
  ["three of two to four", matching("^[A-Z]{3}$"), matching("^[A-Z]{2,4}$")],
  ["two patterns for one", { allOf: [matching("^a"), matching("z$")] }, matching("^a.*z$|^a[^]*z$")],
  ["what is not ahead", matching("^(?!xn--)[a-z0-9-]{3,60}$"), matching("^[a-z0-9-]{3,60}$")],
  ["the length of a pattern", matching("^[a-z]{2,9}$"), { type: "string", minLength: 2, maxLength: 9 }],
  ["a URI of URI references", { type: "string", format: "uri" }, { type: "string", format: "uri-reference" }],
  ["few integers", { type: "integer", minimum: 1, exclusiveMaximum: 4 }, { enum: [1, 2, 3] }],
  ["whole multiples", { type: "number", multipleOf: 2 }, whole],
  ["nothing", { not: {} }, text],
  ["no items", { type: "array", prefixItems: [text], items: false }, { type: "array", maxItems: 1 }],
  ["none of these items", { type: "array" }, { type: "array", contains: text, minContains: 0 }],
  ["itself, in recursion", { $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/A" }],
];

const notContained: readonly Row[] = [
  ["a wider interval", { type: "integer", minimum: 0 }, { type: "integer", exclusiveMinimum: 0 }],
  ["a number for an integer", { type: "number" }, whole],
  ["the longest text of a pattern", matching("^[a-z]{1,20}$"), matching("^[a-z]{1,19}$")],
  ["a rare start", matching("^[a-z0-9-]{3,60}$"), matching("^(?!xn--)[a-z0-9-]{3,60}$")],
  ["a word boundary", matching("plot"), matching("\\bplot\\b")],
  ["a line break", { type: "string", maxLength: 1 }, matching("^.?$")],
  ["a relative reference", { type: "string", format: "uri-reference" }, { type: "string", format: "uri" }],
  ["an integer between", { type: "integer", minimum: 1, maximum: 60 }, { not: { const: 37 } }],
  ["broken multiples", { type: "number", multipleOf: 1.5 }, whole],
  ["more items", { type: "array", prefixItems: [text, text], items: false }, { type: "array", maxItems: 1 }],
  [
    "names that are not evaluated there",
    { allOf: [named({ b: text })], unevaluatedProperties: false },
    { allOf: [named({ a: text })], unevaluatedProperties: false },
  ],
  [
    "items that are not evaluated there",
    { type: "array", prefixItems: [text, text], unevaluatedItems: false },
    { type: "array", prefixItems: [text], unevaluatedItems: false },
  ],
  [
    "both branches of an exclusive union",
    named({ a: text, b: text }, { required: ["a", "b"] }),
    { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
  ],
  ["a property of an open object", named({}), named({ a: text })],
  ["a longer list", { type: "array", items: text }, { type: "array", items: text, maxItems: 3 }],
  ["repeats", { type: "array", items: text }, { type: "array", items: text, uniqueItems: true }],
  ["one more value", { enum: ["a", "b"] }, { enum: ["a"] }],
  [
    "a dependency",
    named({ a: text, b: text }),
    named({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
  ],
  ["what a not excludes", text, { type: "string", not: { const: "x" } }],
];

/** Nothing makes a name that matches both patterns, so nothing shows it. */
const overlapping: Row = [
  "names of two patterns",
  named({}, { patternProperties: { "^a": text }, additionalProperties: false }),
  named({}, { patternProperties: { b$: whole } }),
];

const documents = { openapi: "3.1.0", schemas: components };
const schemas = both({ old: documents, new: documents });
const tools = toolsFor(schemas);

function searcher() {
  const faults = (schema: unknown) => tools.check(schema as Schema); // of a row, or made of its parts
  return {
    resolve: schemas.resolve,
    sameness: schemas.sameness,
    sendsDescribed: false,
    isExclusive: true,
    make: tools.guess,
    causeOf: tools.causeOf,
    faults,
    isValid: (schema: unknown, value: unknown) => faults(schema)?.(value).length === 0,
  };
}

function read([, inner, outer]: Row): readonly [Schema, Schema] {
  return [schemas.read("old", inner), schemas.read("new", outer)];
}

test.each(contained)("contained: %s", (...row) => {
  const [inner, outer] = read(row);
  expect(isContained(inner, outer, searcher())).toBe(true);
  const { witnesses, tries } = search(inner, outer, searcher());
  expect([witnesses, tries >= 1000]).toEqual([[], true]);
});

test.each(notContained)("not contained: %s", (...row) => {
  const [inner, outer] = read(row);
  expect(isContained(inner, outer, searcher())).toBe(false);
  expect(search(inner, outer, searcher()).witnesses).not.toEqual([]);
});

test("a name can match the patterns of both", () => {
  const [inner, outer] = read(overlapping);
  expect(isContained(inner, outer, searcher())).toBe(false);
});

test("what was assumed of recursive schemas is forgotten where it fails", () => {
  const changed = { ...components, A: named({ child: { $ref: "#/components/schemas/C" }, x: whole }) };
  const sides = both({ old: documents, new: { openapi: "3.1.0", schemas: changed } });
  const found = toolsFor(sides);
  const prover = {
    resolve: sides.resolve,
    sameness: sides.sameness,
    sendsDescribed: false,
    isExclusive: true,
    faults: (schema: unknown) => found.check(schema as Schema), // as above
    isValid: (schema: unknown, value: unknown) => found.check(schema as Schema)?.(value).length === 0, // as above
  };
  const pairs = ["A", "C"].map((name) => {
    const reference = { $ref: `#/components/schemas/${name}` };
    return isContained(sides.read("old", reference), sides.read("new", reference), prover);
  });
  expect(pairs).toEqual([false, false]);
});
