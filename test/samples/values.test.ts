/** What a sample sends: the document's examples, each with the decoded value, and generated data where there are none. */
import { expect, test } from "vitest";
import { type Json, asObject } from "../../scripts/core/json.ts";
import { bodyValue } from "../../scripts/core/samples/example-values.ts";
import { exactApi } from "../../scripts/core/samples/exact-api.ts";
import { samplesOf } from "../../templates/samples/index.ts";
import { sampleRequest } from "../../scripts/core/samples/sample-request.ts";
import { isValid } from "../../scripts/core/fake/validity.ts";
import { hardRequests, rows, unsendable } from "./hard-requests.ts";

const components = {
  schemas: {
    Id: { type: "integer", format: "int64", example: 9_223_372_036_854_775_807n },
    Base: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
    Cat: {
      allOf: [
        { $ref: "#/components/schemas/Base" },
        { properties: { lives: { type: "integer", example: 9 } } },
      ],
    },
    Node: {
      type: "object",
      properties: { next: { $ref: "#/components/schemas/Node" }, name: { example: "a" } },
    },
  },
};

function valueOf(schema: unknown): unknown {
  const api = exactApi({
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: {
      "/x": {
        post: {
          operationId: "x",
          requestBody: { content: { "application/json": { schema } } },
          responses: {},
        },
      },
    },
    components,
  });
  const [media] = api.operations[0]?.body?.content ?? [];
  return media && bodyValue(media, api);
}

test.each<[title: string, schema: Json, want: unknown]>([
  ["its own example", { type: "object", example: { a: 1 } }, { a: 1 }],
  ["its default", { type: "string", default: "d" }, "d"],
  ["its first permitted value", { enum: ["b", "a"] }, "b"],
  [
    "examples of properties, and no other optional ones",
    {
      type: "object",
      required: ["must"],
      properties: { must: { const: 1 }, shown: { type: "integer", example: 7 }, other: { type: "string" } },
    },
    { must: 1, shown: 7 },
  ],
  [
    "every digit of an example in a component",
    {
      type: "object",
      properties: {
        id: { $ref: "#/components/schemas/Id" },
        ids: {
          type: "array",
          minItems: 2,
          maxItems: 2,
          items: { $ref: "#/components/schemas/Id" },
          example: undefined,
        },
      },
      required: ["ids"],
    },
    { ids: [9_223_372_036_854_775_807n, 9_223_372_036_854_775_807n], id: 9_223_372_036_854_775_807n },
  ],
  ["a schema that refers to itself", { $ref: "#/components/schemas/Node" }, { name: "a" }],
  ["nothing", { not: {} }, undefined],
  [
    "examples that contradict each other",
    {
      allOf: [{ properties: { a: { example: 1 } } }, { properties: { a: { example: 2 } }, required: ["a"] }],
      properties: { a: { const: 3 } },
    },
    { a: 3 },
  ],
])("a body without an example: %s", (_title, schema, want) => {
  expect(valueOf(schema)).toEqual(want);
});

test.each<[title: string, schema: Json]>([
  [
    "alternatives",
    {
      oneOf: [
        {
          type: "object",
          required: ["a"],
          properties: { a: { type: "string", minLength: 3 } },
          additionalProperties: false,
        },
        { type: "integer", minimum: 5 },
      ],
    },
  ],
  ["a pattern", { type: "string", pattern: "^[A-Z]{3}-\\d{4}$" }],
  ["bounds", { type: "number", exclusiveMinimum: 0, maximum: 1, multipleOf: 0.25 }],
  [
    "bounds beyond 2^53",
    { type: "integer", minimum: 9_007_199_254_740_993n, maximum: 9_223_372_036_854_775_807n },
  ],
  ["a composition", { $ref: "#/components/schemas/Cat" }],
  [
    "least properties",
    { type: "object", minProperties: 2, properties: { a: { type: "string" }, b: {}, c: {} } },
  ],
  ["unique items", { type: "array", minItems: 3, uniqueItems: true, items: { enum: ["a", "b", "c"] } }],
])("a body without an example is valid: %s", (_title, schema) => {
  expect(isValid(inNumbers(schema), valueOf(schema), asObject(inNumbers(components.schemas)))).toBe(true);
});

function inNumbers(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? Number(inner) : inner)),
  );
}

const api = exactApi(asObject(hardRequests("http://a.example")));
const { keyBoth: _sentOnce, cookieMany: _joined, ...others } = rows;
const texts = Object.entries(others)
  .filter(([id]) => !unsendable.includes(id))
  .flatMap(([id, { parameters = [] }]) =>
    parameters
      .filter(
        ({ example, in: place, allowReserved }) =>
          typeof example === "string" && place !== "cookie" && !allowReserved,
      )
      .map(({ name, in: place, example }) => ({
        id,
        name: String(name),
        place: String(place),
        text: String(example),
      })),
  );

test.each(texts)("$id holds the $place parameter $name as its example says", ({ id, name, place, text }) => {
  const operation = api.operations.find((one) => one.id === id);
  const { request } = (operation && sampleRequest(api, operation)) ?? {};
  const url = (request?.url ?? []).filter((part) => typeof part === "string").join("");
  const [path = "", query = ""] = url.split("?");
  const header = request?.headers.find(([sent]) => sent === name)?.[1].join("");
  const found: Record<string, unknown> = {
    path: path.split("/").map(decodeURIComponent).join("\0").includes(text) ? text : path,
    query: new URLSearchParams(query.replaceAll("+", "%2B")).getAll(name).join(),
    header: header === text.trim() ? text : header,
  };
  expect(found[place]).toBe(text);
});

test.each([
  ["pathDot", "/pathDot/."],
  ["pathDotDot", "/pathDotDot/.."],
  ["pathDotOfTwo", "/pathDotOfTwo/../c"],
  ["pathLabelDot", "/pathLabelDot/.."],
])("%s has a sample in no language, and a warning", (id, path) => {
  const operation = api.operations.find((one) => one.id === id);
  expect(operation && samplesOf(api, operation)).toEqual({
    title: "",
    samples: [],
    refusals: new Map(),
    warnings: [
      `There is no code sample: the path ${path} has a dot segment, which clients remove (RFC 3986, 5.2.4).`,
    ],
  });
});
