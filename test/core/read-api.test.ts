import { expect, test } from "vitest";
import { operationName } from "../../scripts/core/names.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const document = {
  openapi: "3.1.0",
  info: { title: "T", version: "2" },
  security: [{ Key: [], Token: ["users:read"] }, {}],
  "x-require-one-of-headers": [["X-A", "X-B"]],
  "x-request-errors": { "missing-header": 470, unknown: 1, "malformed-header": "471" },
  "x-protocol-statuses": [404, "405"],
  paths: {
    "/users/{user_id}": {
      parameters: [
        { name: "user_id", in: "path", required: true, schema: { type: "integer" }, example: 7 },
        { name: "page", in: "query", schema: { $ref: "#/components/schemas/Page" } },
      ],
      get: {
        parameters: [{ $ref: "#/components/parameters/Page" }],
        responses: {
          200: { $ref: "#/components/responses/User" },
          default: { description: "Else" },
          "x-note": "no response",
        },
        "x-permit": "Read",
      },
      put: {
        operationId: "replace",
        requestBody: { required: true, content: { "text/plain": {} } },
        security: [],
      },
    },
  },
  components: {
    schemas: { Page: { type: "integer", default: 1 }, User: { type: "object" } },
    parameters: {
      Page: {
        name: "page",
        in: "query",
        required: true,
        style: "form",
        explode: false,
        schema: { type: "array" },
      },
    },
    responses: {
      User: {
        description: "A user",
        headers: { "X-Rate": { required: true, schema: { type: "integer" } } },
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/User" },
            examples: { Ada: { $ref: "#/components/examples/Ada" } },
          },
        },
      },
    },
    examples: { Ada: { value: { name: "Ada" } } },
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key" },
      Token: { type: "http", scheme: "Bearer" },
      Other: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {} } },
      },
    },
  },
};

test("reads a whole document", () => {
  const { operations, ...api } = readApi(document);
  expect(api).toEqual({
    openapi: "3.1.0",
    title: "T",
    version: "2",
    description: "",
    servers: [],
    securitySchemes: new Map<string, unknown>([
      ["Key", { type: "apiKey", in: "header", name: "X-Key" }],
      ["Token", { type: "http", scheme: "bearer" }],
      [
        "Other",
        {
          type: "other",
          name: "oauth2",
          addresses: { "clientCredentials tokenUrl": "https://example.com/token" },
        },
      ],
    ]),
    conventions: {
      oneOfHeaders: [["X-A", "X-B"]],
      requestErrors: { "missing-header": 470 },
      validationCodes: {},
      protocolStatuses: [404],
      relations: [],
    },
    schemas: document.components.schemas,
  });
  expect(operations.map(({ id, method, path }) => ({ id, method, path }))).toEqual([
    { id: "getUsersByUserId", method: "get", path: "/users/{user_id}" },
    { id: "replace", method: "put", path: "/users/{user_id}" },
  ]);
});

test("an operation inherits its path item's parameters, overrides them, and references are resolved", () => {
  const [get, put] = readApi(document).operations;
  const userId = {
    name: "user_id",
    in: "path",
    required: true,
    description: "",
    style: "simple",
    explode: false,
    allowReserved: false,
    schema: { type: "integer" },
    example: 7,
    mediaType: undefined,
  };
  const page = {
    ...userId,
    name: "page",
    in: "query",
    style: "form",
    schema: { type: "array" },
    example: undefined,
  };
  expect(get?.parameters).toEqual([userId, page]);
  expect(put?.parameters).toEqual([
    userId,
    { ...page, required: false, explode: true, schema: { $ref: "#/components/schemas/Page" }, example: 1 },
  ]);
});

test("responses, bodies, security and extensions", () => {
  const [get, put] = readApi(document).operations;
  expect(get?.responses).toEqual([
    {
      status: "200",
      description: "A user",
      headers: [
        { name: "X-Rate", required: true, explode: false, schema: { type: "integer" }, mediaType: undefined },
      ],
      content: [
        {
          name: "application/json",
          schema: { $ref: "#/components/schemas/User" },
          examples: new Map([["Ada", { name: "Ada" }]]),
          encoding: {},
        },
      ],
    },
    { status: "default", description: "Else", headers: [], content: [] },
  ]);
  expect([get?.security, put?.security]).toEqual([
    [
      [
        { scheme: "Key", scopes: [] },
        { scheme: "Token", scopes: ["users:read"] },
      ],
      [],
    ],
    [],
  ]);
  expect(get?.extensions).toEqual({ "x-permit": "Read" });
  expect(put?.body).toEqual({
    required: true,
    content: [{ name: "text/plain", schema: true, examples: new Map(), encoding: {} }],
  });
});

test.each([
  ["nothing", {}],
  ["nulls", { info: null, paths: { "/a": null }, components: null, security: null }],
  ["wrong types", { info: 1, paths: { "/a": { get: 7, parameters: "x" } }, components: [], servers: {} }],
  ["a circle", { paths: { "/a": { $ref: "#/paths/~1a" } } }],
  ["a reference to nowhere", { paths: { "/a": { $ref: "#/paths/%ZZ/constructor/prototype" } } }],
])("reading is total: %s", (_name, broken) => {
  expect(() => readApi(broken)).not.toThrow();
});

test.each([
  ["get", "/v1/users/{user_id}", "getV1UsersByUserId"],
  ["post", "/", "post"],
  ["delete", "/a-b/{c}.json", "deleteABByCJson"],
])("the name of %s %s", (method, path, name) => {
  expect(operationName(method, path)).toBe(name);
});
