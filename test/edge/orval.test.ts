/** What orval gets wrong, and the named transformations that set it right. */
import { expect, test } from "vitest";
import { exactNullish, renderZod, withItems } from "../../scripts/edge/orval.ts";

test("an array schema without items gets items that allow anything", () => {
  expect(withItems({ type: "array", a: [{ type: "array", items: { type: "string" } }] })).toEqual({
    type: "array",
    a: [{ type: "array", items: { type: "string" } }],
    items: {},
  });
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
