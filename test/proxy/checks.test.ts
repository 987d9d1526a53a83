/** Checks of the proxy that cannot be made: a pattern that takes too long, a schema that cannot be compiled. */
import { expect, test } from "vitest";
import { readApi } from "../../scripts/core/read-api.ts";
import { json } from "./rooms.ts";
import { proxyOf, serving, told } from "./running.ts";

const name = { type: "string", pattern: "^(z?)\\1(?:[a-z]+-?)+$" }; // only JavaScript refers to a group
const answered = {
  description: "ok",
  content: { "application/json": { schema: { type: "object", properties: { name } } } },
};
const get = (id: string, schema: object) => ({
  operationId: id,
  parameters: [{ name: "name", in: "query", schema }],
  responses: { "200": answered },
});
const api = readApi({
  openapi: "3.1.0",
  info: { title: "Doors", version: "1" },
  paths: {
    "/doors": { get: get("listDoors", name) },
    "/keys": { get: get("listKeys", { $ref: "#/components/schemas/Missing" }) },
  },
});
const slow = `${"a".repeat(40)}!`;
const late = "The pattern ^(z?)\\1(?:[a-z]+-?)+$ took more than 100 ms for a value, so it cannot be checked.";

test.each<[string, string, boolean, readonly string[]]>([
  [`/doors?name=${slow}`, "a", false, [`GET /doors could not be checked: ${late}`]],
  ["/doors", slow, false, [`GET /doors could not be checked: ${late}`]],
  [`/doors?name=${slow}`, "a", true, [`GET /doors was passed on unchecked: ${late}`, `GET /doors could not be checked: ${late}`]], // prettier-ignore
  ["/doors", slow, true, [`GET /doors was passed on unchecked: ${late}`, `GET /doors could not be checked: ${late}`]], // prettier-ignore
  ["/keys?name=a", "a", false, [expect.stringMatching(/^GET \/keys could not be checked: A schema cannot be compiled: [^\n]*Missing/)]], // prettier-ignore
  ["/keys?name=a", "a", true, [expect.stringMatching(/^GET \/keys was passed on unchecked: A schema cannot be compiled: /), expect.stringContaining("could not be checked")]], // prettier-ignore
])("%.20s, answered with %.5s, --errors: %s", async (path, value, errors, want) => {
  const url = await serving((_request, response) =>
    response.writeHead(200, json).end(JSON.stringify({ name: value })),
  );
  const { url: at, end, lines } = await proxyOf(url, { api, errors });
  const first = await fetch(at + path);
  await first.text();
  const next = await fetch(`${at}/doors?name=a-b`);
  await next.text();
  const result = await end();
  const notes = lines.filter((line) => line.includes("checked: "));
  expect([first.status, next.status, notes.slice(0, want.length), told(result)]).toEqual([
    200,
    200,
    want,
    [],
  ]);
});
