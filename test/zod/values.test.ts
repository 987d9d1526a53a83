/** What schemas do with values beyond a verdict: defaults, read-only properties, files, paths of issues. */
import { afterAll, describe, expect, test } from "vitest";
import { outputsOf } from "../agreement/outputs.ts";
import { apiOf } from "./documents.ts";
import { renderZod } from "../../templates/zod/zod.ts";

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  Counted: {
    type: "object",
    minProperties: 1,
    properties: { a: { type: "integer", default: 1 }, b: { type: "string" } },
  },
  Both: { allOf: [to("Counted"), { type: "object", properties: { c: { type: "string", default: "c" } } }] },
  List: { type: "array", uniqueItems: true, items: { type: "object", properties: { a: { default: 1 } } } },
  Odd: {
    type: "object",
    properties: { a: { type: "string", default: 5 }, b: { enum: ["x"], default: "y" } },
  },
  Sent: {
    type: "object",
    additionalProperties: false,
    maxProperties: 1,
    properties: { name: { type: "string" } },
    "x-read-only-properties": ["id"],
    "x-read-only-patterns": ["^made_"],
  },
  Nested: { type: "array", items: { type: "object", additionalProperties: to("Sent") } },
  Got: { type: "object", "x-write-only-properties": ["password"] },
  Chain: {
    type: "object",
    properties: { next: to("Chain"), count: { type: "integer", default: 0 } },
    required: ["next"],
  },
};

describe("values", async () => {
  const { zod, compile, remove } = await outputsOf("3.1.1", schemas);
  afterAll(remove);
  const issuesOf = (name: string, value: unknown) =>
    zod(name)
      .safeParse(value)
      .error?.issues.map(({ path, message }) => `${path.join("/")}: ${message}`);

  test.each([
    ["Counted", { b: "b" }, { a: 1, b: "b" }],
    ["Both", { b: "b", other: null }, { a: 1, b: "b", c: "c", other: null }],
    ["List", [{}, { a: 1 }], [{ a: 1 }, { a: 1 }]],
    ["Odd", {}, { b: "y" }],
    ["Sent", { id: 1, made_at: 2, name: "n" }, { name: "n" }],
    ["Nested", [{ x: { id: 1, name: "n" } }], [{ x: { name: "n" } }]],
  ])("%s makes of %j", (name, given, want) => {
    expect(zod(name).parse(given)).toEqual(want);
  });

  test.each([
    ["Counted", {}, [": Too few properties: at least 1 required"]],
    ["Nested", [{ x: { name: 1 } }], ["0/x/name: Invalid input: expected string, received number"]],
    ["Sent", { name: "n", other: 1 }, [': Unrecognized key: "other"']],
    ["Got", { password: "p" }, ["password: Is write-only"]],
    ["Both", { a: "a" }, ["a: Invalid input: expected number, received string"]],
  ])("%s refuses %j", (name, given, want) => {
    expect(issuesOf(name, given)).toEqual(want);
  });

  test("the module compiles", async () => {
    expect(await compile()).toBe("");
  });
});

const operation = (id: string, type: string, name: string) => ({
  operationId: id,
  requestBody: { content: { [type]: { schema: to(name) } } },
  responses: { 204: { description: "d" } },
});

test("a file is bytes in a form, and a string in JSON", () => {
  const schema = { type: "object", properties: { file: { type: "string", format: "binary" } } };
  const source = renderZod(
    apiOf({
      schemas: { Form: schema, Json: schema, Shared: schema },
      operations: {
        "post /a": operation("a", "multipart/form-data", "Form"),
        "post /b": operation("b", "application/json", "Json"),
        "post /c": operation("c", "multipart/form-data", "Shared"),
        "post /d": operation("d", "application/json", "Shared"),
      },
    }),
  );
  const made = [...source.matchAll(/export const (\w+) = .*\{ file: (.*?)\.exact/g)].map(
    ([, ...found]) => found,
  );
  expect(made).toEqual([
    ["Form", "bytes()"],
    ["Json", "zod.string()"],
    ["Shared", "zod.string()"],
  ]);
});
