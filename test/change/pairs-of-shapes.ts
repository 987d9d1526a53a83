/** Hard pairs about unions, patterns, factors, lists and maps of requests (`sent`) and responses (`got`). */
import type { Edits } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const booking = `${s}/Booking`;
const text = { type: "string" };
const whole = { type: "integer" };
const number = { type: "number" };
const texts = { type: "array", items: text };

type Schema = object | boolean;
const sent = (schema: Schema, more: Edits = {}): Edits => ({ [`${request}/properties/z`]: schema, ...more });
const got = (schema: Schema, more: Edits = {}): Edits => ({ [`${booking}/properties/z`]: schema, ...more });
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const matching = (pattern: string) => ({ type: "string", pattern });
const ref = (name: string) => ({ $ref: `#${s}/${name}` });
const [a, b] = [record({ a: text }, { required: ["a"] }), record({ b: text }, { required: ["b"] })];
const boats = (...names: readonly string[]) => ({ [`${s}/Ferry`]: { oneOf: names.map(ref) } });
const based = (base: object, edit: typeof sent): Edits =>
  edit({ allOf: [ref("Base"), record({ y: text })] }, { [`${s}/Base`]: base });

export const pairsOfShapes: readonly Pair[] = [
  ["nothing, in two ways", sent(record({ a: false })), sent(record({ a: { not: {} } })), "--", "--"],
  ["a union of one", sent({ oneOf: [text] }), sent(text), "--", "--"],
  ["a union of twins", sent({ anyOf: [text, text] }), sent(text), "--", "--"],
  ["an allOf of words", sent({ allOf: [text, { description: "Words." }] }), sent(text), "--", "--"],
  ["a union with anything", sent(text), sent({ anyOf: [text, {}] }), "--", "BB"],
  ["types as a union", sent({ type: ["string", "integer"] }), sent({ anyOf: [text, whole] }), "--", "--"],
  ["integers are numbers", got({ oneOf: [number, text] }), got({ type: ["number", "string"] }), "--", "--"],
  ["a branch is gone", boats("Catamaran", "Barge"), boats("Barge"), "--", "BB"],
  ["branches in another order", boats("Catamaran", "Barge"), boats("Barge", "Catamaran"), "--", "--"],
  ["a branch may lack a field", {}, { [`${s}/Barge/required`]: ["kind"] }, "BB", "--"],
  [
    "a base of responses needs a field",
    based(record({ x: text }), got),
    based(record({ x: text }, { required: ["x"] }), got),
    "--",
    "BB",
  ],
  [
    "a base of requests needs a field",
    based(record({ x: text }), sent),
    based(record({ x: text }, { required: ["x"] }), sent),
    "BB",
    "--",
  ],
  [
    "a part of an allOf is gone",
    sent({ allOf: [a, record({ y: text })] }),
    sent({ allOf: [record({ y: text })] }),
    "-B",
    "BB",
  ],
  ["both branches at once", sent({ anyOf: [a, b] }), sent({ oneOf: [a, b] }), "B-", "--"],
  [
    "overlapping types exclude each other",
    sent({ oneOf: [whole] }),
    sent({ oneOf: [whole, number] }),
    "B-",
    "B-",
  ],
  [
    "texts that fit twice",
    got({ anyOf: [text, { type: "string", maxLength: 5 }] }),
    got({ oneOf: [text, { type: "string", maxLength: 5 }] }),
    "--",
    "--",
  ],
  [
    "a component leads to a component",
    { [`${s}/A`]: text, ...sent(ref("A")) },
    { [`${s}/A`]: ref("C"), [`${s}/C`]: text, ...sent(ref("A")) },
    "--",
    "-B",
  ],
  [
    "a recursion is unrolled once",
    {},
    {
      [`${s}/Deck/properties/decks/items`]: record(
        { name: text, decks: { type: "array", items: ref("Deck") } },
        { required: ["name"] },
      ),
    },
    "--",
    "--",
  ],
  [
    "a new required property has a default",
    {},
    sent({ type: "string", default: "a" }, { [`${request}/required`]: ["seats", "z"] }),
    "BB",
    "-B",
  ],
  ["a default of responses", got(text), got({ type: "string", default: "a" }), "--", "--"],
  ["a property is deprecated", sent(text), sent({ type: "string", deprecated: true }), "--", "--"],
  ["an extension and a title", sent(text), sent({ type: "string", title: "Z", "x-z": 1 }), "--", "--"],
  ["digits by another name", sent(matching("^[0-9]+$")), sent(matching("^\\d+$")), "--", "--"],
  ["at least one letter", sent(matching("^a*$")), sent(matching("^a+$")), "B-", "--"],
  ["one letter less", sent(matching("^[a-z]{1,20}$")), sent(matching("^[a-z]{1,19}$")), "B-", "--"],
  [
    "a rare start is refused",
    sent(matching("^[a-z0-9-]{3,60}$")),
    sent(matching("^(?!xn--)[a-z0-9-]{3,60}$")),
    "B-",
    "--",
  ],
  ["another first letter", got(matching("^A\\d{6}$")), got(matching("^[AB]\\d{6}$")), "B-", "--"],
  ["an end without an anchor", sent(matching("^a")), sent(matching("^a$")), "B-", "--"],
  [
    "the largest exact integer",
    sent({ type: "integer", maximum: 9007199254740991 }),
    sent({ type: "integer", maximum: 9007199254740990 }),
    "B-",
    "--",
  ],
  [
    "a finer factor",
    sent({ type: "number", multipleOf: 0.5 }),
    sent({ type: "number", multipleOf: 0.25 }),
    "--",
    "B-",
  ],
  [
    "factors without a common one",
    sent({ type: "integer", multipleOf: 6 }),
    sent({ type: "integer", multipleOf: 4 }),
    "B-",
    "B-",
  ],
  [
    "one field needs the other no more",
    sent(record({ a: text, b: text }, { dependentRequired: { a: ["b"] } })),
    sent(record({ a: text, b: text })),
    "--",
    "B-",
  ],
  [
    "a tuple in another order",
    sent({ type: "array", prefixItems: [text, whole] }),
    sent({ type: "array", prefixItems: [whole, text] }),
    "BB",
    "BB",
  ],
  [
    "a tuple is longer",
    got({ type: "array", prefixItems: [text], items: false }),
    got({ type: "array", prefixItems: [text, whole], items: false }),
    "BB",
    "--",
  ],
  [
    "contains nothing in particular",
    sent(texts),
    sent({ ...texts, contains: text, minContains: 0 }),
    "--",
    "--",
  ],
  [
    "contains it twice",
    sent({ ...texts, contains: { const: "a" } }),
    sent({ ...texts, contains: { const: "a" }, minContains: 2 }),
    "B-",
    "--",
  ],
  ["always true", got({ type: "boolean" }), got({ type: "boolean", enum: [true] }), "--", "BB"],
  [
    "null in an enum",
    got({ enum: ["a", null] }),
    got({ type: ["string", "null"], enum: ["a", null] }),
    "--",
    "--",
  ],
  ["numbers as texts", sent({ enum: [1, 2] }), sent({ enum: ["1", "2"] }), "BB", "BB"],
  [
    "a shorter text in a union",
    sent({ anyOf: [{ type: "string", maxLength: 9 }, whole] }),
    sent({ anyOf: [{ type: "string", maxLength: 8 }, whole] }),
    "B-",
    "--",
  ],
  [
    "a value of a map of maps",
    got({ type: "object", additionalProperties: record({ a: { enum: ["x"] } }) }),
    got({ type: "object", additionalProperties: record({ a: { enum: ["x", "y"] } }) }),
    "BB",
    "--",
  ],
];
