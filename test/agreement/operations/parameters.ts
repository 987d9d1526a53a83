/** Parameters: every place, style and kind of value. */
import { type Row, parameter } from "./row.ts";
import { isLost, kinds, styledValues } from "./styles.ts";

/** One operation for each place, style and kind; its calls are the values that the style carries. */
const styled: readonly Row[] = [
  ...Map.groupBy(
    styledValues.filter((each) => !isLost(each)),
    ({ place, style, explode, allowReserved, kind }) =>
      `${kind} in ${place}, ${style}${explode ? ", exploded" : ""}${allowReserved ? ", reserved" : ""}`,
  ),
].map(([title, [first, ...others]]) => {
  if (!first) throw new Error(`${title} has no values`);
  const { place, style, explode, allowReserved, kind } = first;
  const [schema = true] = kinds[kind] ?? [];
  const how =
    style === "content" ? { content: { "application/json": { schema } } } : { style, explode, schema };
  const reserved = place === "query" && allowReserved ? { allowReserved } : {};
  const values = [first, ...others].map(({ value }) => value);
  return parameter(title, { in: place, ...how, ...reserved }, ...values);
});

const text = { type: "string" };
const texts = { type: "array", items: text };
const names = ["a b", "filter[x]", "ä", "a&b=c", "constructor", "x-y.z~", "100%", "a+b", "__proto__", "body"];

/** The client's names of parameters whose own are taken. */
const fieldOf = (name: string): string =>
  ["constructor", "__proto__", "body"].includes(name) ? `query_${name}` : name;

const named: readonly Row[] = names.map((name) => ({
  title: `a parameter called ${name}`,
  parameters: [{ name, in: "query", schema: text }],
  calls: [{ input: { [fieldOf(name)]: "v w" }, got: { query: Object.fromEntries([[name, "v w"]]) } }],
}));

const whole = { type: "integer" };

const others: readonly Row[] = [
  {
    title: "one name in every place",
    parameters: [
      { name: "id", in: "path", required: true, schema: whole },
      { name: "id", in: "query", schema: text },
      { name: "id", in: "header", schema: texts },
      { name: "id", in: "cookie", schema: { type: "boolean" } },
    ],
    calls: [
      {
        input: { path_id: 1, query_id: "2&3", header_id: ["4", "5"], cookie_id: false },
        got: { path: { id: 1 }, query: { id: "2&3" }, header: { id: ["4", "5"] }, cookie: { id: false } },
      },
    ],
  },
  {
    title: "two path parameters of different styles",
    parameters: [
      { name: "a", in: "path", required: true, style: "label", explode: true, schema: texts },
      {
        name: "b",
        in: "path",
        required: true,
        style: "matrix",
        schema: { type: "object", properties: { x: whole } },
      },
    ],
    calls: [{ input: { a: ["1.2", "/;"], b: { x: 3 } }, got: { path: { a: ["1.2", "/;"], b: { x: 3 } } } }],
  },
  {
    title: "nothing of what is optional",
    parameters: [
      { name: "a", in: "query", schema: texts },
      { name: "b", in: "header", schema: whole },
      { name: "c", in: "cookie", schema: text },
      { name: "d", in: "query", style: "deepObject", explode: true, schema: { type: "object" } },
    ],
    calls: [
      { input: {}, got: {} },
      { input: { a: undefined, b: undefined, c: undefined, d: undefined }, got: {} },
    ],
  },
  {
    title: "defaults of what was not sent",
    parameters: [
      { name: "a", in: "query", schema: { type: "array", items: whole, default: [1, 2] } },
      { name: "b", in: "header", schema: { type: "integer", default: 3 } },
      { name: "c", in: "cookie", schema: { type: "string", default: "x" } },
    ],
    calls: [
      { input: {}, got: { query: { a: [1, 2] }, header: { b: 3 }, cookie: { c: "x" } } },
      { input: { a: [], b: 0 }, got: { query: { a: [1, 2] }, header: { b: 0 }, cookie: { c: "x" } } },
    ],
  },
  {
    title: "allowEmptyValue",
    parameters: [{ name: "p", in: "query", required: true, allowEmptyValue: true, schema: text }],
    calls: [{ input: { p: "" }, got: { query: { p: "" } } }],
  },
  {
    title: "two exploded objects beside each other",
    parameters: [
      { name: "a", in: "query", schema: { type: "object", properties: { x: whole, y: text } } },
      { name: "b", in: "query", schema: { type: "object", properties: { z: texts } } },
    ],
    calls: [
      {
        input: { a: { x: 1, y: "2" }, b: { z: ["3", "4"] } },
        got: { query: { a: { x: 1, y: "2" }, b: { z: ["3", "4"] } } },
      },
    ],
  },
  parameter(
    "numbers in a header",
    { name: "X-P", in: "header", schema: { type: "array", items: whole } },
    [1, -2],
    [0],
  ),
  ...[false, true].map((explode) =>
    parameter(
      `an object in a header${explode ? ", exploded" : ""}`,
      {
        name: "X-P",
        in: "header",
        explode,
        schema: { type: "object", properties: { x: whole, y: text, z: { type: "boolean" } } },
      },
      { x: 1, y: "a b", z: false },
      { y: "2" },
    ),
  ),
  parameter("a value or null in the query", { schema: { type: ["integer", "null"] } }, 1),
  parameter("one of two types", { schema: { oneOf: [{ type: "boolean" }, { type: "integer" }] } }, true, 0),
  parameter("a list or a text", { schema: { anyOf: [texts, whole] } }, ["a", "b"], ["a"]),
  parameter(
    "a number, or a list of two or more",
    { schema: { oneOf: [whole, { type: "array", items: whole, minItems: 2 }] } },
    1,
    [1, 2],
  ),
  parameter(
    "a list that allOf describes",
    { schema: { allOf: [{ type: "array", items: whole }, { maxItems: 3 }] } },
    [1],
    [3, 4],
  ),
  ...[true, false].map((explode) =>
    parameter(
      `a list whose items differ${explode ? ", exploded" : ""}`,
      { explode, schema: { type: "array", prefixItems: [whole, text, { type: "boolean" }], items: whole } },
      [1, "2", true],
      [1, "true", false, 4],
    ),
  ),
  parameter(
    "an object of names with a pattern",
    {
      style: "deepObject",
      explode: true,
      schema: {
        type: "object",
        patternProperties: { "^n_": whole, "^s_": text, "^l_": { type: "array", items: whole } },
        additionalProperties: false,
      },
    },
    { n_a: 1, s_a: "1", l_a: [1, 2] },
  ),
  parameter(
    "an object of declared names and of names with a pattern",
    { schema: { type: "object", properties: { a: text }, patternProperties: { "^n_": whole } } },
    { a: "1", n_b: 2 },
  ),
  parameter("an enum of numbers", { schema: { enum: [1, 2.5, -3] } }, 1, 2.5, -3),
  parameter("a constant", { schema: { const: "a b" } }, "a b"),
  parameter("dates", { schema: { type: "array", items: { type: "string", format: "date-time" } } }, [
    "2026-01-02T03:04:05+02:00",
  ]),
  parameter("a reference", { schema: { $ref: "#/components/schemas/Filter" } }, { x: "a", in: ["1", "2"] }),
  parameter(
    "an object of two parts",
    {
      style: "deepObject",
      explode: true,
      schema: {
        allOf: [{ $ref: "#/components/schemas/Filter" }, { type: "object", properties: { n: whole } }],
      },
    },
    { x: "a", n: 1 },
  ),
  parameter("text as content", { content: { "text/plain": { schema: text } } }, "a,b & c"),
  parameter(
    "JSON with a suffix in a header",
    {
      name: "X-P",
      in: "header",
      content: { "application/vnd.a+json": { schema: { $ref: "#/components/schemas/Filter" } } },
    },
    { x: "ä" },
  ),
];

export const parameters: readonly Row[] = [...styled, ...named, ...others];
