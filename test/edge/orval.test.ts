/** What orval gets wrong, and the named transformations that set it right. */
import { expect, test } from "vitest";
import { digestible, exactNullish, renderZod } from "../../scripts/edge/orval.ts";

test("an array schema without items gets items that allow anything", () => {
  expect(digestible({ type: "array", a: [{ type: "array", items: { type: "string" } }] })).toEqual({
    type: "array",
    a: [{ type: "array", items: { type: "string" } }],
    items: {},
  });
});

test.each([
  ["a default of another type", { type: "string", default: null }, { type: "string" }],
  [
    "a default that fits",
    { type: "string", nullable: true, default: null },
    { type: "string", nullable: true, default: null },
  ],
  [
    "a default of bytes",
    { type: "string", format: "binary", default: "a" },
    { type: "string", format: "binary" },
  ],
  ["a pattern that is none", { type: "string", pattern: "([" }, { type: "string" }],
  ["a reference in an extension", { "x-a": [{ $ref: "a.yaml" }], "x-b": 1 }, { "x-b": 1 }],
])("%s", (_name, given, want) => {
  expect(digestible(given)).toEqual(want);
});

test("nullish is exact where optional is", () => {
  expect(exactNullish("a: zod.string().nullish(),")).toBe("a: zod.string().nullable().exactOptional(),");
});

test("a recursive, nullable, itemless schema, whole", async () => {
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
  await expect(await renderZod(document)).toMatchFileSnapshot("./orval/zod.txt");
});
