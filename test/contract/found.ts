/** What the checks make of one response of a small document. */
import { type Intent, findings } from "../../scripts/contract/checks.ts";
import { accepted } from "../../scripts/contract/oracle.ts";
import { createSchemas } from "../../scripts/contract/schemas.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const json = (schema: object) => ({ "application/json": { schema } });
const problem = (status: object) => ({
  description: "",
  content: { "application/problem+json": { schema: { type: "object", properties: { status } } } },
});
const isoDate = { type: "string", format: "date" };
const api = readApi({
  openapi: "3.1.0",
  info: { title: "Boats", version: "1" },
  components: { securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  security: [{ key: [] }],
  paths: {
    "/boats": {
      get: {
        operationId: "listBoats",
        responses: {
          200: {
            description: "",
            headers: {
              Total: { required: true, schema: { type: "integer" } },
              Fresh: { schema: { type: "boolean" } },
              Day: { schema: isoDate },
              "Set-Cookie": { schema: { type: "array", items: { type: "string", pattern: "^crew=" } } },
            },
            content: json({
              type: "array",
              items: {
                type: "object",
                required: ["id"],
                properties: { id: { type: "integer" }, pin: { type: "string" } },
                "x-write-only-properties": ["pin"],
              },
            }),
          },
          204: { description: "" },
          401: { description: "" },
          501: { description: "" },
        },
      },
    },
    "/log": {
      get: {
        operationId: "readLog",
        responses: {
          200: {
            description: "",
            content: { "application/jsonl": { schema: { type: "object", required: ["at"] } } },
          },
        },
      },
    },
    "/crew": {
      get: {
        operationId: "showCrew",
        responses: {
          200: { description: "", content: json({ type: "array", items: { type: "integer" } }) },
          default: { description: "" },
        },
      },
    },
    "/hull": {
      get: {
        operationId: "showHull",
        responses: {
          400: problem({}),
          404: problem({ maximum: 499 }),
          409: problem({ const: 400 }),
          422: { description: "", content: json({ type: "object" }) },
        },
      },
    },
    "/harbour": {
      get: {
        operationId: "showHarbour",
        security: [],
        responses: { 404: { description: "" } },
      },
    },
  },
});
const schemas = createSchemas(api);
export const good = { total: "1", "content-type": "application/json" };

export interface Given {
  readonly id?: string;
  readonly status?: number;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly intent?: Partial<Intent>;
}

/** @returns each finding, its members in one line */
export function found({
  id = "listBoats",
  status = 200,
  text = "[]",
  headers = good,
  method = "GET",
  ...rest
}: Given) {
  const operation = api.operations.find((one) => one.id === id);
  if (!operation) throw new Error(id);
  const intent = {
    verdict: accepted,
    title: "a valid request",
    subject: "valid",
    exact: true,
    ...rest.intent,
  };
  const wire = { method, target: operation.path, headers: [], body: undefined };
  const answer = { status, headers: new Headers(headers), text };
  return findings({ operation, wire, answer, api, schemas, intent }).map((one) =>
    Object.values(one).join(" | "),
  );
}

export const wrong = (status: number): Partial<Intent> => ({
  verdict: { ...accepted, status },
  title: "no id",
  subject: "id",
});
export const empty = { text: "", headers: {} };
