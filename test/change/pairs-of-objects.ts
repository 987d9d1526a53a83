/** Hard pairs about objects of requests (`sent`) and responses (`got`). */
import type { Edits } from "./ferries.ts";
import type { Pair } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const booking = `${s}/Booking`;
const text = { type: "string" };
const whole = { type: "integer" };
const closed = { additionalProperties: false };
const record = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const ref = (name: string) => ({ $ref: `#${s}/${name}` });
const sent = (schema: object | boolean, more: Edits = {}): Edits => ({
  [`${request}/properties/z`]: schema,
  ...more,
});
const got = (schema: object): Edits => ({ [`${booking}/properties/z`]: schema });
const a = record({ a: text }, { required: ["a"] });

export const pairsOfObjects: readonly Pair[] = [
  [
    "a new required property has a default",
    {},
    sent({ type: "string", default: "x" }, { [`${request}/required`]: ["seats", "z"] }),
    "BB",
    "-B",
  ],
  [
    "what is only read is shorter, where it is sent",
    sent({ ...text, readOnly: true }),
    sent({ ...text, readOnly: true, maxLength: 9 }),
    "--",
    "--",
  ],
  [
    "what is only written is shorter, where it comes",
    got({ ...text, writeOnly: true }),
    got({ ...text, writeOnly: true, maxLength: 9 }),
    "--",
    "--",
  ],
  [
    "an id always comes and is never sent",
    {},
    {
      [`${s}/Deck/properties/id`]: { type: "integer", readOnly: true },
      [`${s}/Deck/required`]: ["name", "id"],
    },
    "--",
    "BB",
  ],
  [
    "a secret is needed and never comes",
    {},
    {
      [`${s}/Deck/properties/secret`]: { type: "string", writeOnly: true },
      [`${s}/Deck/required`]: ["name", "secret"],
    },
    "BB",
    "-B",
  ],
  [
    "a value is new in both directions",
    { [`${s}/Deck/properties/k`]: { enum: ["a"] } },
    { [`${s}/Deck/properties/k`]: { enum: ["a", "b"] } },
    "BB",
    "BB",
  ],
  [
    "a recursive schema is written out once",
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
    "one that is always there needs another",
    sent(record({ a: text, b: text }, { required: ["a"], dependentRequired: { a: ["b"] } })),
    sent(record({ a: text, b: text }, { required: ["a", "b"] })),
    "-B",
    "--",
  ],
  [
    "a name is excluded, in two ways",
    sent(record({ b: text }, { not: { required: ["a"] } })),
    sent(record({ a: false, b: text })),
    "--",
    "--",
  ],
  [
    "a closed object takes names by a pattern",
    sent(record({ a: text }, closed)),
    sent(record({ a: text }, { ...closed, patternProperties: { "^x-": text } })),
    "--",
    "B-",
  ],
  [
    "names are listed, or the object is closed",
    sent(record({ a: text, b: text }, closed)),
    sent(record({ a: text, b: text }, { propertyNames: { enum: ["a", "b"] } })),
    "--",
    "--",
  ],
  ["an object is not empty anyway", sent(a), sent({ ...a, minProperties: 1 }), "--", "--"],
  [
    "a closed object has no more properties anyway",
    sent({ ...record({ a: text, b: text }), ...closed }),
    sent({ ...record({ a: text, b: text }), ...closed, maxProperties: 2 }),
    "--",
    "--",
  ],
  [
    "a closed object has at most one property",
    sent({ ...record({ a: text, b: text }), ...closed }),
    sent({ ...record({ a: text, b: text }), ...closed, maxProperties: 1 }),
    "B-",
    "--",
  ],
  [
    "the values of a map may have fractions",
    sent({ type: "object", additionalProperties: whole }),
    sent({ type: "object", additionalProperties: { type: "number" } }),
    "--",
    "B-",
  ],
  [
    "the names of a map have a pattern",
    sent({ type: "object", additionalProperties: text }),
    sent({ type: "object", additionalProperties: text, propertyNames: { pattern: "^[a-z]+$" } }),
    "B-",
    "--",
  ],
  [
    "the values of a map may lack a field",
    got({ type: "object", additionalProperties: a }),
    got({ type: "object", additionalProperties: record({ a: text }) }),
    "BB",
    "--",
  ],
  [
    "a map becomes a closed object",
    got({ type: "object", additionalProperties: text }),
    got(record({ a: text }, { required: ["a"], ...closed })),
    "--",
    "BB",
  ],
  ["a text becomes anything", got(text), got({}), "BB", "--"],
  ["an object says what is in it", got({ type: "object" }), got(record({ a: text })), "--", "BB"],
  [
    "a name that is not described is needed no more",
    sent(record({ a: text }, { required: ["a", "c"] })),
    sent(record({ a: text }, { required: ["a"] })),
    "--",
    "BB",
  ],
  [
    "a condition is written as a dependency",
    sent(record({ a: text, b: text }, JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"]}}'))),
    sent(record({ a: text, b: text }, { dependentRequired: { a: ["b"] } })),
    "--",
    "--",
  ],
  [
    "a dependency is a schema",
    sent(record({ a: text, b: text }, { dependentSchemas: { a: { required: ["b"] } } })),
    sent(record({ a: text, b: text }, { dependentRequired: { a: ["b"] } })),
    "--",
    "--",
  ],
];
