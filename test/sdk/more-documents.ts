/** Documents with what the clients have to do in another way, or cannot do. */
import type { Json } from "../../scripts/core/json.ts";

/** A list in pages, whose parameters and properties have the names of other things. */
export const paged: Json = {
  openapi: "3.1.0",
  info: { title: "Pages", version: "1" },
  paths: {
    "/songs": {
      get: {
        operationId: "list songs",
        "x-pagination": { page: "7", size: "page", items: "self", info: "..", next: "Next" },
        parameters: ["7", "page", "item", "call", "base"].map((name) => ({
          name,
          in: "query",
          schema: { type: "integer" },
        })),
        responses: {
          200: { description: "Songs", content: { "application/json": { schema: ref("Songs") } } },
        },
      },
    },
    "/songs/items": { get: { operationId: "list-songs items", responses: { 204: { description: "None" } } } },
  },
  components: {
    schemas: {
      Songs: {
        type: "object",
        properties: {
          self: { type: "array", items: ref("Song") },
          "..": { type: "object", properties: { Next: { type: "integer" } } },
        },
      },
      Song: { type: "object", properties: { title: { type: "string" } } },
    },
  },
};

/** What the clients can do only in part, or not at all. */
export const beyond: Json = {
  openapi: "3.1.0",
  info: { title: "Beyond", version: "1" },
  paths: {
    "/search": {
      get: {
        operationId: "search",
        parameters: [
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            schema: { type: "object", properties: { day: { type: "string" } } },
          },
          { name: "tags", in: "query", explode: false, schema: { type: "array", items: { type: "string" } } },
          { name: "X-Trace", in: "header", schema: { type: "string" } },
          { name: "session", in: "cookie", schema: { type: "string" } },
        ],
        responses: { 204: { description: "Nothing" } },
      },
    },
    "/form": { post: sending("sendForm", "application/x-www-form-urlencoded") },
    "/xml": { post: sending("sendXml", "application/xml") },
    "/echo": {
      post: {
        ...sending("echo", "application/json"),
        responses: { 200: { description: "Same", content: { "application/json": { schema: ref("Open") } } } },
      },
    },
    "/text": { get: answering("readText", "text/plain", { type: "string" }) },
    "/lines": { get: answering("readLines", "application/jsonl", { type: "array", items: ref("Open") }) },
    "/created": {
      post: {
        operationId: "make",
        responses: {
          200: { description: "Here", content: { "application/json": { schema: ref("Open") } } },
          202: { description: "Later", content: { "application/json": { schema: ref("Later") } } },
        },
      },
    },
  },
  components: {
    schemas: {
      Open: {
        type: "object",
        required: ["a"],
        properties: { a: { type: "string", format: "uuid", maxLength: 1 }, b: { type: ["string", "null"] } },
        additionalProperties: { type: "string" },
      },
      Later: { type: "object", properties: { ticket: { type: "string" } } },
    },
  },
};

const missing = { $ref: "#/components/x-parts/missing" };

/** Legal and rare: references in extensions, constants of any type, types that lead to themselves. */
export const unusual: Json = {
  openapi: "3.1.0",
  info: { title: "Rare", version: "1", "x-logo": missing },
  tags: [{ name: "a", "x-displayName": missing }],
  "x-webhooks": {
    opened: { post: { requestBody: { content: { "application/json": { schema: missing } } } } },
  },
  "x-topics": [{ content: { $ref: "./missing.md" } }],
  paths: {
    "x-defaults": missing,
    "/a": {
      "x-item": missing,
      get: {
        operationId: "a",
        "x-policy": missing,
        responses: {
          200: {
            description: "A",
            "x-more": missing,
            content: { "application/json": { schema: ref("Everything"), "x-media": missing } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Everything: {
        type: "object",
        "x-schema": missing,
        required: ["chain", "level2", "one", "half"],
        properties: Object.fromEntries(
          "Nest NestedMap Again Chain Nothing Shape Shapes Half Level Level2 Mixed Flag Grade Union Unknown Status"
            .split(" ")
            .map((name) => [name, ref(name)]),
        ),
      },
      Nest: { type: "array", items: ref("Nest") },
      NestedMap: { type: "object", additionalProperties: ref("NestedMap") },
      Again: { type: "array", items: { type: "array", items: ref("Alias") } },
      Alias: ref("Again"),
      Chain: { type: "object", required: ["link"], properties: { link: ref("Link") } },
      Link: {
        type: "object",
        required: ["chain"],
        properties: { chain: { anyOf: [ref("Chain"), { type: "null" }] }, again: ref("Chain") },
      },
      Endless: { type: "object", required: ["half"], properties: { half: ref("OtherHalf") } },
      OtherHalf: { type: "object", required: ["endless"], properties: { endless: ref("Endless") } },
      Nothing: { const: null },
      Shape: { const: { round: true } },
      Shapes: { enum: [{ round: true }, [1], "flat"] },
      Half: { type: "number", enum: [0.5, 1.5] },
      Level: { type: "integer", enum: [1, 2, -1] },
      Level2: {
        type: "object",
        properties: { three: { const: 3 }, third: { const: 0.3 }, yes: { const: true } },
      },
      Mixed: { enum: ["a", 1, true, null] },
      Flag: { type: "boolean", enum: [true] },
      Grade: { type: "string", enum: ["A", "a", "+", "", "1", "StatusOpen"] },
      Status: { type: "string", enum: ["open", "OPEN"] },
      StatusOpen: { type: "object", properties: { a: { type: "string" } } },
      Union: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: {
          propertyName: 'the "kind"',
          mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
        },
      },
      UnmarshalUnion: { type: "object", properties: { a: { type: "string" } } },
      Cat: { type: "object", properties: { 'the "kind"': { const: "cat" } } },
      Dog: { allOf: [ref("Cat"), { type: "object", properties: { "the (kind)": { const: "dog" } } }] },
      Unknown: {},
    },
  },
};

function sending(operationId: string, type: string): Json {
  return {
    operationId,
    requestBody: { required: true, content: { [type]: { schema: ref("Open") } } },
    responses: { 204: { description: "Nothing" } },
  };
}

function answering(operationId: string, type: string, schema: Json): Json {
  return { operationId, responses: { 200: { description: "It", content: { [type]: { schema } } } } };
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** Operations that will go: one says all of it, in words that are code elsewhere, and one nothing. */
export const retiring: Json = {
  openapi: "3.1.0",
  info: { title: "Retiring", version: "1.0.0" },
  servers: [{ url: "https://retiring.example.com" }],
  paths: {
    "/gates": {
      get: {
        operationId: "listGates",
        summary: "List gates",
        deprecated: true,
        "x-deprecated-since": "2027-03-01",
        "x-sunset": "2027-12-31",
        "x-replaced-by": `*/ ?> """\n@ @deprecated listDoors`,
        responses: { 204: { description: "None" } },
      },
      put: { operationId: "openGates", deprecated: true, responses: { 204: { description: "Open" } } },
    },
    "/doors": { get: { operationId: "listDoors", responses: { 204: { description: "None" } } } },
  },
};
