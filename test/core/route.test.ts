/** Which path of the document a request matches, and with which values. */
import { describe, expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { createRouter } from "../../scripts/core/request-validation/route.ts";
import type { Method } from "../../scripts/core/model.ts";
import { templateNames } from "../../scripts/core/path-template.ts";

function routerOf(paths: Readonly<Record<string, readonly Method[]>>) {
  const items = Object.entries(paths).map(([path, methods]) => {
    const operations = methods.map((method) => [method, { operationId: `${method} ${path}`, responses: {} }]);
    return [path, Object.fromEntries(operations)];
  });
  const { operations } = readApi({ openapi: "3.1.0", paths: Object.fromEntries(items) });
  const route = createRouter(operations);
  return (path: string, method: Method = "get") => {
    const found = route(path);
    const operation = found?.operations.get(method);
    if (!found || !operation) return undefined;
    const values = found.valuesOf(operation);
    return [operation.id, ...templateNames(operation.path).map((name) => values.get(name))];
  };
}

test("operations that a query or a fragment tells apart: the path without one answers, else the first", () => {
  const all = routerOf({
    "/a#x": ["get", "put"],
    "/a": ["get"],
    "/a?y=1": ["put", "post"],
    "/{b?}": ["get"],
  });
  expect([all("/a"), all("/a", "put"), all("/a", "post"), all("/c")]).toEqual([
    ["get /a"],
    ["put /a#x"],
    ["post /a?y=1"],
    ["get /{b?}", "c"],
  ]);
});

/** Template, path, and the values. */
const rows: readonly (readonly [string, string, readonly string[] | undefined])[] = [
  ["/{id}", "/7", ["7"]],
  ["/{id}", "/", undefined],
  ["/{id}.json", "/7.json", ["7"]],
  ["/{id}.json", "/7.json.json", ["7.json"]],
  ["/{id}.json", "/.json", undefined],
  ["/v{major}", "/v2", ["2"]],
  ["/v{major}", "/v", undefined],
  ["/{from}-{to}", "/a-b", ["a", "b"]],
  ["/{from}-{to}", "/a-b-c", ["a-b", "c"]],
  ["/{from}-{to}", "/-b", undefined],
  ["/{from}-{to}", "/a-", undefined],
  ["/{from}-{to}", "/--", undefined],
  ["/{from}-{to}", "/---", ["-", "-"]],
  ["/{a}{b}", "/xyz", ["xy", "z"]],
  ["/{a}{b}", "/x", undefined],
  ["/{a}{b}{c}", "/wxyz", ["wx", "y", "z"]],
  ["/({a},{b}).{c}", "/(1,2).json", ["1", "2", "json"]],
  ["/({a},{b}).{c}", "/(1,2)json", undefined],
  ["/{a}--{b}", "/1---2", ["1-", "2"]],
  ["/{a}.{a2}", "/...", [".", "."]],
];

test.each(rows)("%s and %s: %j", (template, path, want) => {
  expect(routerOf({ [template]: ["get"] })(path)).toEqual(want && [`get ${template}`, ...want]);
});

describe("paths that differ only in names", () => {
  const route = routerOf({
    "/u/{id}": ["get"],
    "/u/{name}": ["post"],
    "/u/{b}/{a}": ["put"],
    "/u/{a}/{b}": ["get"],
  });
  test.each([
    ["/u/7", "get", ["get /u/{id}", "7"]],
    ["/u/7", "post", ["post /u/{name}", "7"]],
    ["/u/1/2", "put", ["put /u/{b}/{a}", "1", "2"]],
    ["/u/1/2", "get", ["get /u/{a}/{b}", "1", "2"]],
  ] as const)("%s, %s", (path, method, want) => expect(route(path, method)).toEqual(want));
});

/** The more specific goes first (OpenAPI 3.1, 4.8.8.2), whatever the order in the document. */
describe.each([
  ["the bare one declared first", ["/{id}", "/{id}.json", "/7.json", "/{id}/x", "/{id}.json/y"]],
  ["the bare one declared last", ["/{id}.json/y", "/{id}/x", "/7.json", "/{id}.json", "/{id}"]],
])("of templates that match the same path, %s", (_name, paths) => {
  const route = routerOf(Object.fromEntries(paths.map((path) => [path, ["get"] as const])));
  test.each([
    ["/8.json", ["get /{id}.json", "8"]],
    ["/8.xml", ["get /{id}", "8.xml"]],
    ["/7.json", ["get /7.json"]],
    ["/8.json/y", ["get /{id}.json/y", "8"]],
    ["/8.json/x", ["get /{id}/x", "8.json"]],
    ["/8.xml/y", undefined],
  ] as const)("%s: %j", (path, want) => expect(route(path)).toEqual(want));
});

describe("what looks alike is not the same", () => {
  const route = routerOf({ "/things": ["get"], "/Things": ["get"], "/things/": ["get"] });
  test.each(["/things", "/Things", "/things/"])("%s", (path) => expect(route(path)).toEqual([`get ${path}`]));
});

test("a hostile path is read in time that grows with its length", () => {
  const route = routerOf({ "/{a}-{b}-{c}-{d}-{e}.json": ["get"] });
  const started = process.cpuUsage();
  expect(route(`/${"-".repeat(60_000)}`)).toBeUndefined();
  expect(route(`/${"a-".repeat(30_000)}x.jsop`)).toBeUndefined();
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(1);
});
