/** Hard pairs about parameters, forms, statuses and headers. */
import type { Edits } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const ferry = "/paths/~1ferries~1{ferry_id}";
const text = { type: "string" };
const whole = { type: "integer" };
const texts = { type: "array", items: text };
const closed = { additionalProperties: false };
const json = (schema: object) => ({ "application/json": { schema } });
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const ref = (name: string) => ({ $ref: `#${s}/${name}` });
const parameter = (one: object): Edits => ({ [`${list}/parameters/4`]: one });
const query = (schema: object, more: object = {}) => parameter({ name: "q", in: "query", schema, ...more });
const own = (schema: object) => ({ name: "ferry_id", in: "path", required: true, schema });
const a = record({ a: text }, { required: ["a"] });
const header = (schema: object, more: object = {}): Edits => ({
  [`${list}/responses/200/headers/X-Port`]: { schema, ...more },
});
const form = (encoding?: object): Edits => ({
  [`${create}/requestBody/content/application~1x-www-form-urlencoded`]: {
    schema: record({ t: texts }),
    ...(encoding && { encoding: { t: encoding } }),
  },
});
const statuses = (all: object): Edits => ({
  [`${create}/responses`]: { 201: { description: "Made", content: json(ref("Booking")) }, ...all },
});
const error = (schema?: object) => ({ description: "Wrong", ...(schema && { content: json(schema) }) });

export const pairsOfExchanges: readonly Pair[] = [
  [
    "a text is sent as JSON",
    query(text),
    parameter({ name: "q", in: "query", content: json(text) }),
    "B-",
    "B-",
  ],
  ["a path starts at one", {}, { [`${ferry}/parameters/0/schema/minimum`]: 1 }, "B-", "--"],
  [
    "a path takes any text",
    { [`${ferry}/parameters/0/schema`]: { type: "string", format: "uuid" } },
    { [`${ferry}/parameters/0/schema`]: text },
    "--",
    "B-",
  ],
  [
    "a path is never empty",
    { [`${ferry}/parameters/0/schema`]: text },
    { [`${ferry}/parameters/0/schema`]: { type: "string", minLength: 1 } },
    "--",
    "--",
  ],
  [
    "a path has at least two letters",
    { [`${ferry}/parameters/0/schema`]: text },
    { [`${ferry}/parameters/0/schema`]: { type: "string", minLength: 2 } },
    "B-",
    "--",
  ],
  [
    "a parameter of the path, which each operation overrides",
    { [`${ferry}/get/parameters`]: [own(whole)], [`${ferry}/patch/parameters`]: [own(whole)] },
    {
      [`${ferry}/get/parameters`]: [own(whole)],
      [`${ferry}/patch/parameters`]: [own(whole)],
      [`${ferry}/parameters/0/schema`]: text,
    },
    "--",
    "--",
  ],
  [
    "an operation no longer overrides a parameter",
    { [`${ferry}/get/parameters`]: [own({ ...whole, maximum: 10 })] },
    {},
    "--",
    "B-",
  ],
  ["a query text must not be empty", query(text), query({ ...text, minLength: 1 }), "B-", "--"],
  ["a header text must not be empty", {}, { [`${list}/parameters/3/schema/minLength`]: 1 }, "B-", "--"],
  ["an empty list was never sent", query(texts), query({ ...texts, minItems: 1 }), "--", "--"],
  [
    "JSON in a query is closed",
    parameter({ name: "q", in: "query", content: json(record({ a: text })) }),
    parameter({ name: "q", in: "query", content: json(record({ a: text }, closed)) }),
    "B-",
    "--",
  ],
  [
    "the items of a query have one more value",
    query({ type: "array", items: { enum: ["a"] } }),
    query({ type: "array", items: { enum: ["a", "b"] } }),
    "--",
    "BB",
  ],
  [
    "two parameters swap places",
    {
      [`${list}/parameters/0`]: {
        name: "limit",
        in: "query",
        schema: { type: "integer", minimum: 1, maximum: 50, default: 20 },
      },
      [`${list}/parameters/1`]: { name: "state", in: "query", schema: { enum: ["open", "paid"] } },
    },
    {},
    "--",
    "--",
  ],
  [
    "a required header has a default",
    parameter({ name: "X-V", in: "header", required: true, schema: text }),
    parameter({ name: "X-V", in: "header", required: true, schema: { type: "string", default: "1" } }),
    "--",
    "--",
  ],
  [
    "a header parameter that counts for nothing",
    {},
    parameter({ name: "Authorization", in: "header", required: true, schema: text }),
    "--",
    "--",
  ],
  [
    "a deep object has one more field",
    query(record({ a: text }), { style: "deepObject" }),
    query(record({ a: text, b: text }), { style: "deepObject" }),
    "--",
    "-B",
  ],
  ["a cookie has another name", {}, { [`${ferry}/parameters/1/name`]: "port" }, "BB", "BB"],
  ["a body is optional", {}, { [`${create}/requestBody/required`]: undefined }, "--", "BB"],
  ["a form's list is joined by commas", form(), form({ style: "form", explode: false }), "B-", "B-"],
  ["a form's list is exploded, as it is anyway", form(), form({ style: "form", explode: true }), "--", "--"],
  [
    "an error has many messages",
    statuses({ 422: error(record({ message: text }, { required: ["message"] })) }),
    statuses({ 422: error(record({ message: texts }, { required: ["message"] })) }),
    "BB",
    "BB",
  ],
  ["an error has a body", statuses({ 422: error() }), statuses({ 422: error(a) }), "BB", "BB"],
  ["a status is one of all others", statuses({ 422: error(a) }), statuses({ default: error(a) }), "B-", "--"],
  [
    "a status of a range says the same",
    statuses({ "4XX": error(a) }),
    statuses({ "4XX": error(a), 422: error(a) }),
    "--",
    "--",
  ],
  [
    "only errors are left",
    statuses({ default: error(a) }),
    statuses({ "4XX": error(a), "5XX": error(a) }),
    "--",
    "B-",
  ],
  ["another success", statuses({}), statuses({ 204: error() }), "BB", "-B"],
  [
    "a required header has one value",
    header(text, { required: true }),
    header({ enum: ["a"] }, { required: true }),
    "--",
    "BB",
  ],
  [
    "a header lists fractions",
    header({ type: "array", items: whole }),
    header({ type: "array", items: { type: "number" } }),
    "B-",
    "--",
  ],
  ["a cookie is set", {}, { [`${list}/responses/200/headers/Set-Cookie`]: { schema: text } }, "--", "-B"],
  [
    "a HEAD is gone",
    { "/paths/~1decks/head": { operationId: "headDecks", responses: { 200: { description: "x" } } } },
    {},
    "BB",
    "--",
  ],
];
