/** The cases of an operation, by name, and the names of constraints. */
import { expect, test } from "vitest";
import { namesOf } from "../../scripts/contract/cases.ts";
import { constraintsOf, nameOf } from "../../scripts/contract/constraints.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { Session } from "../../scripts/contract/session.ts";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const ok = { 200: { description: "" } };
const id = { name: "id", in: "path", required: true, schema: {} };
const open: Json = { responses: ok };

function casesFor(
  path: string,
  methods: Readonly<Record<string, Json>>,
  more: { readonly isStateless?: true } = {},
) {
  const operations = Object.entries(methods).map(
    ([method, one]) => [method, { operationId: method, ...one }] as const,
  );
  const api = readApi({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { [path]: Object.fromEntries(operations) },
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  });
  const session = new Session({
    api,
    identities: [{ token: "any", refused: [] }],
    send: () => Promise.reject(new Error("nothing is sent")),
    seed: 1,
    runs: 1,
    url: "http://127.0.0.1",
    only: [],
    readOnly: false,
    failFast: false,
    signal: new AbortController().signal,
    ...more,
  });
  const [operation] = api.operations;
  if (!operation) throw new Error(path);
  return namesOf(session, operation);
}

/** What depends on neither responses nor parameters. */
const protocol = casesFor("/a", { post: open }).slice(1);

function isProtocol(name: string): boolean {
  return name === "valid:0" || protocol.includes(name) || name.startsWith("the undeclared method ");
}
const answers = (...statuses: readonly string[]) => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: "" }])),
});

test.each<[name: string, found: readonly string[], want: readonly string[]]>([
  ["HEAD of its own", casesFor("/a", { get: open, head: open }), []],
  ["another path's HEAD", casesFor("/a", { get: open }), ["HEAD"]],
  [
    "an id that may be unknown",
    casesFor("/a/{id}", { delete: { parameters: [id], ...answers("204", "404") } }),
    ["unknown id"],
  ],
  ["an id without 404", casesFor("/a/{id}", { delete: { parameters: [id], ...answers("204", "410") } }), []],
  [
    "the same without a memory",
    casesFor("/a/{id}", { delete: { parameters: [id], ...answers("204", "404") } }, { isStateless: true }),
    [],
  ],
  ["pages", casesFor("/a", { get: { ...open, "x-pagination": {} } }), ["HEAD", "walk"]],
  [
    "links",
    casesFor("/a", {
      post: { responses: { 201: { description: "", links: { self: { operationId: "post" } } } } },
    }),
    ["links"],
  ],
])("%s", (_name, found, want) => {
  expect(found.filter((name) => !isProtocol(name))).toEqual(want);
});

test.each<[security: unknown, want: readonly string[]]>([
  [[], []],
  [[{ key: [] }], ["other credentials", "scopes"]],
  [[{ key: [] }, {}], ["other credentials"]],
])("with the security %j, credentials are tried: %j", (security, want) => {
  const names = casesFor("/a", { post: { ...open, security } });
  expect(names.filter((name) => name === "other credentials" || name === "scopes")).toEqual(want);
});

const schemas = createSchemas({ schemas: {}, openapi: "3.1.0" });
const text = { type: "string" };
test.each<[schema: Json, want: readonly string[]]>([
  [{ properties: { "a/b~c": { minLength: 1 } } }, ["/a~1b~0c minLength"]],
  [{ items: { minLength: 1 } }, ["/* minLength"]],
  [{ prefixItems: [{ minLength: 1 }, { minLength: 2 }] }, ["/* minLength", "/1 minLength"]],
  [{ additionalProperties: text }, ["/{} type"]],
  [{ patternProperties: { "^x": text } }, ["/{^x} type"]],
  [{ required: ["a", "b"] }, ["/ required a", "/ required b"]],
  [{ oneOf: [text, { type: "integer" }] }, ["/ type in oneOf/0", "/ type in oneOf/1"]],
])("the constraints of %j", (schema, want) => {
  expect(constraintsOf(schema, schemas).map(nameOf)).toEqual(want);
});
