/** Which answers a `default` response declares. */
import { describe, expect, test } from "vitest";
import { findings } from "../../scripts/contract/checks.ts";
import { accepted } from "../../scripts/contract/oracle.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import type { Api } from "../../scripts/core/model.ts";
import { specification } from "./specification.ts";

const { api } = specification;
const schemas = createSchemas(api);
const headers = new Headers({ "content-type": "application/json" });
const text = JSON.stringify({ error: "Something went wrong." });

function found(document: Api, status: number, method = "GET"): readonly string[] {
  const [operation] = document.operations;
  if (!operation) throw new Error("There is no operation.");
  const wire = { method, target: operation.path, headers: [], body: undefined };
  const intent = { verdict: accepted, title: "a valid request", subject: "valid", exact: false };
  const exchange = { operation, wire, answer: { status, headers, text } };
  return findings({ ...exchange, api: document, schemas, intent }).map(({ check }) => check);
}

const unlisted = { ...api, conventions: { ...api.conventions, protocolStatuses: [] } };

test.each([
  ["listed in x-protocol-statuses", api, 415, []],
  ["not listed", api, 418, ["status-declared"]],
  ["a success that is not listed", api, 201, ["status-declared"]],
  ["without a list, any other", unlisted, 418, []],
])("%s", (_name, document, status, want) => {
  expect(found(document, status)).toEqual(want);
});

/** RFC 9110, 15.5.2: whoever shows no valid credentials gets 401, and no other refusal says so. */
describe("a request without its token, if the document has no conventions of its own", () => {
  const plainApi = { ...unlisted, conventions: { ...unlisted.conventions, requestErrors: {} } };
  const refused = (wanted: number, status: number, declared: readonly string[]) => {
    const [operation] = plainApi.operations;
    if (!operation) throw new Error("There is no operation.");
    const responses = operation.responses.filter((one) => declared.includes(one.status));
    const verdict = { ...accepted, status: wanted };
    const intent = { verdict, title: "no token", subject: "no token", exact: true };
    const wire = { method: "GET", target: operation.path, headers: [], body: undefined };
    const exchange = { operation: { ...operation, responses }, wire, answer: { status, headers, text } };
    const told = findings({ ...exchange, api: plainApi, schemas, intent });
    return told.filter(({ check }) => check === "refusal-status").map(({ expected, got }) => [expected, got]);
  };
  test.each<[wanted: number, status: number, declared: string[], found: string[][]]>([
    [401, 401, ["200", "401"], []],
    [401, 400, ["200", "401"], [["401 for no token", "400"]]],
    [401, 404, ["200", "401"], [["401 for no token", "404"]]],
    [401, 403, ["200", "401"], [["401 for no token", "403"]]],
    [401, 403, ["200"], []],
    [401, 200, ["200", "401"], [["401 for no token", "200"]]],
    [422, 400, ["200"], []],
    [422, 499, ["200"], []],
    [422, 200, ["200"], [["4xx for no token", "200"]]],
    [422, 399, ["200"], [["4xx for no token", "399"]]],
    [422, 503, ["200"], []],
  ])("%i is due, %i comes, %j are declared", (wanted, status, declared, want) => {
    expect(refused(wanted, status, declared)).toEqual(want);
  });
});

test("a default is not for the answer to OPTIONS", () => {
  expect(found(unlisted, 299, "OPTIONS")).toEqual(["allow-header"]);
});

test("a schema that cannot be compiled holds nothing", () => {
  const schema = { type: "strange" };
  expect(schemas.accepts(schema, 1)).toBe(false);
  expect(() => schemas.faults(schema, 1)).toThrow("A schema cannot be compiled");
  expect(() => schemas.leaks(schema, 1)).toThrow("A schema cannot be compiled");
});
