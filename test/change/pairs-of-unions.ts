/** Hard pairs about unions of requests (`sent`) and responses (`got`). */
import type { Edits } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const ferry = "/paths/~1ferries~1{ferry_id}";
const text = { type: "string" };
const whole = { type: "integer" };
const closed = { additionalProperties: false };
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const sent = (schema: object | boolean): Edits => ({ [`${s}/BookingRequest/properties/z`]: schema });
const got = (schema: object): Edits => ({ [`${s}/Booking/properties/z`]: schema });
const a = record({ a: text }, { required: ["a"] });
const kind = (name: string, more: object = {}) =>
  record({ k: { const: name }, ...more }, { required: ["k"] });
const union = (...all: readonly object[]) => ({ oneOf: all });
const answer = (schema: object): Edits => ({
  [`${ferry}/get/responses/200/content/application~1json/schema`]: schema,
});
/** So deep inside that little is made there, and that a schema is not negated as a whole. */
const deep = (schema: object) =>
  ["r", "s", "t", "u", "v", "w", "x", "y"].reduce<object>((inner, name) => record({ [name]: inner }), schema);
const named = record({}, { required: ["named"] });

export const pairsOfUnions: readonly Pair[] = [
  [
    "two closed branches become one object",
    got({
      oneOf: [
        record({ a: text }, { required: ["a"], ...closed }),
        record({ b: text }, { required: ["b"], ...closed }),
      ],
    }),
    got(record({ a: text, b: text }, closed)),
    "BB",
    "--",
  ],
  [
    "a part of an allOf is closed",
    sent({ allOf: [record({ a: text }), record({ b: text })] }),
    sent({ allOf: [record({ a: text }, closed), record({ b: text })] }),
    "B-",
    "--",
  ],
  [
    "a closed allOf is flattened",
    sent({ allOf: [record({ a: text }), record({ b: text })], unevaluatedProperties: false }),
    sent(record({ a: text, b: text }, closed)),
    "--",
    "--",
  ],
  [
    "a nested allOf needs a field",
    got({ allOf: [{ allOf: [record({ a: text })] }] }),
    got({ allOf: [{ allOf: [a] }] }),
    "--",
    "BB",
  ],
  [
    "what is required stands beside an allOf",
    got({ allOf: [a, record({ c: text })] }),
    got({ allOf: [record({ a: text }), record({ c: text })], required: ["a"] }),
    "--",
    "--",
  ],
  [
    "a property stands in two parts of an allOf",
    got({ allOf: [record({ a: text }), record({ a: { maxLength: 5 } })] }),
    got(record({ a: { type: "string", maxLength: 5 } })),
    "--",
    "--",
  ],
  [
    "neither of two fields is needed",
    sent(record({ a: text, b: text }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] })),
    sent(record({ a: text, b: text })),
    "--",
    "BB",
  ],
  [
    "both of two fields may be there",
    sent(record({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] })),
    sent(record({ a: text, b: text }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] })),
    "--",
    "B-",
  ],
  [
    "a branch gets an optional property",
    sent(union(kind("x"), kind("y"))),
    sent(union(kind("x", { n: whole }), kind("y"))),
    "--",
    "-B",
  ],
  [
    "a branch gets a required property",
    sent(union(kind("x"), kind("y"))),
    sent(union({ ...kind("x", { n: whole }), required: ["k", "n"] }, kind("y"))),
    "BB",
    "-B",
  ],
  ["null may be sent", sent(union(kind("x"))), sent(union(kind("x"), { type: "null" })), "--", "BB"],
  ["null may come", got(union(kind("x"))), got(union(kind("x"), { type: "null" })), "BB", "--"],
  ["a body is wrapped", answer(a), answer(record({ data: a }, { required: ["data"] })), "BB", "BB"],
  [
    "deep inside a response, the taller branch of a union is another",
    got(deep({ anyOf: [named, union(kind("x"), kind("y"))] })),
    got(deep({ anyOf: [named, union(kind("x"), kind("z"))] })),
    "BB",
    "BB",
  ],
  [
    "deep inside a request, the taller branch of a union is another",
    sent(deep({ anyOf: [union(kind("x"), kind("y")), named] })),
    sent(deep({ anyOf: [union(kind("x"), kind("z")), named] })),
    "BB",
    "BB",
  ],
  [
    "deep inside, the taller branch beside a union is another",
    got(deep({ allOf: [{ anyOf: [named, kind("x"), kind("y")] }, record({})] })),
    got(deep({ allOf: [{ anyOf: [named, kind("x"), kind("z")] }, record({})] })),
    "BB",
    "BB",
  ],
  [
    "deep inside, the taller branch of a union has a shorter text",
    got(deep({ anyOf: [named, kind("x", { n: { type: "string", maxLength: 9 } })] })),
    got(deep({ anyOf: [named, kind("x", { n: { type: "string", maxLength: 8 } })] })),
    "--",
    "B-",
  ],
  [
    "deep inside, a text is excluded that only the taller branch has",
    got(deep({ anyOf: [{ type: "null" }, record({ a: text }, { required: ["a"] })] })),
    got(
      deep({
        anyOf: [{ type: "null" }, record({ a: { type: "string", maxLength: 40 } }, { required: ["a"] })],
      }),
    ),
    "--",
    "B-",
  ],
  [
    "deep inside, an optional property is excluded",
    got(deep({ not: { required: ["a", "b"] }, properties: { a: text, b: text } })),
    got(deep({ not: { required: ["a"] }, properties: { a: text, b: text } })),
    "--",
    "B-",
  ],
];
