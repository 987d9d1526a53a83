/** What orval gets wrong, and the named transformations that fix it. */
import { expect, test } from "vitest";
import { digestible, exactNullish, renderZod } from "../../scripts/edge/generators/orval.ts";
import { inTemporaryFolder } from "../../scripts/edge/files/temporary.ts";
import { withConstraints, withMarks } from "../../scripts/edge/generators/zod-constraints.ts";

test("an array schema without items gets items that allow anything", () => {
  const given = { type: "array", a: [{ type: "array", items: { type: "string" } }] };
  expect(digestible(given, "Schema")).toEqual({ ...given, items: {} });
  expect(digestible({ type: ["array", "object"] }, "Schema")).toEqual({
    type: ["array", "object"],
    items: {},
  });
});

test.each([
  ["a default of another type", { type: "string", default: null }, { type: "string" }],
  [
    "a valid default",
    { type: "string", nullable: true, default: null },
    { type: "string", nullable: true, default: null },
  ],
  [
    "a default of bytes",
    { type: "string", format: "binary", default: "a" },
    { type: "string", format: "binary" },
  ],
  ["one type in a list", { type: ["null"] }, { type: "null" }],
  ["an invalid pattern", { type: "string", pattern: "([" }, { type: "string" }],
  [
    "data that looks like a schema",
    { example: { type: ["a"], pattern: "([" }, properties: { example: { type: ["null"] } } },
    { example: { type: ["a"], pattern: "([" }, properties: { example: { type: "null" } } },
  ],
])("%s", (_name, given, want) => {
  expect(digestible(given, "Schema")).toEqual(want);
});

test("nullish is exact if optional is", () => {
  expect(exactNullish("a: zod.string().nullish(),")).toBe("a: zod.string().nullable().exactOptional(),");
});

test("a recursive, nullable schema without items", async () => {
  const node = {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "integer", minimum: 1 },
      name: { type: ["string", "null"] },
      any: { type: "array" },
      next: { $ref: "#/components/schemas/Node" },
    },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        get: {
          operationId: "showNode",
          responses: {
            200: {
              description: "A",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } },
            },
          },
        },
      },
    },
    components: { schemas: { Node: node } },
  };
  await expect(await inTemporaryFolder((folder) => renderZod(document, folder))).toMatchFileSnapshot(
    "./orval/zod.txt",
  );
});

test("closed, counted, open and unique schemas are marked; examples are unchanged", () => {
  const closed = { type: "object", additionalProperties: false, minProperties: 1, properties: { a: {} } };
  expect(withMarks({ ...closed, example: closed }, "Schema")).toEqual({
    ...closed,
    description: "\u{E000}min1\u{E000}",
    properties: { "\u{E000}strict": { type: "null" }, a: {} },
    example: closed,
  });
  const open = { type: "object", additionalProperties: { type: "integer" }, properties: { a: {} } };
  expect(withMarks(open, "Schema")).toEqual({
    ...open,
    properties: { "\u{E000}loose": { type: "null" }, a: {} },
  });
  expect(
    withMarks({ type: "array", uniqueItems: true, description: "\u{E000}max0\u{E000}" }, "Schema"),
  ).toEqual({
    type: "array",
    uniqueItems: true,
    description: "max0\u{E000}unique\u{E000}",
  });
});

test("marks become constraints", () => {
  const source = `zod.object({
  "\u{E000}strict": zod.null().exactOptional(),
  a: zod.string().describe('it\\'s .describe(')
}).nullable().describe('One.\u{E000}min1\u{E000}')`;
  expect(withConstraints(source).split("\n/**")[0]).toBe(`zod.strictObject({
  a: zod.string().describe('it\\'s .describe(')
}).nullable().refine(hasAtLeast(1), { error: 'Too few properties: at least 1 required' }).describe('One.')`);
});
