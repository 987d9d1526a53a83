/** Validators: what several schemas refer to is compiled once, and what is wrong with a value does not depend on it. */
import { describe, expect, test } from "vitest";
import type { Schema } from "../../scripts/core/model.ts";
import { createChecks } from "../../scripts/core/schema/compile.ts";
import { Slip } from "../../scripts/core/slip.ts";
import { renderValidators } from "../../scripts/edge/generators/validators.ts";

const schemas: Readonly<Record<string, Schema>> = {
  Node: {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, next: { $ref: "#/components/schemas/Node" } },
  },
  "Own id": { $id: "https://example.com/own", $anchor: "here", type: "integer" },
  Anchored: { $anchor: "there", type: "boolean" },
  "100%": { type: "null" },
};
const refer = ($ref: string): Schema => ({ $ref });
const api = { openapi: "3.1.1", schemas };

test("a component that three schemas refer to is compiled once", async () => {
  const node = refer("#/components/schemas/Node");
  const users: Schema[] = [node, { type: "array", items: node }, { type: "object", properties: { node } }];
  const text = await renderValidators(api, users);
  expect(text.match(/keyword:"required"/g)).toHaveLength(1);
});

describe("a reference finds", () => {
  const rows: readonly (readonly [string, Schema, unknown, readonly string[]])[] = [
    ["a component", refer("#/components/schemas/Node"), {}, ["name is required"]],
    [
      "a component within itself",
      { type: "array", items: refer("#/components/schemas/Node") },
      [{ name: "a", next: { name: 1 } }],
      ["0.next.name must be string"],
    ],
    ["a part of one", refer("#/components/schemas/Node/properties/name"), 1, [" must be string"]],
    ["one with an id, by the id", refer("https://example.com/own"), "x", [" must be integer"]],
    ["one with an anchor, by the anchor", refer("#there"), "x", [" must be boolean"]],
    ["one whose name needs encoding", refer("#/components/schemas/100%25"), 1, [" must be null"]],
  ];
  test.each(rows)("%s", (_name, schema, value, want) => {
    const faults = createChecks(api)(schema)(value);
    expect(faults.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual(want);
  });
});

describe("what cannot be compiled is a slip of ours, and never a validator that takes everything", () => {
  const rows: readonly (readonly [string, Schema, RegExp])[] = [
    ["a reference to nothing", refer("#/components/schemas/Absent"), /can't resolve reference .*Absent/],
    [
      "a keyword of the wrong shape",
      { required: "name" },
      /required value must be \["array"\]\n {2}\{.*"required":"name"\}/,
    ],
    ["a type that does not exist", { type: "float" }, /type must be JSONType/],
  ];
  test.each(rows)("%s", async (_name, schema, want) => {
    expect(() => createChecks(api)(schema)).toThrow(want);
    expect(() => createChecks(api)(schema)).toThrow(Slip);
    await expect(renderValidators(api, [schema])).rejects.toThrow(want);
  });

  test("a name with half of a character", () => {
    const schema = { properties: { "\uD800a": { type: "integer" } }, additionalProperties: false };
    const told = (value: object) => createChecks(api)(schema)(value).map(({ message }) => message);
    const values = [{ "\uD800a": 1 }, { "\uD800a": "x" }, { "\uD801a": 1 }];
    expect(values.map(told)).toEqual([[], ["must be integer"], ["is not declared"]]);
  });

  test("what Ajv alone reads is not read", () => {
    const schema = { id: "x", $async: true, type: "integer" };
    expect(createChecks(api)(schema)("1").map(({ message }) => message)).toEqual(["must be integer"]);
  });
});

test("a schema's own text stays as it is where it reads like Ajv's code", async () => {
  const text = "props0 = {}";
  const words: Schema = {
    type: "object",
    properties: { words: { enum: [text, { text }] } },
    anyOf: [{ required: ["words"] }, { properties: { other: true } }],
    unevaluatedProperties: false,
  };
  const check = createChecks(api)(words);
  expect([text, { text }].flatMap((value) => check({ words: value }))).toEqual([]);
  expect(await renderValidators(api, [words])).toContain(`{"text":"${text}"}`);
});
