/** Data that handlers make: for each schema and any seed, only values that Ajv accepts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { type Json, asArray } from "../../scripts/core/json.ts";
import type { Schema } from "../../scripts/core/model.ts";
import { readApi } from "../../scripts/core/read-api.ts";
import { ajvFor } from "../../scripts/core/schema/compile.ts";
import { answersOf } from "../../templates/msw/answers.ts";
import { fitted, make, usual } from "../../templates/runtime/msw/make.ts";
import { textLike } from "../../scripts/core/fake/pattern-text.ts";
import { randomFrom } from "../../scripts/core/fake/random.ts";

type Schemas = Readonly<Record<string, Schema>>;

const table = load(readFileSync(join(import.meta.dirname, "fixtures/made-up.yaml"), "utf8")) as {
  readonly schemas: Schemas;
  readonly unmade: Schemas;
  readonly components: Schemas;
};

/** The responses of an operation whose success has this schema. */
function answersFor(schema: Schema, type = "application/json") {
  const responses = { 200: { description: "ok", content: { [type]: { schema } } } };
  const api = readApi({
    openapi: "3.1.0",
    info: {},
    paths: { "/a": { get: { operationId: "a", responses } } },
    components: { schemas: table.components },
  });
  const { answers, told } = answersOf(api);
  return { api, answers, told, made: new Map(answers.operations).get("a")?.made };
}

/** What handlers return for many seeds, and what of it Ajv refuses. */
function valuesFor(schema: Schema) {
  const { api, answers, made } = answersFor(schema);
  const validate = ajvFor(api).compile(made?.schema as Schema); // made of the one above
  const seeds = [...Array(150).keys()];
  const values = made ? seeds.map((seed) => make(made, answers.schemas, `${seed} a /a`)) : [];
  return { made, values, wrong: values.filter((value) => !validate(value)) };
}

const formats =
  "uuid date-time date time duration email hostname ipv4 ipv6 uri uri-reference uri-template json-pointer relative-json-pointer regex byte unknown".split(
    " ",
  );

test.each<[string, Schema]>([
  ...Object.entries(table.schemas),
  ...formats.map((format): [string, Schema] => [`the format ${format}`, { type: "string", format }]),
])("%s", (_what, schema) => {
  const { made, values, wrong } = valuesFor(schema);
  expect({ wrong, made: made !== undefined }).toEqual({ wrong: [], made: true });
  expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeGreaterThan(1);
});

const at = (type: string) => ["paths", "/a", "get", "responses", "200", "content", type, "schema"];
const message =
  "MSW has no success for a: no value was found that the schema accepts, and there is no example. Its handler answers with a failure. Add an example.";

test.each(Object.entries(table.unmade))("%s cannot be made, which is told", (_what, schema) => {
  const { made, told } = answersFor(schema);
  expect({ made, told }).toEqual({ made: undefined, told: [{ at: at("application/json"), message }] });
});

test.each<[string, Schema, { type: string; start: number[] }]>([
  ["image/png", { type: "string", format: "binary" }, { type: "image/png", start: [137, 80, 78, 71] }],
  ["image/*", {}, { type: "image/png", start: [137, 80, 78, 71] }],
  ["image/svg+xml", { type: "string" }, { type: "image/svg+xml", start: [60, 115, 118, 103] }],
  ["application/octet-stream", {}, { type: "application/octet-stream", start: [98, 121, 116, 101] }],
  ["application/pdf", {}, { type: "application/pdf", start: [98, 121, 116, 101] }],
  ["*/*", {}, { type: "application/octet-stream", start: [98, 121, 116, 101] }],
])("bytes of %s", (type, schema, wanted) => {
  const { made } = answersFor(schema, type);
  const bytes = [...Buffer.from(made?.bytes ?? "", "base64")];
  expect({ type: made?.type, start: bytes.slice(0, 4) }).toEqual(wanted);
});

test.each<[string, Schema, boolean]>([
  ["text/plain", { type: "string", minLength: 3 }, true],
  ["text/csv", { type: "object" }, true], // the schema is not applied to text
  ["application/xml", { type: "object" }, false],
])("text of %s, made of %j", (type, schema, isMade) => {
  expect(answersFor(schema, type).told).toEqual(isMade ? [] : [{ at: at(type), message }]);
});

test("a schema whose values are hard to find has the numbers of those that were found", () => {
  const { made, values, wrong } = valuesFor({ type: "string", pattern: "^(?!.*[a-d])[a-z]{40}$" });
  expect(made?.variants?.length).toBeLessThan(usual);
  expect([values.length, wrong]).toEqual([150, []]);
});

test("a text like an expression is the same on every machine", () => {
  const pattern = "^(?<area>0[1-9]|[1-9]\\d)[ -]?(?:\\w{3}|\\p{Lu}{2,}){1,2}\\k<area>$";
  const made = [1, 2, 3].map((seed) => textLike(pattern, randomFrom(String(seed)), 3));
  expect(made.every((each) => new RegExp(pattern, "u").test(each))).toBe(true);
  expect(made).toEqual(["07-QFH07", "28 UFRZ28", "70-YT70"]);
});

test("a response repeats the ids in its path, and its list agrees with its pages", () => {
  const { answers, made } = answersFor({
    type: "object",
    required: ["id", "items", "total", "next"],
    properties: {
      id: { type: "integer" },
      items: { type: "array", minItems: 2, items: { type: "string" } },
      total: { type: "integer" },
      next: { type: ["string", "null"] },
    },
  });
  if (!made) throw new Error("no data");
  const url = new URL("http://127.0.0.1/api/lists/42?per_page=2");
  const response = { made, schemas: answers.schemas };
  const bodies = [...Array(20).keys()].map(
    (seed) =>
      fitted(make(made, answers.schemas, String(seed)), response, { path: "/lists/{list_id}", url }) as Json,
  );
  const said = bodies.map(({ id, items, total, next }) => ({
    id,
    count: asArray(items).length,
    total,
    next,
  }));
  expect(new Set(said.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ id: 42, count: 2, total: 2, next: null })]),
  );
});
