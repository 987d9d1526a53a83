/** The table as an OpenAPI document: one operation a row. */
import type { Row } from "./row.ts";
import { tree } from "./styles.ts";

type Described = Omit<Row, "calls" | "title">;

export const schemes = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "key" },
  cookie: { type: "apiKey", in: "cookie", name: "session" },
  basic: { type: "http", scheme: "basic" },
  bearer: { type: "http", scheme: "bearer" },
};

const text = { type: "string" };
const schemas = {
  Thing: {
    type: "object",
    required: ["n"],
    properties: {
      n: { type: "integer" },
      text,
      of: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
    },
  },
  Filter: { type: "object", properties: { x: text, in: { type: "array", items: text } } },
  Tree: tree,
};

/** @param rows each with its operationId */
export function documentOf(rows: readonly (readonly [string, Described])[]): object {
  return {
    openapi: "3.2.0",
    info: { title: "Operations", version: "1" },
    servers: [{ url: "http://127.0.0.1" }],
    paths: Object.fromEntries(rows.map(([id, row]) => pathOf(id, row))),
    components: {
      schemas,
      headers: { Total: { schema: { type: "integer" } } },
      securitySchemes: schemes,
    },
  };
}

function pathOf(id: string, row: Described): [string, object] {
  const { parameters = [], requestBody, security, method = requestBody ? "post" : "get" } = row;
  const segments = parameters.filter((each) => each.in === "path").map(({ name }) => `/{${name}}`);
  const operation = {
    operationId: id,
    parameters,
    ...(requestBody && { requestBody }),
    ...(security && { security }),
    responses: row.responses ?? { 204: { description: "Done." } },
  };
  return [`/${id}${segments.join("")}`, { [method]: operation }];
}
