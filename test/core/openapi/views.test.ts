/** Request and response views: given components, want components. Each is used in a request body and in a response. */
import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { asObject } from "../../../scripts/core/json.ts";
import { withViews } from "../../../scripts/core/openapi/views/views.ts";

interface Case {
  readonly name: string;
  readonly given: object;
  readonly want: object;
}

const cases = load(readFileSync(new URL("views.yaml", import.meta.url), "utf8")) as readonly Case[];

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object, rest: object = {}) => ({
  content: { "application/json": { schema, ...rest } },
});
const text = { type: "string" };
const readOnly = { type: "integer", readOnly: true };
const writeOnly = { type: "string", writeOnly: true };
const removes = (...names: string[]) => ({ "x-read-only-properties": names });
const refuses = (...names: string[]) => ({ "x-write-only-properties": names });
const view = (name: string) => ({
  description: `\`${name}\` as it is in requests: without what is read-only.`,
  "x-view-of": name,
});

function document(schemas: object, operation: object = inBoth("Thing")) {
  return { openapi: "3.1.0", paths: { "/": { post: operation } }, components: { schemas } };
}

function inBoth(name: string) {
  return { requestBody: json(to(name)), responses: { "200": json(to(name)) } };
}

/** A view with a name of its own says so in its description. */
function described(schemas: object): object {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      { ...schema, ...("x-view-of" in schema && view(schema["x-view-of"])) },
    ]),
  );
}

test.each(cases)("$name", ({ given, want }) => {
  expect(asObject(withViews(document(given)).components).schemas).toEqual(described(want));
});

const user = { required: ["id"], properties: { id: readOnly, pin: writeOnly } };
const inRequests = { properties: { pin: text }, ...removes("id") };
const inResponses = { required: ["id"], properties: { id: readOnly }, ...refuses("pin") };

test.each([
  ["used in requests alone", { requestBody: json(to("User")) }, { User: inRequests }],
  ["used in a parameter alone", { parameters: [json(to("User"))] }, { User: inRequests }],
  ["used in responses alone", { responses: { default: json(to("User")) } }, { User: inResponses }],
  ["used nowhere", {}, { User: inResponses }],
  [
    "used in a callback, where the API's owner sends the request",
    { callbacks: { onEvent: { "{$url}": { post: { requestBody: json(to("User")) } } } } },
    { User: inResponses },
  ],
])("a component that is %s keeps its name", (_name, operation, want) => {
  expect(asObject(withViews(document({ User: user }, operation)).components).schemas).toEqual(want);
});

test("components of every kind, and examples that two directions share", () => {
  const shared = { $ref: "#/components/examples/Ada" };
  const given = {
    openapi: "3.1.0",
    paths: {
      "/": {
        parameters: [{ $ref: "#/components/parameters/Filter" }],
        put: {
          requestBody: { $ref: "#/components/requestBodies/Body" },
          responses: { "200": { $ref: "#/components/responses/Reply" } },
        },
      },
    },
    webhooks: { changed: { post: { requestBody: { $ref: "#/components/requestBodies/Body" } } } },
    components: {
      schemas: { User: user },
      parameters: {
        Filter: { name: "filter", in: "query", ...json(to("User"), { example: { id: 1, pin: "2" } }) },
      },
      requestBodies: { Body: json(to("User"), { examples: { shared } }) },
      responses: {
        Reply: {
          headers: { Last: { $ref: "#/components/headers/Last" } },
          ...json(to("User"), { examples: { shared } }),
        },
      },
      headers: { Last: { schema: to("User") } },
      examples: { Ada: { summary: "Ada", value: { id: 1, pin: "2", more: 3 } } },
    },
  };
  const { paths, webhooks, components } = withViews(given);
  expect({ paths, webhooks, components }).toEqual({
    paths: given.paths,
    webhooks: { changed: { post: { requestBody: { $ref: "#/components/requestBodies/BodyResponse" } } } },
    components: {
      ...given.components,
      schemas: { User: inResponses, UserRequest: { ...inRequests, ...view("User") } },
      parameters: {
        Filter: { name: "filter", in: "query", ...json(to("UserRequest"), { example: { pin: "2" } }) },
      },
      requestBodies: {
        Body: json(to("UserRequest"), {
          examples: { shared: { summary: "Ada", value: { pin: "2", more: 3 } } },
        }),
        BodyResponse: json(to("User"), {
          examples: { shared: { summary: "Ada", value: { id: 1, more: 3 } } },
        }),
      },
      responses: {
        Reply: {
          headers: { Last: { $ref: "#/components/headers/Last" } },
          ...json(to("User"), { examples: { shared: { summary: "Ada", value: { id: 1, more: 3 } } } }),
        },
      },
    },
  });
});

test.each([
  ["nothing has a direction", { Thing: { properties: { readOnly: text, id: { readOnly: false } } } }],
  [
    "data alone speaks of one",
    { Thing: { example: { properties: { id: readOnly } }, "x-a": { readOnly: true } } },
  ],
  ["it is not a property's", { Thing: { items: readOnly, readOnly: true } }],
])("the document stays as it is where %s", (_name, schemas) => {
  const given = document(schemas);
  expect(withViews(given)).toBe(given);
});
