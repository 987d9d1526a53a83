/** Hard pairs about statuses, headers, links, webhooks and callbacks. */
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const ferry = "/paths/~1ferries~1{ferry_id}";
const hook = "/webhooks/bookingPaid/post";
const text = { type: "string" };
const whole = { type: "integer" };
const both = { type: "object", properties: { a: text, b: text } };

const json = (schema: object) => ({ "application/json": { schema } });
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const answers = (responses: Record<string, object | undefined>) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, content]) => [
      `${create}/responses/${status}`,
      { description: "Wrong", ...(content && { content: json(content) }) },
    ]),
  );
const header = (schema: object, more: object = {}) => ({
  [`${list}/responses/200/headers/X-Port`]: { schema, ...more },
});
const callback = (schema: object, statuses: readonly string[] = ["204"]) => ({
  [`${create}/callbacks`]: {
    paid: {
      "{$request.body#/url}": {
        post: {
          operationId: "paid",
          security: [],
          requestBody: { required: true, content: json(schema) },
          responses: Object.fromEntries(statuses.map((status) => [status, { description: "Noted" }])),
        },
      },
    },
  },
});

export const pairsOfAnswers: readonly Pair[] = [
  [
    "a status says the same as all others",
    answers({ default: both }),
    answers({ default: both, 404: both }),
    "--",
    "--",
  ],
  [
    "a status says something else than all others",
    answers({ default: record({ a: text }) }),
    answers({ default: record({ a: text }), 404: record({ a: whole }) }),
    "BB",
    "BB",
  ],
  [
    "a status of a range",
    answers({ "4XX": undefined }),
    answers({ "4XX": undefined, 409: undefined }),
    "--",
    "--",
  ],
  ["one status of a range is left", answers({ "4XX": undefined }), answers({ 404: undefined }), "--", "B-"],
  ["a range in lower case", answers({ "4XX": undefined }), answers({ "4xx": undefined }), "--", "--"],
  [
    "all successes of a kind",
    { [`${list}/responses/204`]: { description: "None" } },
    { [`${list}/responses/2XX`]: { description: "None" } },
    "BB",
    "-B",
  ],
  [
    "an answer comes as XML no more",
    { [`${ferry}/get/responses/200/content/application~1xml`]: { schema: text } },
    {},
    "--",
    "BB",
  ],
  ["a header is new", {}, header(text), "--", "-B"],
  ["a header with a format is gone", header({ type: "string", format: "uuid" }), {}, "BB", "--"],
  ["a header has one more value", header({ enum: ["a"] }), header({ enum: ["a", "b"] }), "BB", "--"],
  ["links", {}, { [`${list}/responses/200/links`]: { decks: { operationId: "showDecks" } } }, "--", "--"],
  [
    "a webhook has one more value",
    { [`${s}/Payment/properties/by`]: { enum: ["card"] } },
    { [`${s}/Payment/properties/by`]: { enum: ["card", "cash"] } },
    "BB",
    "--",
  ],
  [
    "a webhook always has a field",
    { [`${s}/Payment/properties/by`]: text },
    { [`${s}/Payment/properties/by`]: text, [`${s}/Payment/required`]: ["booking", "amount", "by"] },
    "--",
    "BB",
  ],
  [
    "a webhook is signed",
    {},
    { [`${hook}/parameters`]: [{ name: "X-Sign", in: "header", required: true, schema: text }] },
    "--",
    "BB",
  ],
  [
    "a webhook needs another answer",
    {},
    { [`${hook}/responses`]: { 200: { description: "Fine" } } },
    "B-",
    "B-",
  ],
  ["a callback is gone", callback(both), {}, "BB", "--"],
  [
    "a callback may have fractions",
    callback(record({ a: whole })),
    callback(record({ a: { type: "number" } })),
    "B-",
    "--",
  ],
  [
    "a callback may lack a field",
    callback(record({ a: whole }, { required: ["a"] })),
    callback(record({ a: whole })),
    "BB",
    "--",
  ],
  ["a callback takes one status less", callback(both, ["200", "204"]), callback(both, ["204"]), "B-", "--"],
];
