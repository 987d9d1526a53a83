/** hapi, with Joi. */
import Hapi from "@hapi/hapi";
import Joi from "joi";
import { add, change, drop, etagOf, find, lend, list, token } from "./loans.mjs";

const genre = Joi.string().valid("novel", "science", "travel");
const title = Joi.string().min(1).max(80);
const year = Joi.number().integer().min(1450).max(2100);
const authors = Joi.array().items(Joi.string()).max(5).unique();
const text = Joi.string().pattern(/^\d+$/);
const date = Joi.string().pattern(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const id = Joi.object({ id: Joi.string().pattern(/^b\d{1,9}$/) });
const strict = { options: { convert: false, errors: { stack: false } } };
const failAction = (_request, _toolkit, error) => {
  throw error;
};
const query = Joi.object({
  q: Joi.string().min(2).max(30),
  genre: Joi.array().items(genre).max(3).single(),
  sort: Joi.string().valid("title", "-title", "year", "-year"),
  limit: Joi.string().pattern(/^(?:[1-9]|[1-3]\d|40)$/),
  cursor: text.max(9),
}).unknown();
const book = Joi.object({ title: title.required(), genre: genre.required(), year, authors });
const bookChange = Joi.object({ title, genre, year: year.allow(null), authors }).min(1);
const loan = Joi.object({
  reader: Joi.string().min(1).max(60).required(),
  until: date.required(),
  note: Joi.string().max(100).allow(""),
});
const headers = (own) => Joi.object(own).unknown();
const json = { allow: "application/json" };
const none = (toolkit) =>
  toolkit.response({ statusCode: 404, error: "Not Found", message: "No such book." }).code(404);

const server = Hapi.server({ port: 0, host: "127.0.0.1", routes: { validate: { ...strict, failAction } } });
server.auth.scheme("bearer", () => ({
  authenticate: (request, toolkit) => {
    const [scheme = "", own] = (request.headers.authorization ?? "").split(" ");
    if (scheme.toLowerCase() === "bearer" && own === token)
      return toolkit.authenticated({ credentials: { name: "desk" } });
    const body = { statusCode: 401, error: "Unauthorized", message: "Sign in." };
    return toolkit.response(body).code(401).header("WWW-Authenticate", "Bearer").takeover();
  },
}));
server.auth.strategy("desk", "bearer");
server.route([
  {
    method: "GET",
    path: "/books",
    options: { validate: { query } },
    handler: ({ query: { genre: genres, ...rest } }, toolkit) => {
      const { total, page } = list({ ...rest, ...(genres !== undefined && { genre: [genres].flat() }) });
      return toolkit.response(page).header("X-Total-Count", String(total));
    },
  },
  {
    method: "POST",
    path: "/books",
    options: { auth: "desk", validate: { payload: book.required() }, payload: json },
    handler: ({ payload }, toolkit) => {
      const made = add(payload);
      return toolkit.response(made).created(`/books/${made.id}`);
    },
  },
  {
    method: "GET",
    path: "/books/{id}",
    options: { validate: { params: id } },
    handler: ({ params }, toolkit) => {
      const found = find(params.id);
      return found ? toolkit.response(found).etag(etagOf(found).slice(1, -1)) : none(toolkit);
    },
  },
  {
    method: "PATCH",
    path: "/books/{id}",
    options: {
      auth: "desk",
      validate: {
        params: id,
        payload: bookChange.required(),
        headers: headers({ "if-match": Joi.string().required() }),
      },
      payload: { allow: "application/merge-patch+json" },
    },
    handler: ({ params, payload, headers: { "if-match": match } }, toolkit) => {
      const found = find(params.id);
      if (!found) return none(toolkit);
      if (match !== etagOf(found))
        return toolkit.response({ message: "It was changed meanwhile." }).code(412);
      const changed = change(params.id, payload);
      return toolkit.response(changed).etag(etagOf(changed).slice(1, -1));
    },
  },
  {
    method: "DELETE",
    path: "/books/{id}",
    options: { auth: "desk", validate: { params: id } },
    handler: ({ params }, toolkit) => (drop(params.id) ? toolkit.response().code(204) : none(toolkit)),
  },
  {
    method: "POST",
    path: "/books/{id}/loans",
    options: {
      auth: "desk",
      validate: {
        params: id,
        payload: loan.required(),
        headers: headers({ "idempotency-key": Joi.string().guid({ wrapper: false }).required() }),
      },
      payload: json,
    },
    handler: ({ params, payload, headers: { "idempotency-key": key } }, toolkit) =>
      find(params.id) ? toolkit.response(lend(key, payload)).code(201) : none(toolkit),
  },
]);
await server.start();
console.log(server.info.uri);
