/** The library that several servers here have, and what is done in it. */
import { createHash } from "node:crypto";

export const token = "desk-token-1";

const books = new Map();
let made = 0;

export function add(book) {
  made += 1;
  books.set(`b${made}`, { id: `b${made}`, ...book });
  return books.get(`b${made}`);
}

for (const [title, genre, year] of [
  ["Dune Walks", "travel", 1999],
  ["Atlas of Moss", "science", 2011],
  ["Harbour", "novel", 1987],
  ["Nine Ferries", "travel", 2020],
])
  add({ title, genre, year });

export const find = (id) => books.get(id);
export const drop = (id) => books.delete(id);
export const etagOf = (book) => `"${createHash("sha1").update(JSON.stringify(book)).digest("hex")}"`;

/** RFC 7396. */
export function change(id, patch) {
  const merged = Object.entries({ ...books.get(id), ...patch }).filter(([, value]) => value !== null);
  books.set(id, Object.fromEntries(merged));
  return books.get(id);
}

export function list({ q, genre = [], sort = "title", limit = 20, cursor = "0" }) {
  const by = sort.replace("-", "");
  const fitting = [...books.values()]
    .filter((book) => q === undefined || book.title.toLowerCase().includes(q.toLowerCase()))
    .filter((book) => genre.length === 0 || genre.includes(book.genre))
    .toSorted((a, b) => compare(a[by] ?? 0, b[by] ?? 0) || compare(a.id, b.id));
  const sorted = sort.startsWith("-") ? fitting.toReversed() : fitting;
  const end = Number(cursor) + Number(limit);
  const next = end < sorted.length ? String(end) : null;
  return { total: sorted.length, page: { items: sorted.slice(Number(cursor), end), next } };
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

const lent = new Map();

/** The same key again is the same loan. */
export function lend(key, loan) {
  const known = lent.get(key) ?? { id: lent.size + 1, ...loan };
  lent.set(key, known);
  return known;
}
