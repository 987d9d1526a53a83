/** Hard pairs about what the values of requests (`sent`) and responses (`got`) are. */
import type { Edits } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const booking = `${s}/Booking`;
const text = { type: "string" };
const whole = { type: "integer" };
const texts = { type: "array", items: text };

type Schema = object | boolean;
const sent = (schema: Schema, more: Edits = {}): Edits => ({ [`${request}/properties/z`]: schema, ...more });
const got = (schema: Schema, more: Edits = {}): Edits => ({ [`${booking}/properties/z`]: schema, ...more });
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const matching = (pattern: string) => ({ type: "string", pattern });
const formatted = (format: string, type = "string") => ({ type, format });
const a = record({ a: text }, { required: ["a"] });

export const pairsOfValues: readonly Pair[] = [
  ["a property of requests has another name", sent(text), { [`${request}/properties/y`]: text }, "-B", "-B"],
  [
    "a required property of requests has another name",
    sent(text, { [`${request}/required`]: ["z"] }),
    { [`${request}/properties/y`]: text, [`${request}/required`]: ["y"] },
    "BB",
    "BB",
  ],
  ["a property of responses has another name", got(text), { [`${booking}/properties/y`]: text }, "BB", "BB"],
  ["a property that could be anything is gone", got({}), {}, "-B", "--"],
  [
    "what was read is written",
    sent({ type: "string", readOnly: true }),
    sent({ type: "string", writeOnly: true }),
    "--",
    "BB",
  ],
  [
    "what comes is only written",
    got({ type: "string", readOnly: true }),
    got({ type: "string", writeOnly: true }),
    "-B",
    "B-",
  ],
  [
    "a map of anything is closed",
    got(record({ a: text }, { additionalProperties: true })),
    got(record({ a: text }, { additionalProperties: false })),
    "--",
    "B-",
  ],
  [
    "a map of anything is one of texts",
    got(record({ a: text }, { additionalProperties: true })),
    got(record({ a: text }, { additionalProperties: text })),
    "--",
    "BB",
  ],
  [
    "a map that is sent takes texts",
    sent(record({ a: text }, { additionalProperties: true })),
    sent(record({ a: text }, { additionalProperties: text })),
    "BB",
    "--",
  ],
  [
    "a map that is sent is closed",
    sent(record({ a: text }, { additionalProperties: text })),
    sent(record({ a: text }, { additionalProperties: false })),
    "B-",
    "--",
  ],
  ["one of two is left", got({ enum: ["a", "b"] }), got({ const: "a" }), "--", "BB"],
  ["an enum is open", got({ type: "string", enum: ["a", "b"] }), got(text), "BB", "--"],
  ["a text is an enum", sent(text), sent({ type: "string", enum: ["a", "b"] }), "BB", "--"],
  ["a pattern is gone", got(matching("^a+$")), got(text), "B-", "--"],
  ["a list can be empty", got({ ...texts, minItems: 1 }), got(texts), "B-", "--"],
  ["a list can repeat", got({ ...texts, uniqueItems: true }), got(texts), "B-", "--"],
  [
    "a map can be larger",
    got({ type: "object", additionalProperties: text, maxProperties: 2 }),
    got({ type: "object", additionalProperties: text }),
    "B-",
    "--",
  ],
  ["an object becomes a list", got(a), got({ type: "array", items: a }), "BB", "BB"],
  ["items can be anything", got(texts), got({ type: "array" }), "BB", "--"],
  ["null is gone", got({ type: ["string", "null"] }), got(text), "--", "BB"],
  ["an integer without a format", got(formatted("int64", "integer")), got(whole), "--", "--"],
  ["an integer can be long", got(formatted("int32", "integer")), got(whole), "B-", "--"],
  ["a date can be any text", got(formatted("date")), got(text), "B-", "--"],
  ["an address can be relative", got(formatted("uri")), got(formatted("uri-reference")), "B-", "--"],
  ["mail to any alphabet", sent(formatted("email")), sent(formatted("idn-email")), "--", "B-"],
  ["one identifier for another", got(formatted("uuid")), got(formatted("uri")), "B-", "B-"],
  ["a format is only a hint", got(text), got(formatted("password")), "--", "--"],
  ["base64 is an annotation", sent(text), sent({ type: "string", contentEncoding: "base64" }), "--", "--"],
  ["whole by its factor", sent({ type: "number", multipleOf: 1 }), sent(whole), "--", "--"],
  [
    "zero is allowed",
    sent({ type: "number", exclusiveMinimum: 0 }),
    sent({ type: "number", minimum: 0 }),
    "--",
    "B-",
  ],
  [
    "a range is a list of values",
    sent({ type: "integer", minimum: 1, maximum: 3 }),
    sent({ enum: [1, 2, 3] }),
    "-B",
    "--",
  ],
  ["an empty text is refused", sent(text), sent({ type: "string", minLength: 1 }), "B-", "--"],
  ["limits that say nothing", sent({ type: "string", minLength: 0 }), sent(text), "--", "--"],
  [
    "a field that nobody describes is needed",
    {},
    { [`${request}/required`]: ["seats", "ghost"] },
    "BB",
    "--",
  ],
  [
    "a map by a pattern of all names",
    sent({ type: "object", additionalProperties: text }),
    sent({ type: "object", patternProperties: { "^": text } }),
    "--",
    "--",
  ],
];
