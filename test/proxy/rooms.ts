/** An API of rooms, for servers that a test writes itself. */
import { readApi } from "../../scripts/core/read-api.ts";
import { serving } from "./running.ts";

export const json = { "content-type": "application/json" };
const whatever = { description: "ok", content: { "application/json": { schema: { type: "object" } } } };
const operation = (id: string, more: object = {}) => ({
  operationId: id,
  responses: { "200": whatever },
  ...more,
});
const query = (name: string, schema: object) => ({ name, in: "query", schema });
export const rooms = readApi({
  openapi: "3.1.0",
  info: { title: "Rooms", version: "1" },
  paths: {
    "/rooms": {
      get: operation("listRooms", {
        parameters: [
          query("floor", { type: "integer", maximum: 9 }),
          query("beds", { type: "integer", minimum: 1 }),
          { name: "X-Hotel", in: "header", schema: { type: "string" } },
        ],
        security: [{}, { bearer: [] }, { basic: [] }, { sid: [] }, { key: [] }],
      }),
      post: operation("addRoom", { requestBody: { content: { "application/octet-stream": {} } } }),
    },
    "/bell": {
      get: {
        operationId: "ring",
        responses: {
          "200": {
            description: "rings",
            content: {
              "text/event-stream": {
                schema: { type: "object", required: ["data"], properties: { data: { const: "1" } } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer" },
      basic: { type: "http", scheme: "basic" },
      sid: { type: "apiKey", in: "cookie", name: "sid" },
      key: { type: "apiKey", in: "query", name: "guest" },
    },
  },
});

/** The lines of the requests that an upstream gets, each with some of its headers. */
export async function recorder(shown: readonly string[] = []) {
  const asked: string[] = [];
  const url = await serving(async (request, response) => {
    const fields = shown.flatMap((name) =>
      request.headers[name] === undefined ? [] : [`${name}: ${request.headers[name]}`],
    );
    const body = Buffer.concat(await request.toArray().catch(() => [])).toString();
    asked.push([`${request.method} ${request.url}`, ...fields, ...(body === "" ? [] : [body])].join(", "));
    response.writeHead(200, json).end("{}");
  });
  return { url, asked };
}

/** Lines as they go over the wire. */
export const bytes = (...lines: string[]) => Buffer.from(lines.join("\r\n"), "latin1");

export const close = "Connection: close";
