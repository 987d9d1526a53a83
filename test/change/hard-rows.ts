/** Edits of parameters, responses and components whose meaning is easy to miss. */
import type { Row } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const booking = `${s}/Booking`;
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const form = `${create}/requestBody/content/application~1x-www-form-urlencoded`;
const ferry = "/paths/~1ferries~1{ferry_id}";

export const hardRows: readonly Row[] = [
  [
    "a header gets a pattern, which its empty value shows least",
    { [`${list}/parameters/3/schema/pattern`]: "^[a-z]+$" },
    ["B-", "request-pattern"],
    ["--"],
  ],
  [
    "a header must not be empty",
    { [`${list}/parameters/3/schema/minLength`]: 1 },
    ["B-", "request-minLength"],
    ["--"],
  ],
  [
    "a format is asked for",
    { [`${request}/properties/note/format`]: "email" },
    ["B-", "request-format"],
    ["--"],
  ],
  ["a format is known by nobody", { [`${request}/properties/note/format`]: "secret" }, ["--"], ["--"]],
  [
    "a date has a time",
    { [`${booking}/properties/paid_at`]: { type: ["string", "null"], format: "date" } },
    ["B-", "response-format", "response-format"],
    ["B-", "response-format", "response-format"],
  ],
  [
    "a parameter moves to the path",
    {
      [`${list}/parameters/3`]: undefined,
      "/paths/~1bookings/parameters": [
        { name: "X-Trace", in: "header", schema: { type: "string", maxLength: 30 } },
      ],
      [`${create}/parameters`]: [],
    },
    ["--"],
    ["BB", "request-parameter-removed"],
  ],
  [
    "a parameter is a component",
    {
      "/components/parameters": {
        Limit: {
          name: "limit",
          in: "query",
          schema: { type: "integer", minimum: 1, maximum: 50, default: 20 },
        },
      },
      [`${list}/parameters/1`]: { $ref: "#/components/parameters/Limit" },
    },
    ["--"],
    ["--"],
  ],
  [
    "a parameter is JSON",
    {
      [`${list}/parameters/2/schema`]: undefined,
      [`${list}/parameters/2/content`]: {
        "application/json": { schema: { type: "array", items: { type: "integer" } } },
      },
    },
    ["B-", "request-parameter-style"],
    ["B-", "request-parameter-style"],
  ],
  [
    "a parameter is a header",
    { [`${list}/parameters/0/in`]: "header" },
    ["BB", "request-parameter-removed"],
    ["BB", "request-parameter-removed"],
  ],
  [
    "a form's list is one text",
    { [`${form}/encoding`]: { extras: { style: "pipeDelimited", explode: false } } },
    ["B-", "request-encoding"],
    ["B-", "request-encoding"],
  ],
  [
    "a form's field is text, as it would be anyway",
    { [`${form}/encoding`]: { name: { contentType: "text/plain" } } },
    ["--"],
    ["--"],
  ],
  ["a property has a default", { [`${request}/properties/cabin/default`]: "inside" }, ["--"], ["--"]],
  [
    "one of some headers is needed",
    { "/x-require-one-of-headers": [["X-Trace"]] },
    ["BB", "request-one-of-headers"],
    ["--"],
  ],
  [
    "a required header is new",
    {
      [`${list}/parameters/4`]: { name: "X-Port", in: "header", required: true, schema: { type: "string" } },
    },
    ["BB", "request-parameter-added-required"],
    ["BB", "request-parameter-removed"],
  ],
  [
    "a path parameter is text",
    { [`${ferry}/parameters/0/schema/type`]: "string" },
    ["BB", "request-type", "request-type"],
    ["BB", "request-type", "request-type"],
  ],
  [
    "items of a parameter have a limit",
    { [`${list}/parameters/2/schema/maxItems`]: 3 },
    ["B-", "request-maxItems"],
    ["--"],
  ],
  [
    "a range covers a new status",
    { [`${create}/responses/4XX`]: { description: "Wrong" } },
    ["B-", "response-status-added"],
    ["--"],
  ],
  [
    "all other statuses are described",
    { [`${create}/responses/default`]: { description: "Wrong" } },
    ["B-", "response-status-added"],
    ["--"],
  ],
  [
    "a success is another",
    { [`${create}/responses/201`]: undefined, [`${create}/responses/200`]: { description: "Made" } },
    ["BB", "response-status-added", "response-status-removed"],
    ["BB", "response-status-added", "response-status-removed"],
  ],
  [
    "a media type of responses is new",
    { [`${ferry}/get/responses/200/content/application~1xml`]: { schema: { type: "string" } } },
    ["BB", "response-media-type-added"],
    ["--"],
  ],
  [
    "a media type of responses is another",
    {
      [`${ferry}/get/responses/200/content`]: { "application/hal+json": { schema: { $ref: `#${s}/Ferry` } } },
    },
    ["BB", "response-media-type-added"],
    ["BB", "response-media-type-added"],
  ],
  [
    "a header of responses is text",
    { [`${list}/responses/200/headers/X-Total/schema/type`]: "string" },
    ["BB", "response-type"],
    ["BB", "response-type"],
  ],
  [
    "a scope is asked for",
    { [`${list}/security`]: [{ captain: ["read"] }] },
    ["B-", "request-security-changed"],
    ["--"],
  ],
  [
    "a component has another name",
    {
      [`${s}/Receipt`]: {
        type: "object",
        required: ["booking", "amount"],
        properties: { booking: { type: "integer" }, amount: { type: "number", multipleOf: 0.01 } },
      },
      [`${s}/Payment`]: undefined,
      "/webhooks/bookingPaid/post/requestBody/content/application~1json/schema/$ref": `#${s}/Receipt`,
    },
    ["-B", "type-removed"],
    ["-B", "type-removed"],
  ],
  ["an unused component is gone", { [`${s}/Unused`]: { type: "string" } }, ["--"], ["-B", "type-removed"]],
  [
    "a webhook may lack a field",
    { [`${s}/Payment/required`]: ["booking"] },
    ["BB", "request-required"],
    ["--"],
  ],
  [
    "a webhook has one more field",
    { [`${s}/Payment/properties/tip`]: { type: "number" } },
    ["--"],
    ["BB", "request-property-removed"],
  ],
  [
    "a webhook may be answered otherwise",
    { "/webhooks/bookingPaid/post/responses/200": { description: "Fine" } },
    ["--"],
    ["B-", "response-status-refused"],
  ],
  [
    "a list of types is reordered",
    { [`${s}/FerryChange/properties/name/type`]: ["null", "string"] },
    ["--"],
    ["--"],
  ],
  ["a const is an enum", { [`${s}/Barge/properties/kind`]: { enum: ["Barge"] } }, ["--"], ["--"]],
  [
    "an allOf is flattened",
    {
      [`${booking}`]: {
        allOf: [
          { type: "object", required: ["id", "state", "seats"] },
          {
            properties: {
              id: { type: "integer", format: "int32" },
              state: { type: "string", enum: ["open", "paid"] },
              seats: { type: "integer", minimum: 1, maximum: 9 },
              note: { type: "string", maxLength: 40 },
              paid_at: { anyOf: [{ type: "string", format: "date-time" }, { type: "null" }] },
            },
          },
        ],
      },
    },
    ["--"],
    ["--"],
  ],
  ["an example is gone", { [`${booking}/properties/note/examples`]: ["x"] }, ["--"], ["--"]],
  [
    "bounds are an impossible range",
    { [`${request}/properties/note/minLength`]: 41 },
    ["B-", "request-minLength"],
    ["--"],
  ],
];
