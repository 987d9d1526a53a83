/** Koa, with Ajv. */
import { Router } from "@koa/router";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { add, change, drop, etagOf, find, lend, list, token } from "./loans.mjs";

const { components, paths } = load(readFileSync(new URL("loans.yaml", import.meta.url), "utf8"));
const ajv = addFormats.default(new Ajv2020({ strict: false }));
const validate = (schema) => ajv.compile({ ...schema, components });
const { NewBook, BookChange } = components.schemas;
const parameters = paths["/books"].get.parameters;
const checks = {
  book: validate(NewBook),
  change: validate(BookChange),
  loan: validate(paths["/books/{bookId}/loans"].post.requestBody.content["application/json"].schema),
  key: validate({ type: "string", format: "uuid" }),
  query: validate({
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  }),
};

const accepted = (context, check, value) => check(value) || context.throw(400, ajv.errorsText(check.errors));
const signedIn = (context, next) => {
  const [scheme = "", own] = context.get("Authorization").split(" ");
  context.assert(scheme.toLowerCase() === "bearer" && own === token, 401, "Sign in.", {
    headers: { "WWW-Authenticate": "Bearer" },
  });
  return next();
};
const known = (context, next) => {
  context.assert(/^b[0-9]{1,9}$/.test(context.params.id), 400, "No such number.");
  context.state.book = find(context.params.id);
  context.assert(context.state.book, 404, "No such book.");
  return next();
};
const typed = (type) => (context, next) => {
  context.assert(context.is(type), 415, `Only ${type}.`);
  return next();
};

const router = new Router();
router.get("/books", (context) => {
  const { genre, limit, ...rest } = context.query;
  const query = {
    ...rest,
    ...(genre !== undefined && { genre: [genre].flat() }),
    ...(limit !== undefined && { limit: /^-?\d+$/.test(limit) ? Number(limit) : limit }),
  };
  accepted(context, checks.query, query);
  const { total, page } = list(query);
  context.set("X-Total-Count", String(total));
  context.body = page;
});
router.post("/books", signedIn, typed("application/json"), (context) => {
  accepted(context, checks.book, context.request.body);
  const book = add(context.request.body);
  context.status = 201;
  context.set("Location", `/books/${book.id}`);
  context.body = book;
});
router.get("/books/:id", known, (context) => {
  context.body = context.state.book;
  context.set("ETag", etagOf(context.state.book));
  context.status = 200;
  if (context.fresh) context.status = 304;
});
router.patch(
  "/books/:id",
  signedIn,
  typed("application/merge-patch+json"),
  (context, next) => known(context, next),
  (context) => {
    const match = context.get("If-Match");
    context.assert(match !== "", 400, "If-Match is missing.");
    context.assert(match === etagOf(context.state.book), 412, "It was changed meanwhile.");
    accepted(context, checks.change, context.request.body);
    const book = change(context.params.id, context.request.body);
    context.set("ETag", etagOf(book));
    context.body = book;
  },
);
router.delete("/books/:id", signedIn, known, (context) => {
  drop(context.params.id);
  context.status = 204;
});
router.post("/books/:id/loans", signedIn, typed("application/json"), known, (context) => {
  accepted(context, checks.key, context.get("Idempotency-Key"));
  accepted(context, checks.loan, context.request.body);
  context.status = 201;
  context.body = lend(context.get("Idempotency-Key"), context.request.body);
});

const app = new Koa();
app.silent = true;
app.use(async (context, next) => {
  try {
    await next();
    if (context.status === 404 && context.body === undefined) context.body = { message: "Nothing here." };
    if (context.status === 405 || context.status === 501) context.body = { message: "Not this method." };
  } catch (error) {
    context.status = error.status ?? 500;
    context.set(error.headers ?? {});
    context.body = { message: error.message };
  }
});
app.use(
  bodyParser({
    strict: true,
    enableTypes: ["json"],
    extendTypes: { json: ["application/merge-patch+json"] },
  }),
);
app.use(router.routes()).use(router.allowedMethods());
const server = app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
