/** The data that a client gets about an operation. */
import { expect, test } from "vitest";
import {
  fieldsOf,
  jsonStatuses,
  mayRetry,
  sharedHeaders,
  successStatuses,
} from "../../scripts/core/client-data.ts";
import { readApi } from "../../scripts/core/read-api.ts";

type Part = Record<string, unknown>;

/** The only operation of a document. */
function operationOf(operation: Part) {
  const [first] = readApi({ openapi: "3.1.0", paths: { "/a": { get: operation } } }).operations;
  if (!first) throw new Error("There is no operation.");
  return first;
}

const content = (...types: string[]) => ({ content: Object.fromEntries(types.map((type) => [type, {}])) });

test.each<[string, Record<string, Part>, { success: number[]; json: number[] }]>([
  ["none", {}, { success: [], json: [] }],
  ["JSON", { 200: content("application/json") }, { success: [200], json: [200] }],
  ["no body", { 204: {} }, { success: [204], json: [] }],
  [
    "several, one of them no JSON",
    { 200: content("application/json", "text/csv"), 201: content("application/vnd.api+json; v=1") },
    { success: [200, 201], json: [201] },
  ],
  [
    "ranges",
    { "2XX": content("application/json"), "4XX": content("application/problem+json") },
    { success: [2], json: [2, 4] },
  ],
  [
    "a range with an exception",
    { "4XX": content("application/json"), 404: content("text/plain") },
    { success: [], json: [] },
  ],
  [
    "default",
    { 200: content("text/json"), default: content("application/json") },
    { success: [200], json: [200] },
  ],
])("statuses: %s", (_name, responses, wanted) => {
  const operation = operationOf({ responses });
  expect({ success: successStatuses(operation), json: jsonStatuses(operation) }).toEqual(wanted);
});

const string = { type: "string" };

test.each<[string, Part, { key: string; isPlain: boolean }]>([
  ["a plain one", { name: "a", in: "query", schema: string }, { key: "a", isPlain: true }],
  ["a list", { name: "a", in: "query", schema: { type: "array" } }, { key: "a", isPlain: true }],
  ["a list in a path", { name: "a", in: "path", schema: { type: "array" } }, { key: "a", isPlain: false }],
  ["an object", { name: "a", in: "query", schema: { type: "object" } }, { key: "a", isPlain: false }],
  ["of any type", { name: "a", in: "query", schema: {} }, { key: "a", isPlain: false }],
  ["another style", { name: "a", in: "path", style: "label", schema: string }, { key: "a", isPlain: false }],
  ["JSON", { name: "a", in: "query", content: { "application/json": {} } }, { key: "a", isPlain: false }],
  ["a cookie", { name: "a", in: "cookie", schema: string }, { key: "a", isPlain: false }],
  ["a name to encode", { name: "a b", in: "query", schema: string }, { key: "a b", isPlain: false }],
  [
    "named like the body",
    { name: "body", in: "query", schema: string },
    { key: "query_body", isPlain: false },
  ],
  [
    "named like what objects have",
    { name: "__proto__", in: "query", schema: string },
    { key: "query___proto__", isPlain: false },
  ],
])("fields: %s", (_name, parameter, wanted) => {
  const [field] = fieldsOf(operationOf({ parameters: [parameter] }).parameters, {});
  expect({ key: field?.key, isPlain: field?.isPlain }).toEqual(wanted);
});

test("parameters with the same name get their place as prefix", () => {
  const places = ["path", "query", "header"].map((place) => ({ name: "id", in: place, schema: string }));
  const { parameters } = operationOf({ parameters: places });
  expect(fieldsOf(parameters, {}).map(({ key }) => key)).toEqual(["path_id", "query_id", "header_id"]);
});

test("repeating is safe unless the document says otherwise", () => {
  expect([mayRetry(operationOf({})), mayRetry(operationOf({ "x-retry": "never" }))]).toEqual([true, false]);
});

const header = (name: string) => ({ name, in: "header", schema: string });

test("the headers common to all operations", () => {
  const { operations } = readApi({
    openapi: "3.1.0",
    paths: {
      "/a": { get: { parameters: [header("X-A"), header("X-B")] } },
      "/b": { get: { parameters: [header("X-B")] }, put: { parameters: [header("X-C"), header("X-B")] } },
    },
  });
  expect(sharedHeaders(operations).map(({ name }) => name)).toEqual(["X-B"]);
});
