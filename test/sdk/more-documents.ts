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
