/** Which answers a `default` response declares. */
import { expect, test } from "vitest";
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

test("a default is not for the answer to OPTIONS", () => {
  expect(found(unlisted, 299, "OPTIONS")).toEqual(["allow-header"]);
});
