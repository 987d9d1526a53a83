/** Which `x-pagination` leads to pages. */
import { expect, test } from "vitest";
import type { Schema } from "../../scripts/core/model.ts";
import { paginationOf } from "../../scripts/core/pagination.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { code } from "../../scripts/core/code.ts";
import { renderOperations } from "../../templates/client/operations.ts";

const info = { type: "object", properties: { next: { type: "string" } } };
const page: Schema = {
  type: "object",
  properties: { rows: { type: "array", items: {} }, info, next: { type: ["string", "null"] } },
};
const after = { name: "after", in: "query", schema: { type: "string" } };

/** An operation with this extension, whose success is this page. */
function listOf(extension: unknown, { schema = page, parameters = [after], status = "200" } = {}) {
  const content = { "application/json": { schema } };
  const get = {
    operationId: "list",
    parameters,
    "x-pagination": extension,
    responses: { [status]: { content } },
  };
  return readApi({
    openapi: "3.1.0",
    paths: { "/{id}": { get } },
    components: { schemas: { Page: page, Info: info } },
  });
}

function pagesOf(...[extension, parts]: Parameters<typeof listOf>) {
  const { operations, schemas } = listOf(extension, parts);
  return operations.map((operation) => paginationOf(operation, schemas))[0];
}

const top = { page: "after", items: "rows", next: "next" };
const nested = { ...top, info: "info" };

test.each<[string, unknown, Parameters<typeof listOf>[1]]>([
  ["in the page itself", top, {}],
  ["within it", nested, {}],
  ["in a component", nested, { schema: { $ref: "#/components/schemas/Page" } as unknown as typeof page }],
  [
    "in parts of the body",
    nested,
    { schema: { allOf: [{ $ref: "#/components/schemas/Page" }] } as unknown as typeof page },
  ],
  ["for any success", top, { status: "2XX" }],
  ["of a page of another status", top, { status: "206" }],
])("the next page is found %s", (_what, extension, parts) => {
  expect(pagesOf(extension, parts)).toEqual(extension);
});

test.each([
  ["no extension", undefined],
  ["no object", "cursor"],
  ["another form", { style: "cursor" }],
  ["a name that is no string", { ...top, next: 1 }],
  ["an info that is no string", { ...top, info: 1 }],
  ["a parameter that is not there", { ...top, page: "cursor" }],
  ["items that are not there", { ...top, items: "data" }],
  ["items that are no list", { ...top, items: "info" }],
  ["a header", { ...top, next: "X-Next" }],
  ["a path", { ...top, next: "info.next" }],
  ["an info that is not there", { ...nested, info: "meta" }],
])("there are no pages with %s", (_what, extension) => {
  expect(pagesOf(extension)).toBeUndefined();
});

test("the page goes into the field of its parameter, which may have another name", () => {
  const parameters = [after, { ...after, in: "path", required: true }];
  const api = listOf(top, { parameters });
  const operations = api.operations.map((operation) => ({ name: code`list`, operation }));
  expect(/paginated\([^]*page: ("\w+")/.exec(renderOperations(api, operations))?.[1]).toBe('"query_after"');
});
