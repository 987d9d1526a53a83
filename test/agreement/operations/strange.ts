/** Strange mixes, most of them after public reports about other clients. */
import { type Row, answered, echoed, parameter, sent } from "./row.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const texts = { type: "array", items: text };
const file = new File(["a"], "a.txt", { type: "text/plain" });
const thing = { $ref: "#/components/schemas/Thing" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

export const strange: readonly Row[] = [
  parameter(
    "zero, false and empty text are sent",
    { style: "deepObject", explode: true, schema: object({ n: whole, b: { type: "boolean" }, t: text }) },
    { n: 0, b: false, t: "" },
  ),
  parameter("a list of one is still a list", { schema: texts }, ["a"], [""], ["null"]),
  parameter("a list of one in a path", { in: "path", schema: texts }, ["a"]),
  parameter("a plus, a percent and a space", { schema: text }, "+", "%20", " ", "%", "a+b c%2Bd"),
  parameter("a plus that is reserved", { allowReserved: true, schema: text }, "+", "%20", "a&b=c#d?e/f"),
  parameter(
    "a path value that looks like a template",
    { in: "path", schema: text },
    "{p}",
    "%7Bp%7D",
    ":p",
    "*",
  ),
  parameter("a path value with slashes and dots", { in: "path", schema: text }, "a/../b", "...", ".a", "//"),
  parameter(
    "a value that JavaScript replaces",
    { in: "path", style: "matrix", schema: text },
    "$&",
    "$1",
    "$$",
    "$`",
  ),
  parameter(
    "an empty object in brackets",
    { style: "deepObject", explode: true, required: false, schema: object({ a: object({ b: whole }) }) },
    { a: { b: 1 } },
  ),
  parameter(
    "brackets in a name, and a list of objects in brackets",
    {
      name: "f[x]",
      style: "deepObject",
      explode: true,
      schema: object({ a: { type: "array", items: object({ "k[]": text }) } }),
    },
    { a: [{ "k[]": "1" }, { "k[]": "2" }] },
  ),
  parameter(
    "lone marks of a list in an object in a header",
    { name: "X-P", in: "header", content: { "application/json": { schema: object({ a: texts }) } } },
    { a: [",", "=", '"', "ü"] },
  ),
  parameter("a cookie with every mark", { in: "cookie", schema: text }, 'a=b; c, "d" \\ e', "ü😀", "%"),
  parameter("a name with a dot and a dash", { name: "a.b-c", schema: texts }, ["x", "y"]),
  {
    title: "a parameter called as a property of an exploded object beside it",
    parameters: [
      { name: "x", in: "query", schema: whole },
      { name: "o", in: "query", schema: object({ y: text }, { additionalProperties: text }) },
    ],
    calls: [{ input: { x: 1, o: { y: "a", z: "b" } }, got: { query: { x: 1, o: { y: "a", z: "b" } } } }],
  },
  {
    title: "everything at once",
    method: "put",
    parameters: [
      { name: "id", in: "path", required: true, style: "label", schema: whole },
      { name: "q", in: "query", style: "pipeDelimited", explode: false, schema: texts },
      { name: "X-H", in: "header", schema: { type: "array", items: whole } },
      { name: "c", in: "cookie", explode: false, schema: texts },
    ],
    security: [{ query: [], cookie: [] }],
    requestBody: { required: true, content: { "application/vnd.a+json; v=2": { schema: thing } } },
    responses: {
      201: {
        description: "Made.",
        headers: { Location: { schema: text }, "Set-Cookie": { schema: text }, "X-Tags": { schema: texts } },
        content: { "application/json": { schema: thing } },
      },
    },
    calls: [
      {
        input: { id: -5, q: ["a,b", "c d"], "X-H": [1, 2], c: ["x", "y;z"], body: { n: 1 } },
        credentials: { query: "q&=", cookie: "s" },
        got: {
          path: { id: -5 },
          query: { q: ["a,b", "c d"] },
          header: { "X-H": [1, 2] },
          cookie: { c: ["x", "y;z"] },
          body: { n: 1 },
          principal: "query q&=",
        },
        reply: {
          status: 201,
          body: { n: 2 },
          headers: {
            Location: "/x?a=1,2",
            "Set-Cookie": ["a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT", "b=2"],
            "X-Tags": ["a", "b"],
          },
        },
      },
    ],
  },
  {
    ...sent(
      "a body of GET's neighbours: DELETE with a form",
      "application/x-www-form-urlencoded",
      { schema: object({ a: texts }) },
      { a: ["1", "2"] },
    ),
    method: "delete",
  },
  sent(
    "parts: null is left out, and false is sent",
    "multipart/form-data",
    { schema: object({ a: { type: "boolean" }, b: whole, c: { type: ["string", "null"] } }) },
    { a: false, b: 0 },
  ),
  sent(
    "a form with nested lists",
    "application/x-www-form-urlencoded",
    {
      schema: object({
        a: { type: "array", items: { type: "array", items: whole } },
        b: object({ c: object({ d: texts }) }),
      }),
    },
    { a: [[1, 2], [3]], b: { c: { d: ["x"] } } },
  ),
  sent(
    "a form in brackets, with a list of objects",
    "application/x-www-form-urlencoded",
    {
      schema: object({ a: object({ b: { type: "array", items: object({ c: whole }) } }) }),
      encoding: { a: { style: "deepObject", explode: true } },
    },
    { a: { b: [{ c: 1 }, { c: 2 }] } },
  ),
  sent(
    "a form of fields whose names have a pattern",
    "application/x-www-form-urlencoded",
    {
      schema: {
        type: "object",
        patternProperties: { "^n-": whole, "^t-": text, "^l-": { type: "array", items: whole } },
      },
    },
    { "n-a": 1, "t-a": "1", "l-a": [2] },
  ),
  sent(
    "parts whose names have a pattern",
    "multipart/form-data",
    {
      schema: {
        type: "object",
        patternProperties: {
          "^n-": whole,
          "^t-": text,
          "^o-": thing,
          "^f-": { type: "array", items: { type: "string", format: "binary" } },
        },
      },
    },
    { "n-a": 1, "t-a": "1", "o-a": { n: 1 }, "f-a": [file] },
  ),
  echoed(
    "dates and large numbers are as they were",
    "application/json",
    { schema: {} },
    { at: "2026-01-02T03:04:05.678+02:00", n: 9007199254740991, e: 1e308 },
  ),
  echoed(
    "a map with names of prototypes",
    "application/json",
    { schema: { type: "object", additionalProperties: whole } },
    { valueOf: 1, constructor: 2, hasOwnProperty: 3 },
  ),
  echoed(
    "a union by a discriminator",
    "application/json",
    {
      schema: {
        oneOf: [
          object({ kind: { const: "a" }, x: whole }, { required: ["kind"] }),
          object({ kind: { const: "b" }, y: texts }, { required: ["kind"] }),
        ],
        discriminator: { propertyName: "kind" },
      },
    },
    { kind: "a", x: 1 },
    { kind: "b", y: [] },
  ),
  answered(
    "a problem without a body",
    { 204: { description: "Done." }, 412: { description: "Changed." } },
    { status: 412 },
  ),
  answered(
    "text that looks like JSON",
    { 200: { description: "It.", content: { "text/plain": { schema: text } } } },
    { status: 200, body: "1" },
    { status: 200, body: "null" },
  ),
  answered(
    "JSON that is text",
    { 200: { description: "It.", content: { "application/json": { schema: text } } } },
    { status: 200, body: "a" },
    { status: 200, body: '"a"' },
  ),
  answered(
    "a status of three names",
    {
      200: { description: "It.", content: { "application/json": { schema: whole } } },
      "2XX": { description: "It.", content: { "text/plain": { schema: text } } },
      default: { description: "No.", content: { "application/json": { schema: thing } } },
    },
    { status: 200, body: 1 },
    { status: 226, body: "x" },
    { status: 302, body: { n: 1 } },
  ),
];
