/** Edits of schemas whose meaning is easy to miss. */
import type { Row } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const booking = `${s}/Booking`;

export const hardSchemaRows: readonly Row[] = [
  [
    "a property is read-only",
    { [`${request}/properties/note/readOnly`]: true },
    ["BB", "request-property-excluded"],
    ["--"],
  ],
  [
    "a property is write-only",
    { [`${booking}/properties/note/writeOnly`]: true },
    ["-B", "output-type-changed", "output-type-changed"],
    ["B-", "response-property-excluded", "response-property-excluded"],
  ],
  [
    "a required id is read-only",
    {
      [`${request}/properties/id`]: { type: "integer", readOnly: true },
      [`${request}/required`]: ["seats", "id"],
    },
    ["--"],
    ["--"],
  ],
  [
    "a mapping names a branch",
    { [`${s}/Ferry/discriminator/mapping`]: { Catamaran: `#${s}/Catamaran`, Barge: `#${s}/Barge` } },
    ["--"],
    ["--"],
  ],
  [
    "a union is not exclusive",
    {
      [`${s}/Ferry/oneOf`]: undefined,
      [`${s}/Ferry/anyOf`]: [{ $ref: `#${s}/Catamaran` }, { $ref: `#${s}/Barge` }],
    },
    ["--"],
    ["--"],
  ],
  [
    "unions are nested",
    { [`${s}/Ferry`]: { oneOf: [{ oneOf: [{ $ref: `#${s}/Barge` }, { $ref: `#${s}/Catamaran` }] }] } },
    ["--"],
    ["--"],
  ],
  [
    "a limit stands beside a reference",
    {
      [`${s}/Length`]: { type: "string" },
      [`${request}/properties/note`]: { $ref: `#${s}/Length`, maxLength: 40 },
    },
    ["--"],
    ["-B", "type-removed"],
  ],
  [
    "a shorter limit stands beside a reference",
    {
      [`${s}/Length`]: { type: "string", maxLength: 40 },
      [`${request}/properties/note`]: { $ref: `#${s}/Length`, maxLength: 30 },
    },
    ["B-", "request-maxLength"],
    ["-B", "type-removed"],
  ],
  [
    "anything else is text",
    { [`${request}/additionalProperties`]: { type: "string" } },
    ["B-", "request-type"],
    ["--"],
  ],
  ["anything else is allowed, in words", { [`${request}/additionalProperties`]: true }, ["--"], ["--"]],
  [
    "a response is closed",
    { [`${booking}/additionalProperties`]: false },
    ["--"],
    ["B-", "response-additionalProperties", "response-additionalProperties"],
  ],
  [
    "a new property of a closed response",
    { [`${request}/properties/contact/properties/mail`]: { type: "string" } },
    ["--"],
    ["BB", "request-additionalProperties"],
  ],
  [
    "a closed list of keys",
    {
      [`${request}/properties/contact/unevaluatedProperties`]: false,
      [`${request}/properties/contact/additionalProperties`]: undefined,
    },
    ["--"],
    ["--"],
  ],
  [
    "one needs the other",
    { [`${request}/dependentRequired`]: { cabin: ["note"] } },
    ["B-", "request-dependentRequired"],
    ["--"],
  ],
  [
    "cabins need notes, by a condition",
    JSON.parse(`{"${request}/if":{"required":["cabin"]},"${request}/then":{"required":["note"]}}`),
    ["B-", "request-required"],
    ["--"],
  ],
  [
    "one value is excluded",
    { [`${request}/properties/note/not`]: { const: "none" } },
    ["B-", "request-not"],
    ["--"],
  ],
  [
    "a list must contain",
    { [`${request}/properties/pets/contains`]: { const: "dog" } },
    ["B-", "request-contains"],
    ["--"],
  ],
  [
    "names have a pattern",
    { [`${request}/propertyNames`]: { pattern: "^[a-z]+$" } },
    ["B-", "request-pattern"],
    ["--"],
  ],
  [
    "a constant is another",
    { [`${s}/Barge/properties/kind/const`]: "barge" },
    ["BB", "response-union"],
    ["BB", "response-union"],
  ],
];
