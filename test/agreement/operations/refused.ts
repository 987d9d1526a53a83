/** Calls that break the contract: Ajv refuses their values, the stubs answer 4xx, and the types refuse what they can. */
import type { Parameter } from "./row.ts";

export interface Refused {
  readonly title: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: Readonly<Record<string, { readonly schema: object }>>;
  };
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether TypeScript can say it. */
  readonly isTyped: boolean;
}

const text = { type: "string" };
const whole = { type: "integer" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

/** `!` before a title: TypeScript can say it. */
function parameter(title: string, given: Partial<Parameter>, value: unknown): Refused {
  const declared = { name: "p", in: "query", required: true, ...given };
  return { ...read(title), parameters: [declared], input: { p: value } };
}

function body(title: string, schema: object, value: unknown, mediaType = "application/json"): Refused {
  const requestBody = { required: true, content: { [mediaType]: { schema } } };
  return { ...read(title), requestBody, input: { body: value } };
}

function read(title: string): Pick<Refused, "title" | "isTyped"> {
  return { title: title.replace("! ", ""), isTyped: title.startsWith("! ") };
}

const form = "application/x-www-form-urlencoded";
const parts = "multipart/form-data";
const deep = { style: "deepObject", explode: true };

export const refused: readonly Refused[] = [
  parameter("! text for a number", { schema: whole }, "x"),
  parameter("a fraction for an integer", { schema: whole }, 1.5),
  parameter("a number that is too small", { schema: { type: "integer", minimum: 1 } }, 0),
  parameter("! a word for a boolean", { schema: { type: "boolean" } }, "yes"),
  parameter("! a value that is not among those of an enum", { schema: { enum: ["a", "b"] } }, "c"),
  parameter("text that is too long", { schema: { type: "string", maxLength: 2 } }, "abc"),
  parameter("text of another pattern", { in: "path", schema: { type: "string", pattern: "^a+$" } }, "b"),
  parameter("text of another format", { schema: { type: "string", format: "uuid" } }, "x"),
  parameter("! a list with an item of another type", { schema: { type: "array", items: whole } }, [1, "x"]),
  parameter(
    "a list that is too long",
    { style: "pipeDelimited", explode: false, schema: { type: "array", items: text, maxItems: 1 } },
    ["a", "b"],
  ),
  parameter(
    "a list with the same item twice",
    { schema: { type: "array", items: text, uniqueItems: true } },
    ["a", "a"],
  ),
  parameter(
    "! an object without what is required",
    { ...deep, schema: object({ a: text, b: text }, { required: ["a"] }) },
    { b: "x" },
  ),
  parameter(
    "! an object with more than is declared",
    { ...deep, schema: object({ a: text }, { additionalProperties: false }) },
    { a: "x", c: "y" },
  ),
  parameter(
    "! a property of another type",
    { in: "path", style: "matrix", explode: true, schema: object({ a: whole }) },
    { a: "x" },
  ),
  parameter(
    "! JSON of another type",
    { content: { "application/json": { schema: object({ a: whole }) } } },
    { a: "x" },
  ),
  parameter("! a header of another type", { in: "header", schema: whole }, "x"),
  parameter("! a cookie of another type", { in: "cookie", schema: whole }, "x"),
  {
    ...read("! no parameter that is required"),
    parameters: [{ name: "p", in: "query", required: true, schema: text }],
    input: {},
  },
  {
    ...read("! no header that is required"),
    parameters: [{ name: "p", in: "header", required: true, schema: text }],
    input: {},
  },
  {
    ...read("! no cookie that is required"),
    parameters: [{ name: "p", in: "cookie", required: true, schema: text }],
    input: {},
  },
  body("! a body of another type", object({ n: whole }), []),
  body("! null for an object", object({ n: whole }), "null"),
  body("! a property that is missing", object({ n: whole }, { required: ["n"] }), {}),
  body("! a nested property of another type", object({ a: { type: "array", items: object({ n: whole }) } }), {
    a: [{ n: "1" }],
  }),
  body("a number that is not a multiple", object({ n: { type: "number", multipleOf: 0.01 } }), { n: 0.001 }),
  body(
    "! a value that is none of several",
    {
      oneOf: [
        object({ a: whole }, { required: ["a"], additionalProperties: false }),
        object({ b: whole }, { required: ["b"], additionalProperties: false }),
      ],
    },
    { c: 1 },
  ),
  body("a value that is two of several", { oneOf: [whole, { type: "number" }] }, 1),
  body("what must not be", { not: { type: "array" } }, []),
  body("text of another pattern in JSON", object({ a: { type: "string", pattern: "^\\d+$" } }), { a: "x" }),
  body("! a field of another type", object({ n: whole }), { n: "x" }, form),
  body("! a field that is missing", object({ n: whole }, { required: ["n"] }), {}, form),
  body("! a part of another type", object({ n: whole }), { n: "x" }, parts),
  body("! a part that is missing", object({ n: whole, a: text }, { required: ["n"] }), { a: "x" }, parts),
  body("text that is too long for its media type", { type: "string", maxLength: 1 }, "ab", "text/plain"),
  {
    ...read("! no body where one is required"),
    requestBody: { required: true, content: { "application/json": { schema: object({}) } } },
    input: {},
  },
];
