/** Which queries a mutation invalidates, decided only by their paths. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isQuery, staleAfter } from "../../scripts/core/invalidation.ts";
import type { Operation } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const paths = [
  "get /users",
  "get /users/me",
  "get /users/me/talks",
  "get /users/me/talks/{talk}",
  "get /users/me/talks/{id}/lines",
  "get /shop/stock",
  "post /users/me/talks",
  "patch /users/me/talks/{talk_id}",
  "post /users/me/talks/{talk_id}/lines",
  "put /users/me/talks/{talk_id}/lines/{line_id}/hide",
  "put /users/me/talks/seen",
  "post /users/me/talks/archived",
  "post /users/me/talks/{talk_id}/mute",
  "put /users/me",
  "post /shop",
];
const { operations } = apiOf(paths);

function apiOf(named: readonly string[]) {
  return readApi({ openapi: "3.1.0", info: {}, paths: pathItems(named) });
}

function pathItems(all: readonly string[]): Record<string, Record<string, object>> {
  const items: Record<string, Record<string, object>> = {};
  for (const named of all) {
    const [method = "", path = ""] = named.split(" ");
    items[path] = { ...items[path], [method]: { operationId: named, responses: {} } };
  }
  return items;
}

test.each<[string, unknown[]]>([
  ["post /users/me/talks", [["/users/me/talks", []]]],
  [
    "patch /users/me/talks/{talk_id}",
    [
      ["/users/me/talks", []],
      ["/users/me/talks/{talk}", [["talk", "talk_id"]]],
      ["/users/me/talks/{id}/lines", [["id", "talk_id"]]],
    ],
  ],
  [
    "post /users/me/talks/{talk_id}/lines",
    [
      ["/users/me/talks", []],
      ["/users/me/talks/{talk}", [["talk", "talk_id"]]],
      ["/users/me/talks/{id}/lines", [["id", "talk_id"]]],
    ],
  ],
  [
    "put /users/me/talks/{talk_id}/lines/{line_id}/hide",
    [
      ["/users/me/talks", []],
      ["/users/me/talks/{talk}", [["talk", "talk_id"]]],
      ["/users/me/talks/{id}/lines", [["id", "talk_id"]]],
    ],
  ],
  [
    "put /users/me/talks/seen",
    [
      ["/users/me/talks", []],
      ["/users/me/talks/{talk}", []],
      ["/users/me/talks/{id}/lines", []],
    ],
  ],
  // A POST that adds nothing to a list that can be read is a change like any other.
  [
    "post /users/me/talks/archived",
    [
      ["/users/me/talks", []],
      ["/users/me/talks/{talk}", []],
      ["/users/me/talks/{id}/lines", []],
    ],
  ],
  [
    "post /users/me/talks/{talk_id}/mute",
    [
      ["/users/me/talks", []],
      ["/users/me/talks/{talk}", [["talk", "talk_id"]]],
      ["/users/me/talks/{id}/lines", [["id", "talk_id"]]],
    ],
  ],
  ["put /users/me", [["/users/me", []]]],
  ["post /shop", []],
])("%s", (id, stale) => {
  const change = operations.find((operation) => operation.id === id);
  if (!change) throw new Error(id);
  expect(staleAfter(change, operations).map(({ query, shared }) => [query.path, shared])).toEqual(stale);
});

function shapes(path: string): string[] {
  return path
    .split("/")
    .filter((step) => step !== "")
    .map((step) => step.replace(/\{.*\}/, "{}"));
}

function begins(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((step, index) => step === path[index]);
}

function isPartOf(path: readonly string[], whole: readonly string[]): boolean {
  const steps = path.map(
    (step, index) => index < whole.length || (step === "{}") !== (path[index - 1] === "{}"),
  );
  return begins(path, whole) && !steps.includes(false);
}

/** The definition: compares each mutation with each query. */
function staleByDefinition(change: Operation, all: readonly Operation[]): string[] {
  const changed = shapes(change.path);
  const queries = all.filter(isQuery);
  const lengths = queries.map(({ path }) => shapes(path)).filter((path) => begins(changed, path));
  if (lengths.length === 0) return [];
  const resource = changed.slice(0, Math.max(...lengths.map(({ length }) => length)));
  const adds = change.method === "post" && resource.length === changed.length;
  return queries
    .filter(({ path }) => isPartOf(resource, shapes(path)) || (!adds && isPartOf(shapes(path), resource)))
    .map(({ id }) => id);
}

test("for any paths, the result equals the definition", () => {
  const segment = fc.constantFrom("a", "b", "{id}", "{other}");
  const path = fc.array(segment, { maxLength: 5 }).map((segments) => `/${segments.join("/")}`);
  const operation = fc
    .tuple(fc.constantFrom("get", "get", "post", "put"), path)
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.uniqueArray(operation, { minLength: 1, maxLength: 12 }), (named) => {
      const { operations: all } = apiOf(named);
      const found = all.map((change) => staleAfter(change, all).map(({ query }) => query.id));
      expect(found).toEqual(all.map((change) => staleByDefinition(change, all)));
    }),
    { numRuns: 500 },
  );
});
