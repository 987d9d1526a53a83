/** `allOf`, `anyOf`, `oneOf`, discriminators and circles. */
import { type Rows, count, ref, text } from "./row.ts";

export const compositions: Rows = {
  "required in allOf of what another part describes": {
    given: {
      X: { allOf: [ref("Y"), { required: ["a"] }] },
      Y: { type: "object", properties: { a: text, b: text } },
    },
    want: "schemas.Y & { a: string; }",
    takes: [{ a: "a" }, { a: "a", b: "b" }],
    refuses: [{}, { b: "b" }, { a: 1 }],
  },
  "required of a nullable base, 3.0": {
    given: {
      X: { type: "object", allOf: [ref("Y")], required: ["a"] },
      Y: { type: "object", nullable: true, properties: { a: text } },
    },
    want: "schemas.Y & { a: string; }",
    takes: [{ a: "a" }],
    refuses: [{}, null],
    openapi: "3.0.3",
  },
  "required of nothing that is described": {
    given: { X: { type: "object", required: ["a"] } },
    want: "{ a: unknown; }",
    takes: [{ a: 1 }],
    refuses: [{}],
  },
  "one of two properties": {
    given: {
      X: {
        type: "object",
        properties: { a: text, b: count },
        anyOf: [{ required: ["a"] }, { required: ["b"] }],
      },
    },
    want: "({ a: string; } | { b: number; }) & { a?: string; b?: number; }",
    takes: [{ a: "a" }, { b: 1 }, { a: "a", b: 1 }],
    refuses: [{}],
  },
  "allOf of oneOf": {
    given: {
      X: { allOf: [{ oneOf: [ref("A"), ref("B")] }, { type: "object", properties: { c: text } }] },
      A: { type: "object", properties: { a: text }, required: ["a"] },
      B: { type: "object", properties: { b: text }, required: ["b"] },
    },
    want: "(schemas.A | schemas.B) & { c?: string; }",
    takes: [{ a: "a" }, { b: "b", c: "c" }],
    refuses: [{ c: "c" }],
  },
  "not anything": { given: { X: { not: {} } }, want: "never", takes: [], refuses: [1] },
  "not something, which no type says": {
    given: { X: { type: "string", not: { enum: ["a"] } } },
    want: "string",
    takes: ["b"],
    refuses: [1],
  },
  "a mapping with several keys to one schema": {
    given: {
      X: {
        oneOf: [ref("A"), ref("B")],
        discriminator: {
          propertyName: "kind",
          mapping: {
            a1: "#/components/schemas/A",
            a2: "#/components/schemas/A",
            b: "#/components/schemas/B",
          },
        },
      },
      A: { type: "object", required: ["kind", "a"], properties: { kind: text, a: text } },
      B: { type: "object", required: ["kind"], properties: { kind: text, b: text } },
    },
    want: '(schemas.A & { kind: "a1" | "a2" }) | (schemas.B & { kind: "b" })',
    takes: [{ kind: "a1", a: "a" }, { kind: "a2", a: "a" }, { kind: "b" }],
    refuses: [{ kind: "a1" }, { kind: "c" }, { kind: "B" }],
  },
  "a discriminator whose properties say it themselves": {
    given: {
      X: { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
      A: { type: "object", required: ["kind"], properties: { kind: { const: "a" } } },
      B: { type: "object", required: ["kind"], properties: { kind: { enum: ["b"] } } },
    },
    want: "schemas.A | schemas.B",
    takes: [{ kind: "a" }, { kind: "b" }],
    refuses: [{ kind: "A" }],
  },
  "a nullable base with a discriminator and values of its own, 3.0": {
    given: {
      X: { type: "object", nullable: true, allOf: [ref("Base")] },
      Base: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", enum: ["circle", "ring"] } },
        discriminator: { propertyName: "kind", mapping: { circle: "#/components/schemas/Circle" } },
      },
      Circle: { allOf: [ref("Base"), { type: "object", properties: { r: count } }] },
    },
    want: "schemas.Base | null",
    takes: [null, { kind: "circle" }, { kind: "ring" }],
    refuses: [{}, { kind: "square" }],
    openapi: "3.0.3",
  },
  // No validator comes to an end with these; TypeScript refuses an alias that is nothing but itself.
  "a union with itself": {
    given: { X: { oneOf: [text, ref("X")] } },
    want: "string",
    takes: [],
    refuses: [],
  },
  "nothing but itself": {
    given: { X: { allOf: [ref("Y")] }, Y: { oneOf: [ref("X")] } },
    want: "unknown",
    takes: [],
    refuses: [],
  },
  "what only conditions describe": {
    given: {
      X: {
        type: "object",
        required: ["a"],
        properties: { a: text },
        if: { properties: { a: { const: "b" } } },
        // oxlint-disable-next-line unicorn/no-thenable -- nobody awaits a schema
        then: { properties: { b: count } },
        else: { required: ["c"], properties: { c: text } },
        dependentSchemas: { b: { properties: { d: text } } },
      },
    },
    want: "{ a: string; b?: unknown; c?: unknown; d?: unknown; }",
    takes: [
      { a: "b", b: 1, d: "d" },
      { a: "a", c: "c" },
    ],
    refuses: [{ b: 1 }],
  },
  "an heir of an heir that no mapping names": {
    given: {
      X: { allOf: [ref("Circle"), { type: "object", properties: { holes: count } }] },
      Circle: { allOf: [ref("Shape"), { type: "object", properties: { r: count } }] },
      Shape: {
        type: "object",
        required: ["kind"],
        properties: { kind: text },
        discriminator: { propertyName: "kind", mapping: { circle: "Circle" } },
      },
    },
    want: "schemas.Circle & { holes?: number; }",
    takes: [{ kind: "X", holes: 1 }, { kind: "circle" }],
    refuses: [{}],
  },
  "a base that lists its heirs": {
    given: {
      X: {
        type: "object",
        required: ["kind"],
        properties: { kind: text },
        oneOf: [ref("A"), ref("B")],
        discriminator: { propertyName: "kind" },
      },
      A: { allOf: [ref("X"), { type: "object", properties: { a: text } }] },
      B: { allOf: [ref("X"), { type: "object", properties: { b: ref("X") } }] },
    },
    want: '(({ a?: string; } & { kind: "A" }) | ({ b?: schemas.X; } & { kind: "B" })) & { kind: string; }',
    takes: [],
    refuses: [],
  },
};
