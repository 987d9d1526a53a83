/** Everything that the site reads of a document, as a whole. */
import { expect, test } from "vitest";
import { readSite } from "../../scripts/core/docs/read-site.ts";
import type { Json } from "../../scripts/core/json.ts";

const text = { type: "string" };
const at = { name: "at", in: "query", description: "When.", schema: text };
const document: Json = {
  openapi: "3.1.0",
  info: {
    title: " Boats ",
    version: "1.2",
    summary: "All boats.",
    description: "Hello.\n\n# First `steps`\n\nGo.\n\n# [More](x)\n\nStay.",
    license: { name: "MIT", url: "https://example.com/mit" },
    contact: { name: "Harbour", email: "harbour@example.com" },
    termsOfService: "https://example.com/terms",
    "x-team": "dock",
  },
  externalDocs: { url: "https://example.com/more", description: "More" },
  servers: [
    {
      url: "https://{port}.example.com",
      description: "Live",
      variables: { port: { default: "a", enum: ["a", "b"], description: "Where." }, plain: {} },
    },
    {},
  ],
  tags: [{ name: "boats", description: "Those that float.", externalDocs: { url: "https://example.com/b" } }],
  security: [{ key: [] }],
  "x-require-one-of-headers": [["X-A", "X-B"], ["X-A"], ["X-A", "X-C"]],
  paths: {
    "x-note": 1,
    "/boats": {
      summary: "Of the path",
      parameters: [at, { $ref: "#/components/parameters/Page", description: "Beside." }],
      get: {
        operationId: "listBoats",
        tags: ["boats", "others"],
        summary: "List",
        description: "Lists.",
        deprecated: true,
        security: [{ key: [] }, { oauth: ["read"], key: [] }, {}],
        parameters: [
          {
            ...at,
            required: true,
            style: "form",
            explode: false,
            allowReserved: true,
            allowEmptyValue: true,
          },
          { name: "X-A", in: "header", schema: text, example: "a" },
          {
            name: "X-B",
            in: "header",
            explode: true,
            schema: text,
            examples: { one: { value: "b", summary: "B" } },
          },
          { name: "filter", in: "query", content: { "application/json": { schema: text, example: "{}" } } },
        ],
        responses: {
          "x-note": 1,
          200: {
            description: "Fine.",
            summary: "OK",
            headers: { Total: { required: true, schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: { type: "array" },
                examples: { none: { $ref: "#/components/examples/None" } },
              },
              "application/jsonl": { itemSchema: text },
            },
            links: {
              Next: {
                operationId: "listBoats",
                description: "On.",
                parameters: { at: "$response.body#/at", page: 2 },
              },
              Add: { operationRef: "#/paths/~1boats/post", requestBody: { a: 1 } },
              Set: { operationRef: "#/paths/~1boats/put" },
              Far: { operationRef: "https://example.com/#/paths/~1a/get" },
            },
          },
          default: { $ref: "#/components/responses/Wrong", description: "Beside." },
        },
        "x-codeSamples": [
          { lang: "sh", source: "ls" },
          { lang: "js", label: "Script", source: "go()" },
        ],
      },
      post: {
        operationId: "addBoat",
        requestBody: {
          description: "It.",
          required: true,
          content: {
            "multipart/form-data": {
              schema: { type: "object" },
              encoding: { a: { contentType: "text/csv" } },
            },
          },
        },
        responses: {},
        callbacks: {
          paid: {
            "x-note": 1,
            "{$request.body#/url}": { post: { summary: "Paid", responses: { 200: { description: "" } } } },
          },
        },
        externalDocs: { url: "https://example.com/add" },
      },
      put: { deprecated: true, "x-sunset": "2030-01-01", responses: { 204: { description: "" } } },
    },
  },
  webhooks: {
    sunk: { post: { operationId: "sunk", tags: ["boats"], responses: { 200: { description: "" } } } },
  },
  components: {
    parameters: {
      Page: {
        name: "page",
        in: "query",
        description: "There.",
        deprecated: true,
        schema: { type: "integer" },
      },
    },
    examples: { None: { summary: "None", description: "Empty.", value: [] } },
    responses: { Wrong: { description: "There." } },
    schemas: { Boat: { type: "object" }, boat: { type: "string" } },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." },
      basic: { type: "http", scheme: "basic" },
      jwt: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
      oauth: {
        type: "oauth2",
        flows: {
          clientCredentials: { tokenUrl: "https://example.com/token", scopes: { read: "Reads." } },
          authorizationCode: {
            authorizationUrl: "https://example.com/auth",
            tokenUrl: "https://example.com/token",
            refreshUrl: "https://example.com/again",
            scopes: { read: "Reads.", write: "" },
          },
        },
      },
      open: { type: "openIdConnect", openIdConnectUrl: "https://example.com/open" },
      tls: { type: "mutualTLS" },
    },
  },
};

test("a document", async () => {
  const site = readSite(document);
  const told = JSON.stringify({ ...site, operations: site.operations.map(({ page }) => page) }, undefined, 1);
  await expect(`${told}\n`).toMatchFileSnapshot("fixtures/read-site.json");
});

test("an empty one", () => {
  const { title, groups, servers, about, schemes, chapters } = readSite({});
  expect([title, groups, servers, about, schemes, chapters]).toEqual(["API reference", [], [], [], [], []]);
});
