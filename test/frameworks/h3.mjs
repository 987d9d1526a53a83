/** H3, with zod. */
import { H3, HTTPError, getRouterParam, serve } from "h3";
import { z } from "zod";
import { add, change, drop, etagOf, find, lend, list, token } from "./loans.mjs";

const genre = z.enum(["novel", "science", "travel"]);
const title = z.string().min(1).max(80);
const year = z.int().min(1450).max(2100);
const authors = z
  .array(z.string().min(1))
  .max(5)
  .refine((all) => new Set(all).size === all.length);
const newBook = z.strictObject({ title, genre, year: year.optional(), authors: authors.optional() });
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
  genre: z.array(genre).max(3).optional(),
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

function refused(status, message, headers) {
  throw new HTTPError({ status, message, headers });
}

function checked(schema, value, status = 422) {
  const { success, data } = schema.safeParse(value);
  return success ? data : refused(status, "Not what the document says.");
}

function signedIn({ req }) {
  const [scheme = "", own] = (req.headers.get("authorization") ?? "").split(" ");
  if (scheme.toLowerCase() !== "bearer" || own !== token)
    refused(401, "Sign in.", { "www-authenticate": "Bearer" });
}

function bookOf(event) {
  const id = getRouterParam(event, "id");
  if (!/^b\d{1,9}$/.test(id)) refused(400, "No such number.");
  return find(id) ?? refused(404, "No such book.");
}

async function bodyOf({ req }, type, schema) {
  const [name] = (req.headers.get("content-type") ?? "").split(";");
  if (name.trim().toLowerCase() !== type) refused(415, `Only ${type}.`);
  return checked(schema, await req.json().catch(() => refused(400, "Not JSON.")));
}

const app = new H3({ silent: true });
app.get("/books", ({ url, res }) => {
  const all = Object.fromEntries(url.searchParams);
  const genres = url.searchParams.getAll("genre");
  const { total, page } = list(
    checked(query, { ...all, genre: genres.length > 0 ? genres : undefined }, 400),
  );
  res.headers.set("x-total-count", String(total));
  return page;
});
app.post("/books", async (event) => {
  signedIn(event);
  const book = add(await bodyOf(event, "application/json", newBook));
  event.res.status = 201;
  event.res.headers.set("location", `/books/${book.id}`);
  return book;
});
app.get("/books/:id", (event) => {
  const book = bookOf(event);
  const etag = etagOf(book);
  event.res.headers.set("etag", etag);
  if (event.req.headers.get("if-none-match") !== etag) return book;
  event.res.status = 304;
  return null;
});
app.patch("/books/:id", async (event) => {
  signedIn(event);
  const book = bookOf(event);
  const match = event.req.headers.get("if-match") ?? refused(428, "If-Match is missing.");
  const patch = await bodyOf(event, "application/merge-patch+json", bookChange);
  if (match !== etagOf(book)) refused(412, "It was changed meanwhile.");
  const changed = change(book.id, patch);
  event.res.headers.set("etag", etagOf(changed));
  return changed;
});
app.delete("/books/:id", (event) => {
  signedIn(event);
  drop(bookOf(event).id);
  event.res.status = 204;
  return null;
});
app.post("/books/:id/loans", async (event) => {
  signedIn(event);
  bookOf(event);
  const key = checked(z.guid(), event.req.headers.get("idempotency-key"), 400);
  const lent = lend(key, await bodyOf(event, "application/json", loan));
  event.res.status = 201;
  return lent;
});
const server = serve(app, { port: 0, hostname: "127.0.0.1", silent: true });
await server.ready();
console.log(server.url.replace(/\/$/, ""));
