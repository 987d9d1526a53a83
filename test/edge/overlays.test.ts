/** Overlays: what they make of a document, and where problems then point. */
import { describe, expect, test } from "vitest";
import { asObject } from "../../scripts/core/json.ts";
import { api, copy, operation, overlaid, overlay, remove, two, update } from "./overlaid.ts";

const responses = { "204": { description: "none" } };

describe("what an action makes", () => {
  test.each<[string, readonly object[], object]>([
    [
      "an update merges objects and appends to lists",
      [update("$.paths['/a'].get", { summary: "S", tags: ["w"] })],
      {
        "/a": { get: { operationId: "a", tags: ["x", "y", "z", "w"], responses, summary: "S" } },
        "/b": { get: { operationId: "b", responses } },
      },
    ],
    [
      "an update of a list appends a list's items, or one value",
      [update("$.paths['/a'].get.tags", ["v", "w"]), update("$.paths['/a'].get.tags", "u")],
      {
        "/a": { get: { operationId: "a", tags: ["x", "y", "z", "v", "w", "u"], responses } },
        "/b": { get: { operationId: "b", responses } },
      },
    ],
    [
      "an update replaces a value in each place that is selected",
      [update("$..operationId", "same"), update("$.paths['/b'].get.operationId", "b")],
      {
        "/a": { get: { operationId: "same", tags: ["x", "y", "z"], responses } },
        "/b": { get: { operationId: "b", responses } },
      },
    ],
    [
      "a removal takes out items and properties, the last first",
      [remove("$.paths['/a'].get.tags[?@ != 'y']"), remove("$.paths['/b']")],
      { "/a": { get: { operationId: "a", tags: ["y"], responses } } },
    ],
    [
      "a removal counts, not the update beside it",
      [{ ...remove("$.paths['/a']"), update: { summary: "S" } }],
      { "/b": { get: { operationId: "b", responses } } },
    ],
    [
      "a copy of what an earlier action made, which later changes leave alone",
      [
        update("$.paths['/b'].get", { tags: ["q"] }),
        update("$.paths", { "/c": {} }),
        copy("$.paths['/c']", "$.paths['/b']"),
        update("$.paths['/c'].get", { operationId: "c", tags: ["r"] }),
      ],
      {
        "/a": { get: { operationId: "a", tags: ["x", "y", "z"], responses } },
        "/b": { get: { operationId: "b", responses, tags: ["q"] } },
        "/c": { get: { operationId: "c", responses, tags: ["q", "r"] } },
      },
    ],
  ])("%s", async (_name, actions, want) => {
    const { document, told } = await overlaid({ "s.yaml": two, "1.yaml": overlay(actions) });
    expect({ paths: asObject(document).paths, told }).toEqual({ paths: want, told: [] });
  });
});

test("several overlays, in YAML and JSON, each on what the one before has made", async () => {
  const next = { overlay: "1.0.0", info: {}, actions: [{ target: "$.info.title", update: "second" }] };
  const { document, told } = await overlaid({
    "s.yaml": two,
    "1.yaml": overlay([update("$.info", { title: "first", summary: "kept" })]),
    "2.json": JSON.stringify(next),
  });
  expect({ info: asObject(document).info, told }).toEqual({
    info: { title: "second", version: "1", summary: "kept" },
    told: [],
  });
});

const split = {
  "s.yaml": api("  /a: {$ref: paths/a.yaml}\n"),
  "paths/a.yaml": `get:
  operationId: a
  responses:
    '200':
      description: ok
      content:
        application/json:
          schema: {$ref: ../Pet.yaml}
`,
  "Pet.yaml": "type: object\nproperties:\n  tail: {type: tall}\n  name: {type: string}\n",
};

describe("a document in several files", () => {
  test("what stands in another file is selected as in the bundle", async () => {
    const { document, told } = await overlaid({
      ...split,
      "1.yaml": overlay([
        remove("$.components.schemas.Pet.properties.tail"),
        update("$.paths['/a'].get.responses['200'].description", "better"),
      ]),
    });
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
    expect({ paths: asObject(document).paths, components: asObject(document).components, told }).toEqual({
      paths: {
        "/a": { get: { operationId: "a", responses: { "200": { description: "better", content } } } },
      },
      components: { schemas: { Pet: { type: "object", properties: { name: { type: "string" } } } } },
      told: [],
    });
  });

  test("what only references bring in is not removed", async () => {
    const { told } = await overlaid({
      ...split,
      "1.yaml": overlay([remove("$.components.schemas.Pet")]),
    });
    expect(told).toEqual([
      '1.yaml:4:15 error overlay: "$.components.schemas.Pet" selects what only references bring in from another file.',
    ]);
  });
});

const limited = (maximum: string) =>
  `, parameters: [{name: p, in: query, schema: {type: integer, maximum: ${maximum}}}]`;
const unknown = (at: string) =>
  `${at} error struct: \`type\` can be one of the following only: "object", "array", "string", "number", "integer", "boolean", "null".`;

describe("problems point to the line that has them", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "in an overlay",
      {
        "s.yaml": two,
        "1.yaml": overlay([
          update("$.paths['/b'].get", { parameters: [{ name: "p", in: "query", schema: { type: "txt" } }] }),
        ]),
      },
      [unknown("1.yaml:4:101")],
    ],
    [
      "in the document, behind an item that an overlay removed",
      {
        "s.yaml": api(
          `  /a:\n    get:\n      operationId: a\n      parameters:\n        - {name: p, in: query}\n        - {name: q, in: query, schema: {type: txt}}\n      responses: {'204': {description: none}}\n`,
        ),
        "1.yaml": overlay([remove("$.paths['/a'].get.parameters[0]")]),
      },
      [unknown("s.yaml:9:47")],
    ],
    [
      "in the place that was copied",
      {
        "s.yaml": api(
          `  /a: ${operation("a", ", parameters: [{name: p, in: query, schema: {type: txt}}]")}\n  /b: {}\n`,
        ),
        "1.yaml": overlay([copy("$.paths['/b']", "$.paths['/a']"), remove("$.paths['/a']")]),
      },
      [unknown("s.yaml:4:79")],
    ],
    [
      "in a file behind a reference",
      { ...split, "1.yaml": overlay([update("$.info", { summary: "S" })]) },
      [unknown("Pet.yaml:3:16")],
    ],
  ])("%s", async (_name, files, want) => {
    expect((await overlaid(files)).told).toEqual(want);
  });

  test("integers keep their digits: those of the document, of an overlay, and not those that were replaced", async () => {
    const { document } = await overlaid({
      "s.yaml": api(
        `  /a: ${operation("a", limited("9223372036854775806"))}\n  /b: ${operation("b", limited("9223372036854775805"))}\n`,
      ),
      "1.yaml": `${overlay([
        update("$.paths", { "/c": {} }),
        copy("$.paths['/c']", "$.paths['/a']"),
        update("$.paths['/a'].get.parameters[0].schema.maximum", 5),
        update("$.paths['/c'].get.operationId", "c"),
      ])}  - {"target": "$.paths['/b'].get.parameters[0].schema.maximum", "update": 9223372036854775807}
`,
    });
    const limits = Object.values(asObject(asObject(document).paths)).map((item) => {
      const [parameter] = [asObject(asObject(item).get).parameters].flat();
      return asObject(asObject(parameter).schema).maximum;
    });
    expect(limits).toEqual([5, 9223372036854775807n, 9223372036854775806n]);
  });
});

test("keys that JavaScript takes for something else are keys", async () => {
  const { document } = await overlaid({
    "s.yaml": two,
    "1.yaml": `${overlay([])}  - {"target": "$.info", "update": {"x-odd": {"__proto__": 1, "constructor": 2}}}
  - {"target": "$.info['x-odd']", "update": {"__proto__": 3}}
`,
  });
  const odd = asObject(asObject(document).info)["x-odd"];
  expect(JSON.stringify(odd)).toBe('{"__proto__":3,"constructor":2}');
});
