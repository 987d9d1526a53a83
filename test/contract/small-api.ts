/** A small document, and answers to its operations, for tests of single parts of the engine. */
import type { Answer, Identity } from "../../scripts/contract/exchange.ts";
import { readApi } from "../../scripts/core/read-api.ts";

const ok = { description: "", content: { "application/json": { schema: {} } } };
const list = (id: string) => ({ get: { operationId: id, responses: { 200: ok, 404: ok } } });
const item = (id: string, name: string) => ({
  parameters: [{ name, in: "path", required: true, schema: { type: "integer" } }],
  get: { operationId: id, responses: { 200: ok } },
  delete: { operationId: `${id}Away`, responses: { 204: { description: "" } } },
});
export const api = readApi({
  openapi: "3.1.0",
  info: { title: "T", version: "1" },
  paths: {
    "/categories": list("listCategories"),
    "/categories/{category_id}": item("showCategory", "category_id"),
    "/boxes": list("listBoxes"),
    "/boxes/{boxId}": item("showBox", "boxId"),
    "/articles": list("listArticles"),
    "/articles/{code}": item("showArticle", "code"),
  },
});
export const anybody: Identity = { token: "any", refused: [] };

export function operation(id: string) {
  const found = api.operations.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

export function answered(
  status: number,
  body: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const text = body === "" ? "" : JSON.stringify(body);
  return { status, headers: new Headers({ "content-type": "application/json", ...headers }), text };
}

export function wire(target: string, method = "GET") {
  return { method, target, headers: [], body: undefined };
}
