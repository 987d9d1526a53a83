/** Which constraints a union has, and requests that break each in one branch alone. */
import { expect, test } from "vitest";
import { constraintsOf, nameOf } from "../../scripts/contract/constraints.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { basesFor, samples, violationsOf } from "../../scripts/contract/violations.ts";
import type { Schema } from "../../scripts/core/model.ts";

const schemas = createSchemas({ schemas: {}, openapi: "3.1.0" });
const text = { type: "string" };
const open = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
});
const cat = open({ kind: text, age: { type: "integer" } }, ["kind"]);
const dog = open({ kind: text, breed: { enum: ["pug"] } }, ["kind"]);

/** @returns each constraint, and whether it can be broken in a valid value */
function broken(schema: Schema): Readonly<Record<string, boolean>> {
  const making = { schema, schemas, place: "anywhere", seed: 1 } as const;
  const [value] = samples(schema, making, 4);
  return Object.fromEntries(
    constraintsOf(schema, schemas).map((constraint) => {
      const bases = basesFor(constraint, value, making);
      const isRight = bases.every(
        (base) =>
          schemas.accepts(schema, base) &&
          violationsOf(constraint, base, making).every((wrong) => !schemas.accepts(schema, wrong)),
      );
      return [nameOf(constraint), isRight && bases.length > 0];
    }),
  );
}

function every(...names: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(names.map((name) => [name, true]));
}

const inBoth = every(
  "/ type in oneOf/0",
  "/ required kind in oneOf/0",
  "/kind type in oneOf/0",
  "/age type in oneOf/0",
  "/ type in oneOf/1",
  "/ required kind in oneOf/1",
  "/kind type in oneOf/1",
  "/breed enum in oneOf/1",
);

test.each<readonly [string, Schema, object]>([
  ["open objects that overlap", { oneOf: [cat, dog] }, inBoth],
  [
    "a discriminator that fixes nothing",
    { oneOf: [cat, dog], discriminator: { propertyName: "kind" } },
    inBoth,
  ],
  [
    "a union in a branch of a union",
    open({ pet: { oneOf: [open({ a: text }), { oneOf: [cat, dog] }] } }),
    every(
      "/ type",
      "/pet type in oneOf/0",
      "/pet/a type in oneOf/0",
      ...Object.keys(inBoth).map((name) =>
        name
          .replace(/^\/(\w*) ?/, "/pet/$1 ")
          .replace("/ ", " ")
          .replace("in oneOf", "in oneOf/1 oneOf"),
      ),
    ),
  ],
  ["a branch that another takes all of", { oneOf: [cat, { type: "object" }] }, every("/ type in oneOf/1")],
  ["the same branch twice: no value is valid", open({ a: { oneOf: [text, text] } }), every("/ type")],
  ["the same branch twice in anyOf", { anyOf: [text, text] }, every("/ type in anyOf/0")],
  [
    "a property with which another branch takes all",
    { oneOf: [open({ a: { ...text, minLength: 2 }, b: text }), open({ a: text }, ["a"])] },
    every(
      "/ type in oneOf/0",
      "/b type in oneOf/0",
      "/ type in oneOf/1",
      "/ required a in oneOf/1",
      "/a type in oneOf/1",
    ),
  ],
  [
    "items that are one of many",
    {
      type: "array",
      minItems: 1,
      items: {
        oneOf: ["a", "b", "c", "d"].map((kind) => open({ kind: { const: kind }, [kind]: text }, ["kind"])),
      },
    },
    every(
      "/ type",
      "/ minItems",
      ...["a", "b", "c", "d"].flatMap((kind, index) => [
        `/* type in oneOf/${index}`,
        `/* required kind in oneOf/${index}`,
        `/*/kind const in oneOf/${index}`,
        `/*/${kind} type in oneOf/${index}`,
      ]),
    ),
  ],
  [
    "more items than there are different ones",
    { type: "array", uniqueItems: true, maxItems: 2, items: { enum: ["a", "b"] } },
    every("/ type", "/ uniqueItems", "/ maxItems", "/* enum"),
  ],
])("%s", (_name, schema, want) => {
  expect(broken(schema)).toEqual(want);
});
