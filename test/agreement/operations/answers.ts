/** Answers: statuses, headers by style, methods without a body, and who asks. */
import { type Row, answered } from "./row.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const texts = { type: "array", items: text };
const thing = { $ref: "#/components/schemas/Thing" };
const point = { type: "object", properties: { x: whole, y: text, z: { type: "boolean" } } };
const json = (schema: object | boolean) => ({
  description: "It.",
  content: { "application/json": { schema } },
});
const none = { description: "Nothing." };
const headed = (title: string, header: object, ...values: readonly unknown[]): Row =>
  answered(
    `a header: ${title}`,
    { 204: { description: "Done.", headers: { "X-Head": header } } },
    ...values.map((value) => ({ status: 204, headers: { "X-Head": value } })),
  );

const statuses: readonly Row[] = [
  answered(
    "200 and 201",
    { 200: json(thing), 201: json(text) },
    { status: 200, body: { n: 1 } },
    { status: 201, body: "x" },
  ),
  answered(
    "2XX alone",
    { "2XX": json(thing) },
    { status: 200, body: { n: 1 } },
    { status: 202, body: { n: 2 } },
    { status: 299, body: { n: 3 } },
  ),
  answered(
    "2XX beside 204",
    { 204: none, "2XX": json(thing) },
    { status: 204 },
    { status: 203, body: { n: 1 } },
  ),
  answered(
    "default alone",
    { default: json(thing) },
    { status: 200, body: { n: 1 } },
    { status: 404, body: { n: 2 } },
    { status: 503, body: { n: 3 } },
  ),
  answered(
    "default beside 200",
    { 200: json(thing), default: json(text) },
    { status: 200, body: { n: 1 } },
    { status: 202, body: "x" },
    { status: 418, body: "y" },
  ),
  answered(
    "4XX beside 404",
    { 204: none, 404: json(text), "4XX": json(thing) },
    { status: 404, body: "x" },
    { status: 409, body: { n: 1 } },
  ),
  answered(
    "5XX",
    { 204: none, "5XX": json(thing) },
    { status: 500, body: { n: 1 } },
    { status: 504, body: { n: 2 } },
  ),
  answered("205 and 304", { 205: none, 304: none }, { status: 205 }, { status: 304 }),
  answered("a redirection without a place", { 300: json(texts), 204: none }, { status: 300, body: ["a"] }),
  answered(
    "a problem",
    { 204: none, 400: { description: "No.", content: { "application/problem+json": { schema: thing } } } },
    { status: 400, body: { n: 1 } },
  ),
  answered(
    "a failure as text",
    { 204: none, 400: { description: "No.", content: { "text/plain": { schema: text } } } },
    { status: 400, body: "no" },
  ),
  answered(
    "JSON null",
    { 200: json({ type: "null" }), 404: json({ type: ["null", "string"] }) },
    { status: 200, body: null },
    { status: 404, body: null },
  ),
  answered(
    "several media types",
    {
      200: {
        description: "It.",
        content: { "application/json": { schema: thing }, "text/plain": { schema: text } },
      },
    },
    { status: 200, body: { n: 1 }, contentType: "application/json" },
    { status: 200, body: "x", contentType: "text/plain" },
  ),
];

const headers: readonly Row[] = [
  headed(
    "a list whose items differ",
    { schema: { type: "array", prefixItems: [whole, text, { type: "boolean" }], items: whole } },
    [1, "2", true],
    [1, "x", false, 4],
  ),
  headed("text", { schema: text }, "a b", "a,b", "5", "true", "ü"),
  headed("a number", { schema: { type: "number" } }, 0, -1.5, 1e21),
  headed("a boolean", { schema: { type: "boolean" } }, true, false),
  headed("a list", { schema: texts }, ["a"], ["a", "b c"], []),
  headed("a list of numbers", { explode: true, schema: { type: "array", items: whole } }, [1], [1, 2]),
  headed("an object", { schema: point }, { x: 1, y: "2", z: true }, { y: "a=b" }, {}),
  headed("an exploded object", { explode: true, schema: point }, { x: 1, y: "2" }, { y: "a=b" }),
  headed("a map", { schema: { type: "object", additionalProperties: whole } }, { constructor: 1, b: 2 }),
  headed(
    "an exploded map",
    { explode: true, schema: { type: "object", additionalProperties: { type: "boolean" } } },
    { a: true, b: false },
  ),
  headed("JSON", { content: { "application/json": { schema: thing } } }, { n: 1, text: "ä, b" }),
  headed("a date", { schema: { type: "string", format: "date-time" } }, "2026-01-02T03:04:05Z"),
  headed("text or a number", { schema: { type: ["string", "null"] } }, "a"),
  headed(
    "a list of pairs as JSON",
    { content: { "application/json": { schema: { type: "array", items: point } } } },
    [{ x: 1 }, {}],
  ),
  headed("a reference", { $ref: "#/components/headers/Total" }, 7),
  answered(
    "a header that differs between statuses",
    {
      200: { ...json(thing), headers: { "X-A": { schema: whole } } },
      "4XX": { ...json(thing), headers: { "X-A": { schema: text } } },
      default: { ...json(thing), headers: { "X-A": { schema: texts } } },
    },
    { status: 200, body: { n: 1 }, headers: { "X-A": 1 } },
    { status: 404, body: { n: 1 }, headers: { "X-A": "1" } },
    { status: 500, body: { n: 1 }, headers: { "X-A": ["1"] } },
  ),
  answered(
    "Set-Cookie twice",
    {
      204: {
        description: "Done.",
        headers: { "Set-Cookie": { schema: text }, Location: { required: true, schema: text } },
      },
    },
    { status: 204, headers: { "Set-Cookie": ["a=1, 2; Path=/", "b=3"], Location: "/x" } },
    { status: 204, headers: { "Set-Cookie": ["a=1"], Location: "/x" } },
  ),
];

const methods: readonly Row[] = [
  {
    ...answered(
      "HEAD",
      { 200: { description: "There.", headers: { "X-Count": { schema: whole } } } },
      { status: 200, headers: { "X-Count": 3 } },
    ),
    method: "head",
  },
  { ...answered("OPTIONS", { 200: json(thing) }, { status: 200, body: { n: 1 } }), method: "options" },
];

const security: readonly Row[] = [
  {
    title: "one of several schemes",
    security: [{ key: [] }, { basic: [] }, { cookie: [], query: [] }],
    calls: [
      { input: {}, credentials: { key: "k" }, got: { principal: "key k" } },
      { input: {}, credentials: { basic: "ü:p" }, got: { principal: "basic w7w6cA==" } },
      { input: {}, credentials: { cookie: "c1", query: "q&1" }, got: { principal: "cookie c1" } },
    ],
  },
  {
    title: "a scheme that need not be",
    security: [{}, { bearer: [] }],
    calls: [
      { input: {}, got: {} },
      { input: {}, credentials: { bearer: "t" }, got: { principal: "bearer t" } },
    ],
  },
];

export const answers: readonly Row[] = [...statuses, ...headers, ...methods, ...security];
