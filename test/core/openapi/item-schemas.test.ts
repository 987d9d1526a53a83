/** What describes an item of a stream, in documents of every version. */
import { describe, expect, test } from "vitest";
import { withItemSchemas } from "../../../scripts/core/openapi/item-schemas.ts";
import { readApi } from "../../../scripts/core/read-api.ts";

const Thing = { type: "object", properties: { n: { type: "integer" } } };
const Tick = {
  type: "object",
  properties: { event: { type: "string" }, data: { $ref: "#/components/schemas/Thing" } },
};
const schemas = { Thing, Things: { type: "array", items: { $ref: "#/components/schemas/Thing" } }, Tick };
const thing = { $ref: "#/components/schemas/Thing" };

function documentWith(content: object): Record<string, unknown> {
  const responses = { "200": { description: "ok", content } };
  return {
    openapi: "3.1.0",
    paths: { "/a": { get: { operationId: "a", responses } } },
    components: { schemas },
  };
}

/** The media types of the operation, as the model has them. */
function mediaOf(content: object) {
  const api = readApi(withItemSchemas(documentWith(content)));
  return api.operations[0]?.responses[0]?.content.map(({ name, schema, jsonData }) => ({
    name,
    schema,
    ...(jsonData && { jsonData }),
  }));
}

test.each<[string, string, object, object]>([
  ["an itemSchema", "application/jsonl", { itemSchema: thing }, { schema: thing }],
  [
    "an itemSchema before a schema",
    "application/jsonl",
    { itemSchema: thing, schema: { type: "array" } },
    { schema: thing },
  ],
  ["a list", "application/x-ndjson", { schema: { type: "array", items: thing } }, { schema: thing }],
  [
    "a list by reference",
    "application/json-seq",
    { schema: { $ref: "#/components/schemas/Things" } },
    { schema: thing },
  ],
  ["a list of anything", "application/jsonl", { schema: { type: "array" } }, { schema: true }],
  ["an item", "application/x-ndjson; charset=utf-8", { schema: thing }, { schema: thing }],
  ["nothing", "application/jsonl", {}, { schema: true }],
  ["an event", "text/event-stream", { schema: Tick }, { schema: Tick, jsonData: true }],
  [
    "an event with text",
    "text/event-stream",
    { itemSchema: { properties: { data: { type: "string" } } } },
    { schema: { properties: { data: { type: "string" } } } },
  ],
  [
    "the JSON of an event",
    "text/event-stream",
    { schema: thing },
    { schema: { type: "object", required: ["data"], properties: { data: thing } }, jsonData: true },
  ],
  [
    "the text of an event",
    "text/event-stream",
    { schema: { type: "string" } },
    { schema: { type: "object", required: ["data"], properties: { data: { type: "string" } } } },
  ],
  ["events of any kind", "text/event-stream", { schema: {} }, { schema: true }],
  ["XML", "application/xml", { schema: thing }, { schema: true }],
  [
    "text that is a string",
    "text/plain",
    { schema: { type: ["string", "null"] } },
    { schema: { type: ["string", "null"] } },
  ],
  [
    "text that is no string",
    "text/csv",
    { schema: { $ref: "#/components/schemas/Things" } },
    { schema: true },
  ],
  ["JSON", "application/json", { schema: thing }, { schema: thing }],
])("%s", (_title, name, media, wanted) => {
  expect(mediaOf({ [name]: media })).toEqual([{ name, ...wanted }]);
});

describe("what looks like content", () => {
  test("in an example stays as it is", () => {
    const example = { content: { "application/jsonl": { itemSchema: thing } } };
    const document = documentWith({
      "application/json": { example },
      "application/jsonl": { itemSchema: thing },
    });
    const changed = JSON.stringify(withItemSchemas(document));
    expect(changed).toContain(JSON.stringify(example));
  });

  test("a document without streams is not copied", () => {
    const document = documentWith({ "application/json": { schema: thing } });
    const result = withItemSchemas(document);
    expect(result).toBe(document);
  });
});
