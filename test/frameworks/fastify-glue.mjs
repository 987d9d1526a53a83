/** Fastify with fastify-openapi-glue, which makes the routes and their validators from the document. */
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fastify from "fastify";
import glue from "fastify-openapi-glue";
import { add, find, list, remove, replace } from "./plants.mjs";

const none = (reply) => reply.code(404).send({ message: "There is no such plant." });
const serviceHandlers = {
  listPlants: ({ query }) => list(query),
  addPlant: (request, reply) => reply.code(201).send(add(request.body)),
  getPlant: ({ params }, reply) => find(params.plantId) ?? none(reply),
  putPlant: ({ params, body }, reply) => (find(params.plantId) ? replace(params.plantId, body) : none(reply)),
  dropPlant: ({ params }, reply) => (remove(params.plantId) ? reply.code(204).send() : none(reply)),
};

const options = { allErrors: false, strict: false };
const strict = addFormats.default(new Ajv(options));
const reading = addFormats.default(new Ajv({ ...options, coerceTypes: "array" })); // of texts
const app = fastify();
app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === "body" ? strict : reading).compile(schema));
const isReference = strict.compile({ type: "string", format: "uuid" });
const refuse = (message) => {
  throw Object.assign(new Error(message), { statusCode: 400 });
};
app.addHook("preValidation", async ({ method, body, query, headers: { "x-ref": reference } }) => {
  if (typeof query.ids === "string") query.ids = query.ids.split(",");
  if (reference !== undefined && !isReference(reference)) refuse("No such reference."); // which glue looks for as X-Ref
  if (/^(?:POST|PUT)$/.test(method) && body === undefined) refuse("There is no body.");
});
app.setErrorHandler(({ statusCode = 500, message }, _request, reply) =>
  reply.code(statusCode).send({ message }),
);
app.setNotFoundHandler((_request, reply) => none(reply));
await app.register(glue, {
  specification: new URL("plants.yaml", import.meta.url).pathname,
  serviceHandlers,
});
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
