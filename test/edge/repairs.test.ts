/** What a document plainly means otherwise than it says: what it becomes, and what is told of it. */
import { expect, test } from "vitest";
import { asObject } from "../../scripts/core/json.ts";
import { api, operation, overlaid, overlay, update } from "./overlaid.ts";

const schemas = (text: string, version = "3.1.0") =>
  `openapi: ${version}\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: ${text}}}\n`;

test.each<[string, string, string | undefined, unknown, readonly string[]]>([
  [
    "a limit of draft 4 in 3.1",
    "{type: integer, minimum: 3, exclusiveMinimum: true, exclusiveMaximum: false}",
    undefined,
    { type: "integer", exclusiveMinimum: 3 },
    [
      '4:55 warning repaired/limit: In this version of OpenAPI "exclusiveMinimum" is the limit itself: it is read so.',
      '4:79 warning repaired/limit: In this version of OpenAPI "exclusiveMaximum" is the limit itself: it is read so.',
    ],
  ],
  [
    "limits of 3.1 in 3.0",
    "{type: integer, exclusiveMinimum: 3, maximum: 5, exclusiveMaximum: 9}",
    "3.0.3",
    { type: "integer", exclusiveMinimum: true, maximum: 5, minimum: 3 },
    [
      '4:43 warning repaired/limit: In this version of OpenAPI "exclusiveMinimum" is true or false beside "minimum": it is read so.',
      '4:76 warning repaired/limit: In this version of OpenAPI "exclusiveMaximum" is true or false beside "maximum": it is read so.',
    ],
  ],
  [
    "draft 3's required",
    "{type: object, required: [b], properties: {a: {type: string, required: true}, b: {type: string, required: false}}}",
    undefined,
    {
      type: "object",
      required: ["b", "a"],
      properties: { a: { type: "string" }, b: { type: "string" } },
    },
    [
      `4:88 warning repaired/required: "required" is a list of names since JSON Schema draft 4: it is read as the property's name in the list around it.`,
      '4:123 warning repaired/required: "required" is a list of names since JSON Schema draft 4: it is ignored.',
    ],
  ],
  [
    "keys without values, but not data",
    "{description: null, items: null, properties: {a: null}, default: null, example: {a: null}}",
    undefined,
    { properties: { a: {} }, default: null, example: { a: null } },
    [
      '4:28 warning repaired/nothing: "description" has no value: it is read as absent.',
      '4:47 warning repaired/nothing: "items" has no value: it is read as absent.',
      '4:73 warning repaired/nothing: "a" has no value: it is read as an empty object.',
    ],
  ],
  [
    "null as a type",
    "{anyOf: [{type: string}, {type: null}], properties: {a: {type: [string, null]}}}",
    undefined,
    {
      anyOf: [{ type: "string" }, { type: "null" }],
      properties: { a: { type: ["string", "null"] } },
    },
    [
      '4:53 warning repaired/null-type: The type of null is the text "null", in quotation marks: it is read so.',
      '4:84 warning repaired/null-type: The type of null is the text "null", in quotation marks: it is read so.',
    ],
  ],
  [
    "numbers in quotation marks, and texts without",
    "{type: string, maxLength: '9', title: 404, properties: {maxLength: {type: string}}}",
    undefined,
    { type: "string", maxLength: 9, title: "404", properties: { maxLength: { type: "string" } } },
    [
      '4:42 warning repaired/number: "maxLength" is a number, without quotation marks: it is read so.',
      '4:58 warning repaired/text: "title" is a text: 404 is read as one.',
    ],
  ],
])("of a schema: %s", async (_name, text, version, want, warnings) => {
  const { document, told } = await overlaid({ "s.yaml": schemas(text, version) });
  const { components } = asObject(document);
  expect({ schema: asObject(asObject(components).schemas).A, told }).toEqual({
    schema: want,
    told: warnings.map((warning) => `s.yaml:${warning}`),
  });
});

const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const responses = { "204": { description: "none" } };

test("of operations: parameters of the path, and names that are taken", async () => {
  const text = api(
    `  /a/{b}/{c}: ${operation("same", ", parameters: [{$ref: '#/components/parameters/B'}, {name: d, in: path, required: true, schema: {type: string}}]")}\n` +
      `  /e/{f}: ${operation("same")}\ncomponents: {parameters: {B: {name: b, in: path, required: true, schema: {type: string}}}}\n`,
  );
  const { document, told } = await overlaid({ "s.yaml": text });
  expect({ paths: asObject(document).paths, told }).toEqual({
    paths: {
      "/a/{b}/{c}": {
        get: {
          operationId: "same",
          parameters: [{ $ref: "#/components/parameters/B" }, path("c")],
          responses,
        },
      },
      "/e/{f}": { get: { operationId: "getEByF", parameters: [path("f")], responses } },
    },
    told: [
      "s.yaml:4:16 warning repaired/path-parameter: {c} in the path /a/{b}/{c} is not declared: get gets a parameter of this name, a text.",
      's.yaml:4:91 warning repaired/path-parameter: The path parameter "d" of get is not in the path /a/{b}/{c}: it is left out.',
      "s.yaml:5:12 warning repaired/path-parameter: {f} in the path /e/{f} is not declared: get gets a parameter of this name, a text.",
      's.yaml:5:18 warning repaired/operation-id: The operationId "same" is taken: get /e/{f} becomes "getEByF".',
    ],
  });
});

test("of lists: items without values go last, and what stands behind them is repaired at its place", async () => {
  const text = api(
    `  /a: ${operation("a", ", parameters: [null, {name: p, in: path, required: true, schema: {}}, null, {name: q, in: query, required: 'true', schema: {}}]")}\n  /b: {get: null}\n`,
  );
  const { document, told } = await overlaid({ "s.yaml": text });
  expect({
    paths: asObject(document).paths,
    told: told.map((line) => line.split(":").slice(0, 3).join(":")),
  }).toEqual({
    paths: {
      "/a": {
        get: {
          operationId: "a",
          parameters: [{ name: "q", in: "query", required: true, schema: {} }],
          responses,
        },
      },
      "/b": { get: {} },
    },
    told: [
      "s.yaml:4:43 warning repaired/nothing",
      "s.yaml:4:49 warning repaired/path-parameter",
      "s.yaml:4:98 warning repaired/nothing",
      "s.yaml:4:125 warning repaired/flag",
      "s.yaml:5:8 warning repaired/nothing",
      "s.yaml:5:8 warning required/derived-name",
    ],
  });
});

test("of texts and statuses, over several files and an overlay", async () => {
  const { document, told } = await overlaid({
    "s.yaml":
      "openapi: 3.1.0\ninfo: {title: t, version: 1.0, description: {$ref: texts/about.md}}\n" +
      "tags: [{name: a, description: {$ref: 'texts/all.yaml#/a~1b'}}]\npaths: {/a: {$ref: a.yaml}}\n",
    "a.yaml":
      "get:\n  operationId: a\n  deprecated: 'true'\n  description: {$ref: texts/about.md}\n  responses:\n    2xx: {description: all}\n    '404':\n",
    "texts/about.md": "# About\n",
    "texts/all.yaml": "a/b: Of b\n",
    "1.yaml": overlay([update("$.paths['/a'].get", { summary: 12 })]),
  });
  expect({ document, told }).toEqual({
    document: {
      openapi: "3.1.0",
      info: { title: "t", version: "1.0", description: "# About\n" },
      tags: [{ name: "a", description: "Of b" }],
      paths: {
        "/a": {
          get: {
            operationId: "a",
            deprecated: true,
            description: "# About\n",
            responses: { "404": { description: "" }, "2XX": { description: "all" } },
            summary: "12",
          },
        },
      },
    },
    told: [
      '1.yaml:4:45 warning repaired/text: "summary" is a text: 12 is read as one.',
      'a.yaml:3:3 warning repaired/flag: "deprecated" is true or false, without quotation marks: it is read so.',
      'a.yaml:4:3 warning repaired/text: OpenAPI has no "$ref" for a text: that of texts/about.md is read here.',
      'a.yaml:6:5 warning repaired/status: A range of statuses is written 2XX: "2xx" is read so.',
      'a.yaml:7:5 warning repaired/nothing: "404" has no value: it is read as an empty object.',
      's.yaml:2:18 warning repaired/text: "version" is a text: 1.0 is read as one.',
      's.yaml:2:32 warning repaired/text: OpenAPI has no "$ref" for a text: that of texts/about.md is read here.',
      's.yaml:3:18 warning repaired/text: OpenAPI has no "$ref" for a text: that of texts/all.yaml#/a~1b is read here.',
    ],
  });
});

test("nothing is repaired where the style guide demands the structure", async () => {
  const { document, told } = await overlaid({
    "s.yaml": schemas("{type: integer, minimum: 3, exclusiveMinimum: true}"),
    "redocly.yaml": "rules: {struct: error}\n",
  });
  expect({ document, told }).toEqual({
    document: undefined,
    told: ["s.yaml:4:73 error struct: Expected type `number` but got `boolean`."],
  });
});
