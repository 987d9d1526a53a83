/** Random texts in every place of a request, made of what ends, escapes or expands in some language. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Json } from "../../scripts/core/json.ts";
import { randomNumbers } from "../random.ts";
import { languages } from "./availability.ts";
import { type Generated, clientOf } from "./client-of.ts";
import { outcome } from "./execution.ts";

const signs = "'\"\\$`{}()#%!@/?&=+;:,.~<>*[]^|- a0n".split("");
const words = ["BODY", "u0041", "x41", "$(id)", "${A}", "#{1}", "\\(", "'''", '"""', '"""#', "%s", "%00"];
const ascii = [...signs, ...words];
const all = [
  ...ascii,
  "\n",
  "\r\n",
  "\r",
  "\t",
  "ä",
  "👋",
  "\u200b",
  "\u0001",
  "\u0085",
  "\u2028",
  "</script>",
];

const random = randomNumbers(21);

function text(pieces: readonly string[]): string {
  const length = 1 + Math.floor(random() * 14);
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join("");
}

const bodies: readonly (() => Json)[] = [
  () => ({ "application/json": { example: { [text(all)]: text(all), b: [text(all), { c: text(all) }] } } }),
  () => ({ "text/plain": { schema: { type: "string" }, example: text(all) } }),
  () => ({
    "application/x-www-form-urlencoded": { example: { [text(all)]: text(all), x: [text(all), "1"] } },
  }),
  () => ({ "multipart/form-data": { schema: form, example: { a: text(all), f: text(all) } } }),
];
const form = { properties: { f: { type: "string", format: "binary" } } };

function one(place: string, name: string, example: string): Json {
  return { name, in: place, required: true, schema: {}, example };
}

const paths = Object.fromEntries(
  Array.from({ length: 40 }, (_none, index) => {
    const operation = {
      operationId: `random${index}`,
      parameters: [
        one("path", "p", `x${text(all)}`),
        one("query", text(all), text(all)),
        one("header", "X-Value", text(ascii)),
        one("cookie", "c", text(all)),
      ],
      requestBody: { content: bodies[index % bodies.length]?.() },
      responses: { "200": { description: "Received." } },
    };
    return [`/random${index}/{p}`, { post: operation }] as const;
  }),
);

function document(url: string): Json {
  return { openapi: "3.1.1", info: { title: "Random", version: "1.0.0" }, servers: [{ url }], paths };
}

let client: Generated;
beforeAll(async () => {
  client = await clientOf(document("http://127.0.0.1:1"));
});
afterAll(() => client.remove());

test.each(languages)("%s", async (language) => {
  const found = await outcome(language, { document, client: client.entry });
  // A message shows no characters that nobody sees: such requests have no sample in HTTP.
  expect(found.filter((fault) => !(language === "HTTP" && fault.endsWith(": no sample")))).toEqual([]);
});
