/** Types, `const`, `enum` and `nullable`. */
import { type Rows, count, ref, text } from "./row.ts";

export const values: Rows = {
  "no schema at all": { given: { X: {} }, want: "unknown", takes: [1, null, "a"], refuses: [] },
  true: { given: { X: true }, want: "unknown", takes: [1, null], refuses: [] },
  false: { given: { X: false }, want: "never", takes: [], refuses: [1, null] },
  "a property that is false": {
    given: { X: { type: "object", properties: { a: false, b: text } } },
    want: "{ a?: never; b?: string; }",
    takes: [{}, { b: "b" }],
    refuses: [{ a: 1 }],
  },
  "several types": {
    given: { X: { type: ["string", "integer", "null"] } },
    want: "string | number | null",
    takes: ["a", 1, null],
    refuses: [true, {}],
  },
  "const: null": { given: { X: { const: null } }, want: "null", takes: [null], refuses: [0, ""] },
  "enum of null, of an object": {
    given: { X: { type: "object", enum: [null] } },
    want: "never",
    takes: [],
    refuses: [null, {}],
  },
  "enum of everything": {
    given: { X: { enum: ["a", 1, -2.5, null, true, { a: [1] }, []] } },
    want: '"a" | 1 | -2.5 | null | true | { a: [1] } | []',
    takes: ["a", 1, -2.5, null, true, { a: [1] }, []],
    refuses: ["b", 2, false, { a: [2] }, [1]],
  },
  "enum and const": {
    given: { X: { enum: ["a", "b"], const: "b" } },
    want: '"b"',
    takes: ["b"],
    refuses: ["a"],
  },
  "enum beside allOf": {
    given: { X: { allOf: [ref("Any")], enum: ["a", 1] }, Any: { oneOf: [text, count] } },
    want: 'schemas.Any & ("a" | 1)',
    takes: ["a", 1],
    refuses: ["b", 2],
  },
  "nullable, 3.0": {
    given: { X: { type: "string", nullable: true, enum: ["a"] } },
    want: '"a" | null',
    takes: ["a", null],
    refuses: ["b"],
    openapi: "3.0.3",
  },
  "nullable with null in its enum, 3.0": {
    given: { X: { type: "string", nullable: true, enum: ["a", null] } },
    want: '"a" | null',
    takes: ["a", null],
    refuses: ["b"],
    openapi: "3.0.3",
  },
  "nullable beside a reference, 3.0": {
    given: { X: { allOf: [ref("Y")], nullable: true }, Y: text },
    want: "schemas.Y | null",
    takes: ["a", null],
    refuses: [1],
    openapi: "3.0.3",
  },
  "nullable, which 3.1 does not know": {
    given: { X: { type: "string", nullable: true } },
    want: "string",
    takes: ["a"],
    refuses: [null],
  },
};
