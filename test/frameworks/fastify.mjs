/** Fastify, with its own validators, which must neither convert nor drop what a body holds. */
import fastify from "fastify";
import { add, find, list, remove, replace } from "./plants.mjs";

const app = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } });
const text = { type: "string" };
const body = {
  type: "object",
  required: ["name", "height"],
  additionalProperties: false,
  properties: {
    id: {},
    name: { ...text, minLength: 1, maxLength: 40 },
    height: { type: "number", minimum: 0, maximum: 500 },
    light: { enum: ["sun", "shade"] },
    planted: { ...text, format: "date" },
    mail: { ...text, format: "email" },
    note: { type: ["string", "null"], maxLength: 20 },
    tags: { type: "array", maxItems: 4, uniqueItems: true, items: { ...text, pattern: "^[a-z]+$" } },
  },
};
const whole = "^(?:0|[1-9][0-9]{0,15})$";
const querystring = {
  type: "object",
  properties: {
    limit: { ...text, pattern: "^(?:[1-9]|[1-4][0-9]|50)$" },
    offset: { ...text, pattern: whole },
    light: { enum: ["sun", "shade"] },
    ids: { ...text, pattern: "^-?[0-9]+(?:,-?[0-9]+){0,2}$" },
  },
};
const headers = { type: "object", properties: { "x-ref": { ...text, format: "uuid" } } };
const params = { type: "object", properties: { id: { ...text, pattern: "^[1-9][0-9]{0,15}$" } } };
const none = { message: "There is no such plant." };

app.setErrorHandler(({ statusCode = 500, message }, _request, reply) =>
  reply.code(statusCode).send({ message }),
);
app.setNotFoundHandler((_request, reply) => reply.code(404).send(none));
app.get("/plants", { schema: { querystring, headers } }, ({ query }) => list(query));
app.post("/plants", { schema: { body } }, (request, reply) => reply.code(201).send(add(request.body)));
app.get(
  "/plants/:id",
  { schema: { params } },
  (request, reply) => find(request.params.id) ?? reply.code(404).send(none),
);
app.put("/plants/:id", { schema: { params, body } }, (request, reply) =>
  find(request.params.id) ? replace(request.params.id, request.body) : reply.code(404).send(none),
);
app.delete("/plants/:id", { schema: { params } }, (request, reply) =>
  remove(request.params.id) ? reply.code(204).send() : reply.code(404).send(none),
);
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
