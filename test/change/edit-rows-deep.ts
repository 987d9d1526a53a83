/** Edits of a value in JSON. */
import type { Row } from "./edit-rows.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const of = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const list = (items: unknown, more: object = {}) => ({ type: "array", items, ...more });
const branch = (kind: string, more: object = {}) =>
  of({ kind: { const: kind }, ...more }, { required: ["kind"] });

export const deepRows: readonly Row[] = [
  ["can be null", text, { type: ["string", "null"] }, "loosened"],
  ["cannot be null", { type: ["integer", "null"] }, whole, "tightened"],
  ["null is a branch", { anyOf: [text, { type: "null" }] }, { type: ["string", "null"] }, "neither"],
  ["text is a number", text, whole, "both"],
  ["type is another", text, { type: "boolean" }, "both"],
  ["object is a list", of({ a: text }), list(of({ a: text })), "both"],
  [
    "property is required",
    of({ a: text, b: text }),
    of({ a: text, b: text }, { required: ["a"] }),
    "tightened",
  ],
  ["property is optional", of({ a: text }, { required: ["a"] }), of({ a: text }), "loosened"],
  [
    "required is another",
    of({ a: text, b: text }, { required: ["a"] }),
    of({ a: text, b: text }, { required: ["b"] }),
    "both",
  ],
  [
    "required is reordered",
    of({ a: text, b: text }, { required: ["a", "b"] }),
    of({ b: text, a: text }, { required: ["b", "a"] }),
    "neither",
  ],
  [
    "object is closed",
    of({ a: text }, { additionalProperties: true }),
    of({ a: text }, { additionalProperties: false }),
    "tightened",
  ],
  [
    "object is open",
    of({ a: text }, { additionalProperties: false }),
    of({ a: text }, { additionalProperties: true }),
    "loosened",
  ],
  [
    "others are longer",
    of({}, { additionalProperties: { type: "string", maxLength: 3 } }),
    of({}, { additionalProperties: { type: "string", maxLength: 4 } }),
    "loosened",
  ],
  [
    "others are of another type",
    of({}, { additionalProperties: whole }),
    of({}, { additionalProperties: text }),
    "both",
  ],
  [
    "inner property is shorter",
    of({ a: of({ b: { type: "string", maxLength: 5 } }) }),
    of({ a: of({ b: { type: "string", maxLength: 4 } }) }),
    "tightened",
  ],
  [
    "names have a pattern",
    of({}, { additionalProperties: text }),
    of({}, { additionalProperties: text, propertyNames: { pattern: "^[a-z]+$" } }),
    "tightened",
  ],
  [
    "needs another property",
    of({ a: text, b: text }),
    of({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    "tightened",
  ],
  [
    "needs no other property",
    of({ a: text, b: text }, { dependentRequired: { a: ["b"] } }),
    of({ a: text, b: text }),
    "loosened",
  ],
  [
    "at least one property",
    of({ a: text, b: text }),
    of({ a: text, b: text }, { minProperties: 1 }),
    "tightened",
  ],
  ["list is shorter", list(text, { maxItems: 4 }), list(text, { maxItems: 3 }), "tightened"],
  ["list may be empty", list(text, { minItems: 1 }), list(text), "loosened"],
  ["items differ", list(whole), list(whole, { uniqueItems: true }), "tightened"],
  ["items are of more types", list(text), list({ type: ["string", "integer"] }), "loosened"],
  ["items are others", list({ enum: ["a", "b"] }), list({ enum: ["b", "c"] }), "both"],
  ["list is a tuple", list(text), { type: "array", prefixItems: [text], items: text }, "neither"],
  ["must contain", list(text), list(text, { contains: { const: "a" } }), "tightened"],
  ["branch is new", { anyOf: [text, whole] }, { anyOf: [text, whole, { type: "boolean" }] }, "loosened"],
  ["branch is gone", { oneOf: [branch("a"), branch("b")] }, { oneOf: [branch("b")] }, "tightened"],
  ["branch is another", { oneOf: [branch("a"), branch("b")] }, { oneOf: [branch("a"), branch("c")] }, "both"],
  [
    "branches are reordered",
    { oneOf: [branch("a"), branch("b")] },
    { oneOf: [branch("b"), branch("a")] },
    "neither",
  ],
  [
    "branches need not exclude each other",
    { oneOf: [branch("a"), branch("b")] },
    { anyOf: [branch("a"), branch("b")] },
    "neither",
  ],
  [
    "branch has a shorter text",
    { oneOf: [branch("a", { t: { type: "string", maxLength: 9 } }), branch("b")] },
    { oneOf: [branch("a", { t: { type: "string", maxLength: 8 } }), branch("b")] },
    "tightened",
  ],
  [
    "branch has a longer text",
    { oneOf: [branch("b"), branch("a", { t: { type: "string", maxLength: 8 } })] },
    { oneOf: [branch("b"), branch("a", { t: { type: "string", maxLength: 9 } })] },
    "loosened",
  ],
  [
    "parts are one",
    { allOf: [of({ a: text }), of({ b: whole }, { required: ["b"] })] },
    of({ a: text, b: whole }, { required: ["b"] }),
    "neither",
  ],
  [
    "one is parts",
    of({ a: text }, { required: ["a"] }),
    { allOf: [of({ a: text }), { required: ["a"] }] },
    "neither",
  ],
  [
    "part has a limit",
    { allOf: [of({ a: text }), { required: ["a"] }] },
    { allOf: [of({ a: { type: "string", maxLength: 9 } }), { required: ["a"] }] },
    "tightened",
  ],
  [
    "parts of a text are one",
    { allOf: [{ type: "string", minLength: 1 }, { maxLength: 9 }] },
    { type: "string", minLength: 1, maxLength: 9 },
    "neither",
  ],
  ["one value is excluded", text, { type: "string", not: { const: "x" } }, "tightened"],
  [
    "condition is new",
    of({ a: text, b: text }),
    of({ a: text, b: text }, { if: { required: ["a"] }, [`th${"en"}`]: { required: ["b"] } }),
    "tightened",
  ],
  ["constant is another", { const: "a" }, { const: "b" }, "both"],
  [
    "several types are fewer",
    { type: ["string", "integer", "boolean"] },
    { type: ["string", "boolean"] },
    "tightened",
  ],
  [
    "enum is a union of constants",
    { enum: ["a", "b"] },
    { oneOf: [{ const: "a" }, { const: "b" }] },
    "neither",
  ],
  ["anything is text", {}, text, "tightened"],
];
