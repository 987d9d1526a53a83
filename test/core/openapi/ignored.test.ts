/** What a document says and its specification ignores is in no output. */
import { expect, test } from "vitest";
import { sharedHeaders } from "../../../scripts/core/client-data.ts";
import { normalise } from "../../../scripts/core/openapi/normalise.ts";
import { readApi } from "../../../scripts/core/read-api.ts";

const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });

test.each(["3.0.3", "3.1.1", "3.2.0"])(
  "headers that content and security describe: OpenAPI %s",
  (openapi) => {
    const described = { description: "It", headers: { "content-TYPE": {}, "X-Rate": {} } };
    const document = {
      openapi,
      paths: {
        "/a": {
          parameters: [header("AUTHORIZATION"), header("X-Kept"), { $ref: "#/components/parameters/Accept" }],
          get: {
            parameters: [header("content-type"), { ...header("accept"), in: "query" }],
            responses: { 200: described, 404: { $ref: "#/components/responses/No" } },
          },
          post: { responses: {} },
        },
      },
      components: {
        parameters: { Accept: header("Accept") },
        responses: { No: described },
        headers: { "Content-Type": { description: "A name of a component, not of a header." } },
      },
    };
    const normalised = normalise(document, false);
    const { operations } = readApi(normalised);
    const names = operations.map(({ parameters }) =>
      parameters.map(({ in: place, name }) => `${place} ${name}`),
    );
    expect(names).toEqual([["header X-Kept", "query accept"], ["header X-Kept"]]);
    const replied = operations.flatMap(({ responses }) => responses.flatMap(({ headers }) => headers));
    expect(replied.map(({ name }) => name)).toEqual(["X-Rate", "X-Rate"]);
    expect(sharedHeaders(operations).map(({ name }) => name)).toEqual(["X-Kept"]);
    expect(normalised).toHaveProperty("components.headers.Content-Type");
  },
);

const to = { $ref: "#/components/schemas/Text" };

test.each<[title: string, given: object, old: object]>([
  ["a limit beside a reference", { ...to, maxLength: 3 }, to],
  ["a default beside a reference", { ...to, default: "a" }, to],
  ["a property beside a reference", { ...to, properties: { a: { ...to, pattern: "a" } } }, to],
  [
    "texts beside a reference",
    { ...to, title: "T", description: "D", deprecated: true, "x-a": 1 },
    {
      ...to,
      title: "T",
      description: "D",
      deprecated: true,
      "x-a": 1,
    },
  ],
  ["a direction beside a reference", { ...to, readOnly: true, minLength: 1 }, { ...to, readOnly: true }],
  ["null beside a reference", { ...to, nullable: true }, { ...to, nullable: true }],
  [
    "a property called $ref",
    { properties: { $ref: { maxLength: 1 } } },
    { properties: { $ref: { maxLength: 1 } } },
  ],
  ["values without null", { type: "string", nullable: true, enum: ["a"] }, { type: "string", enum: ["a"] }],
  [
    "values with null",
    { type: "string", nullable: true, enum: ["a", null] },
    { type: "string", nullable: true, enum: ["a", null] },
  ],
  ["null of any value", { nullable: true }, { nullable: true }],
  ["null in a default", { default: { nullable: true, enum: [] } }, { default: { nullable: true, enum: [] } }],
])("%s", (_title, given, old) => {
  const of = (openapi: string) => {
    const components = { schemas: { Given: given, Text: { type: "string" } } };
    return normalise({ openapi, paths: {}, components }, false);
  };
  expect(of("3.0.3")).toHaveProperty("components.schemas.Given", old);
  expect(of("3.1.1")).toHaveProperty("components.schemas.Given", given);
});
