/** What is printed: names, references, descriptions, and texts of a document that stay texts. */
import { expect, test } from "vitest";
import { regex } from "../../scripts/core/code.ts";
import { ExportNames, pascalCase } from "../../templates/zod/names.ts";
import { renderZod } from "../../templates/zod/zod.ts";
import { apiOf } from "./documents.ts";

test.each([
  ["Conversation", "Conversation"],
  ["page-user", "PageUser"],
  ["Page.User", "PageUser"],
  ["issues/list-all", "IssuesListAll"],
  ["URL", "Url"],
  ["9lives", "N9lives"],
  ["größe", "Gruf6udfe"],
  ["..", "N"],
  ["class", "Class"],
  ["__proto__", "Proto"],
])("%s is exported as %s", (name, want) => {
  expect(pascalCase(name)).toBe(want);
});

test("each name is exported once, with the types and schemas that belong to it", () => {
  const names = new ExportNames();
  const components = ["Foo", "foo", "F.oo", "FooOutput", "echoBody"].map((name) => names.component(name));
  expect(components).toEqual(["Foo", "Foo2", "FOo", "FooOutput2", "EchoBody"]);
  const operations = ["echo", "Echo", "..", "%"].map((id) => names.operation(id, ["Body", "200Response"]));
  expect(operations).toEqual(["Echo2", "Echo3", "N", "N2"]);
});

test("a component is a constant with its types, declared before what refers to it", () => {
  const schemas = {
    A: { type: "object", required: ["b"], properties: { b: { $ref: "#/components/schemas/B" }, c: true } },
    B: { type: "string", minLength: 2, pattern: "^a/b$", description: "A text.\n" },
    Tree: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
  };
  expect(renderZod(apiOf({ schemas }))).toBe(`import * as zod from "zod";
import { define, recursive } from "./zod/parsing.ts";
import { open } from "./zod/objects.ts";
import { minLength } from "./zod/scalars.ts";

export const B = /* @__PURE__ */ define(() => zod.string().regex(/^a\\/b$/u).check(minLength(2)).describe("A text."));
export type B = zod.input<typeof B>;
export type BOutput = zod.output<typeof B>;

export const A = /* @__PURE__ */ define(() => open({
b: B,
c: zod.unknown().exactOptional() }));
export type A = zod.input<typeof A>;
export type AOutput = zod.output<typeof A>;

export type Tree = (Tree)[];
export type TreeOutput = Tree;
export const Tree: zod.ZodType<TreeOutput, Tree> = /* @__PURE__ */ recursive(() => zod.array(Tree));
`);
});

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

test("an operation has a schema for each set of parameters, its body and each response", () => {
  const operation = {
    operationId: "save-it",
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "integer" }, description: "Which.\n" },
      { name: "all", in: "query", schema: { type: "boolean", default: false } },
      { name: "toString", in: "query", schema: { type: "string" } },
    ],
    requestBody: { required: true, ...json({ type: "object" }) },
    responses: {
      200: { description: "d", ...json({ type: "string" }) },
      204: { description: "d" },
      "4XX": { description: "d", content: { "text/plain": { schema: { type: "string" } } } },
      default: { description: "d", content: { "image/png": {} } },
    },
  };
  const source = renderZod(apiOf({ operations: { "put /a/{id}": operation } }));
  expect(source.slice(source.indexOf("/** PUT"))).toBe(`/** PUT /a/{id}: path parameters. */
export const SaveItParams = /* @__PURE__ */ define(() => zod.object({ id: integer().describe("Which.") }));

/** PUT /a/{id}: query parameters. */
export const SaveItQueryParams = /* @__PURE__ */ define(() => fields({
all: zod.boolean().default(false),
toString: zod.string().exactOptional() }));

/** PUT /a/{id}: the request body. */
export const SaveItBody = /* @__PURE__ */ define(() => zod.looseObject({}));

/** PUT /a/{id}: the body of a 200 response. */
export const SaveIt200Response = /* @__PURE__ */ define(() => zod.string());

/** PUT /a/{id}: the body of a 204 response. */
export const SaveIt204Response = /* @__PURE__ */ define(() => zod.void());

/** PUT /a/{id}: the body of a 4XX response. */
export const SaveIt4XXResponse = /* @__PURE__ */ define(() => zod.string());

/** PUT /a/{id}: the body of a default response. */
export const SaveItDefaultResponse = /* @__PURE__ */ define(() => zod.unknown());
`);
});

test.each([
  ["^/a$", "/^\\/a$/u"],
  ["a\nb", "/a\\nb/u"],
  ["[\u{202E}]", "/[\\u{202e}]/u"],
  ["\u{2028}", "/\\u2028/u"],
  ["", "/(?:)/u"],
  ["é😀", "/é😀/u"],
])("the pattern %j becomes %s", (pattern, want) => {
  expect(regex(pattern)).toBe(want);
});
