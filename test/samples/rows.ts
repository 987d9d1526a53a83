/** How the rows of hard requests are written. */
import type { Json } from "../../scripts/core/json.ts";

export interface Row {
  readonly method?: string;
  readonly path?: string;
  readonly parameters?: readonly Json[];
  /** Media type → value; with `schema` or `encoding` if they matter. */
  readonly body?: Readonly<Record<string, Json>>;
  readonly security?: readonly Json[];
}

export const json = (example: unknown): Row => ({ body: { "application/json": { example } } });
export const text = (example: unknown): Row => ({
  body: { "text/plain": { schema: { type: "string" }, example } },
});
export const form = (example: Json, more: Json = {}): Row => ({
  body: { "application/x-www-form-urlencoded": { example, ...more } },
});
export const parts = (example: Json, properties: Json = {}, encoding: Json = {}): Row => ({
  body: { "multipart/form-data": { schema: { type: "object", properties }, example, encoding } },
});
export const one = (place: string, name: string, example: unknown, more: Json = {}): Json => ({
  name,
  in: place,
  required: true,
  schema: {},
  example,
  ...more,
});
export const query = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  parameters: [one("query", "q", example, more)],
});
export const header = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  parameters: [one("header", "X-Value", example, more)],
});
export const path = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  path: "/{value}",
  parameters: [one("path", "value", example, more)],
});
export const cookie = (example: unknown, more: Json = {}): Row => ({
  method: "get",
  parameters: [one("cookie", "choice", example, more)],
});
export const binary = { type: "string", contentMediaType: "application/octet-stream" };
