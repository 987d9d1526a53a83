/** Which queries a change makes stale, by their paths alone. */
import { expect, test } from "vitest";
import { staleAfter } from "../../scripts/core/invalidation.ts";
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
  "put /users/me",
  "post /shop",
];
const { operations } = readApi({ openapi: "3.1.0", info: {}, paths: pathItems() });

function pathItems(): Record<string, Record<string, object>> {
  const items: Record<string, Record<string, object>> = {};
  for (const named of paths) {
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
  ["put /users/me", [["/users/me", []]]],
  ["post /shop", []],
])("%s", (id, stale) => {
  const change = operations.find((operation) => operation.id === id);
  if (!change) throw new Error(id);
  expect(staleAfter(change, operations).map(({ query, shared }) => [query.path, shared])).toEqual(stale);
});
