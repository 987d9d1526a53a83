/** polka, with zod. */
import { text } from "node:stream/consumers";
import polka from "polka";
import { z } from "zod";
import { add, change, drop, etagOf, find, lend, list, token } from "./loans.mjs";

const genre = z.enum(["novel", "science", "travel"]);
const title = z.string().min(1).max(80);
const year = z.int().min(1450).max(2100);
const authors = z
  .array(z.string().min(1))
  .max(5)
  .refine((all) => new Set(all).size === all.length);
const book = z.strictObject({ title, genre, year: year.optional(), authors: authors.optional() });
const bookChange = z
  .strictObject({ title, genre, year: year.nullable(), authors })
  .partial()
  .refine((all) => Object.keys(all).length > 0);
const loan = z.strictObject({
  reader: z.string().min(1).max(60),
  until: z.iso.date(),
  note: z.string().max(100).optional(),
});
const query = z.object({
  q: z.string().min(2).max(30).optional(),
  genre: z.preprocess(
    (value) => (value === undefined ? value : [value].flat()),
    z.array(genre).max(3).optional(),
  ),
  sort: z.enum(["title", "-title", "year", "-year"]).optional(),
  limit: z
    .string()
    .regex(/^(?:[1-9]|[1-3]\d|40)$/)
    .optional(),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
});

function send(response, status, body, headers = {}) {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers });
  response.end(response.req.method === "HEAD" ? undefined : JSON.stringify(body));
}

const refuse = (response, status, message, headers) => send(response, status, { message }, headers);

function signedIn(request, response, next) {
  const [scheme = "", own] = (request.headers.authorization ?? "").split(" ");
  const isRight = scheme.toLowerCase() === "bearer" && own === token;
  return isRight ? next() : refuse(response, 401, "Sign in.", { "WWW-Authenticate": "Bearer" });
}

function known(request, response, next) {
  if (!/^b\d{1,9}$/.test(request.params.id)) return refuse(response, 400, "No such number.");
  request.book = find(request.params.id);
  return request.book ? next() : refuse(response, 404, "No such book.");
}

const reading = (type, schema) => async (request, response, next) => {
  const own = (request.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  if (own !== type) return refuse(response, 415, `Only ${type}.`);
  try {
    request.body = schema.parse(JSON.parse(await text(request)));
  } catch {
    return refuse(response, 422, "Not what the document says.");
  }
  return next();
};

const app = polka({ onNoMatch: (_request, response) => refuse(response, 404, "Nothing here.") });
app.get("/books", (request, response) => {
  const { success, data } = query.safeParse(request.query);
  if (!success) return refuse(response, 400, "Not such a list.");
  const { total, page } = list(data);
  return send(response, 200, page, { "X-Total-Count": total });
});
app.post("/books", signedIn, reading("application/json", book), ({ body }, response) => {
  const made = add(body);
  send(response, 201, made, { Location: `/books/${made.id}` });
});
app.get("/books/:id", known, (request, response) => {
  const etag = etagOf(request.book);
  if (request.headers["if-none-match"] !== etag) return send(response, 200, request.book, { ETag: etag });
  response.writeHead(304, { ETag: etag });
  return response.end();
});
app.patch(
  "/books/:id",
  signedIn,
  known,
  reading("application/merge-patch+json", bookChange),
  (request, response) => {
    const match = request.headers["if-match"];
    if (match === undefined || match === "") return refuse(response, 428, "If-Match is missing.");
    if (match !== etagOf(request.book)) return refuse(response, 412, "It was changed meanwhile.");
    const changed = change(request.params.id, request.body);
    return send(response, 200, changed, { ETag: etagOf(changed) });
  },
);
app.delete("/books/:id", signedIn, known, ({ params }, response) => {
  drop(params.id);
  response.writeHead(204).end();
});
app.post("/books/:id/loans", signedIn, known, reading("application/json", loan), (request, response) => {
  const key = z.guid().safeParse(request.headers["idempotency-key"]);
  return key.success ? send(response, 201, lend(key.data, request.body)) : refuse(response, 400, "No key.");
});
const { server } = app.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
