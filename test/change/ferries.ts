/** A small API whose document the tests of changes edit. */
import { type Json, asObject, isObject } from "../../scripts/core/json.ts";
import { parsePointer } from "../../scripts/core/json-pointer.ts";

const json = (schema: Json, more: Json = {}): Json => ({ "application/json": { schema, ...more } });
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

export const ferries: Json = {
  openapi: "3.1.1",
  info: { title: "Ferries", version: "1.2.0" },
  servers: [{ url: "https://ferries.example.com/v1" }],
  security: [{ captain: [] }],
  paths: {
    "/ferries/{ferry_id}": {
      parameters: [
        { name: "ferry_id", in: "path", required: true, schema: { type: "integer" } },
        { name: "harbour", in: "cookie", schema: { type: "string" } },
      ],
      get: {
        operationId: "showFerry",
        responses: { 200: { description: "One", content: json(ref("Ferry")) }, 404: { description: "None" } },
      },
      patch: {
        operationId: "changeFerry",
        requestBody: { content: json(ref("FerryChange")) },
        responses: { 204: { description: "Changed" } },
      },
    },
    "/bookings": {
      get: {
        operationId: "listBookings",
        parameters: [
          { name: "state", in: "query", schema: { enum: ["open", "paid"] } },
          { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 20 } },
          { name: "ids", in: "query", schema: { type: "array", items: { type: "integer" } } },
          { name: "X-Trace", in: "header", schema: { type: "string", maxLength: 30 } },
        ],
        responses: {
          200: {
            description: "Some",
            headers: {
              "X-Total": { required: true, schema: { type: "integer" } },
              "X-Hint": { schema: { type: "string" } },
            },
            content: json({ type: "array", items: ref("Booking") }),
          },
        },
      },
      post: {
        operationId: "createBooking",
        requestBody: {
          required: true,
          content: {
            ...json(ref("BookingRequest")),
            "application/x-www-form-urlencoded": { schema: ref("BookingForm") },
          },
        },
        responses: { 201: { description: "Made", content: json(ref("Booking")) } },
      },
    },
    "/decks": {
      get: {
        operationId: "showDecks",
        responses: { 200: { description: "All", content: json(ref("Deck")) } },
      },
      put: {
        operationId: "replaceDecks",
        requestBody: { required: true, content: json(ref("Deck")) },
        responses: { 204: { description: "Replaced" } },
      },
    },
  },
  webhooks: {
    bookingPaid: {
      post: {
        operationId: "bookingPaid",
        security: [],
        requestBody: { required: true, content: json(ref("Payment")) },
        responses: { 204: { description: "Noted" } },
      },
    },
  },
  components: {
    securitySchemes: {
      captain: { type: "http", scheme: "bearer" },
      harbourKey: { type: "apiKey", in: "header", name: "X-Key" },
    },
    schemas: {
      Ferry: {
        oneOf: [ref("Catamaran"), ref("Barge")],
        discriminator: { propertyName: "kind" },
      },
      Catamaran: {
        type: "object",
        required: ["kind", "speed"],
        properties: { kind: { const: "Catamaran" }, speed: { type: "number", minimum: 0 } },
      },
      Barge: {
        type: "object",
        required: ["kind", "load"],
        properties: { kind: { const: "Barge" }, load: { type: "number", exclusiveMinimum: 0 } },
      },
      FerryChange: {
        type: "object",
        minProperties: 1,
        properties: { name: { type: ["string", "null"], maxLength: 20 }, crew: { type: "integer" } },
      },
      Booking: {
        type: "object",
        required: ["id", "state", "seats"],
        properties: {
          id: { type: "integer", format: "int32" },
          state: { type: "string", enum: ["open", "paid"] },
          seats: { type: "integer", minimum: 1, maximum: 9 },
          note: { type: "string", maxLength: 40 },
          paid_at: { anyOf: [{ type: "string", format: "date-time" }, { type: "null" }] },
        },
      },
      BookingRequest: {
        type: "object",
        required: ["seats"],
        properties: {
          seats: { type: "integer", minimum: 1, maximum: 9 },
          cabin: { type: "string", enum: ["inside", "outside"] },
          note: { type: "string", maxLength: 40 },
          pets: { type: "array", items: { type: "string" }, maxItems: 3 },
          contact: {
            type: "object",
            properties: { phone: { type: "string", pattern: "^[0-9]+$" } },
            additionalProperties: false,
          },
        },
      },
      BookingForm: {
        type: "object",
        required: ["seats"],
        properties: {
          seats: { type: "integer" },
          name: { type: "string" },
          extras: { type: "array", items: { type: "string" } },
        },
      },
      Deck: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, decks: { type: "array", items: ref("Deck") } },
      },
      Payment: {
        type: "object",
        required: ["booking", "amount"],
        properties: { booking: { type: "integer" }, amount: { type: "number", multipleOf: 0.01 } },
      },
    },
  },
};

/** Pointers to what is set; undefined removes it. */
export type Edits = Readonly<Record<string, unknown>>;

export function edited(edits: Edits, document: Json = ferries): Json {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(edits)) {
    const keys = parsePointer(pointer);
    const last = keys.pop() ?? "";
    const owner = keys.reduce<unknown>((inner, key) => asObjectOrList(inner)[key], copy);
    const target = asObjectOrList(owner);
    if (value !== undefined) target[last] = value;
    else if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete target[last];
  }
  return asObject(copy);
}

function asObjectOrList(value: unknown): Record<string, unknown> {
  if (!isObject(value) && !Array.isArray(value)) throw new Error("An edit leads nowhere.");
  return value as Record<string, unknown>; // an index is a key, too
}
