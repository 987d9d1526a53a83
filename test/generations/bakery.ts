/** A small API with an example of everything. */
import type { Json } from "../../scripts/core/json.ts";

const json = (schema: Json, example: unknown): Json => ({ "application/json": { schema, example } });

const loaf = {
  type: "object",
  required: ["loaf_id", "grain", "price"],
  properties: {
    loaf_id: { type: "integer" },
    grain: { type: "string" },
    price: { type: "integer" },
    weight: { type: "integer", minimum: 0 },
    state: { type: "string", enum: ["fresh", "yesterday"] },
  },
};
const oneLoaf = { loaf_id: 3, grain: "rye", price: 410, weight: 750, state: "fresh" };
const order = {
  type: "object",
  required: ["loaf_id", "amount"],
  properties: {
    loaf_id: { type: "integer" },
    amount: { type: "integer", minimum: 1, maximum: 20 },
    wish: { type: "string", maxLength: 80 },
  },
};

const shared: Json = {
  openapi: "3.1.1",
  info: { title: "Bakery", version: "1.0.0" },
  servers: [{ url: "https://bakery.example.com" }],
  paths: {
    "/loaves": {
      get: {
        operationId: "listLoaves",
        parameters: [
          { name: "grain", in: "query", required: true, schema: { enum: ["rye", "spelt"] }, example: "rye" },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50 } },
        ],
        responses: { 200: { description: "Some", content: json({ type: "array", items: loaf }, [oneLoaf]) } },
      },
    },
    "/loaves/{loaf_id}": {
      get: {
        operationId: "showLoaf",
        parameters: [
          { name: "loaf_id", in: "path", required: true, schema: { type: "integer" }, example: 3 },
        ],
        responses: { 200: { description: "One", content: json(loaf, oneLoaf) } },
      },
    },
    "/orders": {
      post: {
        operationId: "placeOrder",
        requestBody: { required: true, content: json(order, { loaf_id: 3, amount: 2 }) },
        responses: {
          201: {
            description: "Placed",
            content: json(
              { type: "object", required: ["order_id"], properties: { order_id: { type: "integer" } } },
              { order_id: 12 },
            ),
          },
        },
      },
    },
    "/orders/{order_id}": {
      delete: {
        operationId: "cancelOrder",
        parameters: [
          { name: "order_id", in: "path", required: true, schema: { type: "integer" }, example: 12 },
        ],
        responses: { 204: { description: "Cancelled" } },
      },
    },
  },
};

/** No part of it stands in two places. */
export const bakery: Json = JSON.parse(JSON.stringify(shared));
