/** Arrays and objects. */
import { type Rows, count, ref, text } from "./row.ts";

export const containers: Rows = {
  "a list of itself": {
    given: { X: { type: "array", items: ref("X") } },
    want: "schemas.X[]",
    takes: [[], [[], [[]]]],
    refuses: [[1], "a"],
  },
  JSON: {
    given: {
      X: {
        anyOf: [
          { type: ["string", "number", "boolean", "null"] },
          { type: "array", items: ref("X") },
          { type: "object", additionalProperties: ref("X") },
        ],
      },
    },
    want: "string | number | boolean | null | schemas.X[] | { [key: string]: schemas.X; }",
    takes: [null, [1, ["a"]], { a: { b: [true] } }],
    refuses: [],
  },
  "a circle of two lists": {
    given: { X: { oneOf: [text, ref("Y")] }, Y: { type: "array", items: ref("X") } },
    want: "string | schemas.Y",
    takes: ["a", [["a"]]],
    refuses: [1, [[1]]],
  },
  prefixItems: {
    given: { X: { type: "array", prefixItems: [text, count], items: false } },
    want: "[string?, number?]",
    takes: [[], ["a"], ["a", 1]],
    refuses: [[1], ["a", 1, 2]],
  },
  "prefixItems with minItems": {
    given: { X: { type: "array", prefixItems: [text, count], minItems: 1, items: { type: "boolean" } } },
    want: "[string, number?, ...boolean[]]",
    takes: [["a"], ["a", 1, true, false]],
    refuses: [[], ["a", 1, 2]],
  },
  "prefixItems with anything after": {
    given: { X: { type: "array", prefixItems: [text, count], minItems: 2 } },
    want: "[string, number, ...unknown[]]",
    takes: [
      ["a", 1],
      ["a", 1, null],
    ],
    refuses: [["a"], [1, "a"]],
  },
  "prefixItems and exactly so many": {
    given: { X: { type: "array", prefixItems: [text, ref("X")], minItems: 1, maxItems: 2 } },
    want: "[string, schemas.X?]",
    takes: [["a"], ["a", ["b"]]],
    refuses: [[], ["a", "b"], ["a", ["b"], "c"]],
  },
  "items: false": { given: { X: { type: "array", items: false } }, want: "[]", takes: [[]], refuses: [[1]] },
  "a list of a union": {
    given: { X: { type: "array", items: { type: ["string", "null"] } } },
    want: "(string | null)[]",
    takes: [["a", null]],
    refuses: [[1]],
  },
  "an object that says nothing": {
    given: { X: { type: "object" } },
    want: "{ [key: string]: unknown; }",
    takes: [{}, { a: 1 }],
    refuses: ["a", null],
  },
  "an object that permits nothing": {
    given: { X: { type: "object", additionalProperties: false } },
    want: "{ [key: string]: never }",
    takes: [{}],
    refuses: [{ a: 1 }],
  },
  "a map": {
    given: { X: { type: "object", additionalProperties: { type: ["integer", "null"] } } },
    want: "{ [key: string]: number | null; }",
    takes: [{}, { a: 1, b: null }],
    refuses: [{ a: "a" }],
  },
  "a map beside properties": {
    given: { X: { type: "object", properties: { a: text }, required: ["a"], additionalProperties: count } },
    want: "{ a: string; [key: string]: number | string; }",
    takes: [{ a: "a" }, { a: "a", b: 1 }],
    refuses: [{}, { a: 1 }, { a: "a", b: true }],
  },
  "a map beside an optional property": {
    given: { X: { type: "object", properties: { a: text }, additionalProperties: count } },
    want: "{ a?: string; [key: string]: number | string | undefined; }",
    takes: [{}, { a: "a" }, { b: 1 }],
    refuses: [{ a: 1 }, { b: true }],
  },
  patternProperties: {
    given: {
      X: { type: "object", patternProperties: { "^a": count, "^b": text }, additionalProperties: false },
    },
    want: "{ [key: string]: number | string; }",
    takes: [{ a1: 1, b1: "b" }],
    refuses: [{ a1: true }],
  },
  "names of all kinds": {
    given: {
      X: {
        type: "object",
        properties: {
          __proto__x: text,
          constructor: text,
          "*/ 'x' `${y}`": text,
          'a\n\u2028"b': text,
          "1st": text,
          "😀": text,
          "": text,
        },
        required: ["constructor"],
      },
    },
    want: '{ __proto__x?: string; constructor: string; "*/ \'x\' `${y}`"?: string; \'a\\n\\u2028"b\'?: string; "1st"?: string; "😀"?: string; ""?: string; }',
    takes: [{ constructor: "a", "1st": "b", "😀": "c", "": "d" }],
    refuses: [{ constructor: 1 }, { constructor: "a", "😀": 1 }],
  },
};
