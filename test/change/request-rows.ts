/** Edits of what consumers send. */
import { ferries } from "./ferries.ts";
import type { Row } from "./row.ts";

const s = "/components/schemas";
const request = `${s}/BookingRequest`;
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const ferry = "/paths/~1ferries~1{ferry_id}";

export const requestRows: readonly Row[] = [
  // what consumers send
  ["a maximum falls", { [`${request}/properties/seats/maximum`]: 8 }, ["B-", "request-maximum"], ["--"]],
  [
    "a minimum becomes exclusive",
    {
      [`${request}/properties/seats/minimum`]: undefined,
      [`${request}/properties/seats/exclusiveMinimum`]: 1,
    },
    ["B-", "request-exclusiveMinimum"],
    ["--"],
  ],
  [
    "a whole limit is written exclusively",
    {
      [`${request}/properties/seats/minimum`]: undefined,
      [`${request}/properties/seats/exclusiveMinimum`]: 0,
    },
    ["--"],
    ["--"],
  ],
  [
    "an enum of requests shrinks",
    { [`${request}/properties/cabin/enum`]: ["inside"] },
    ["BB", "request-enum"],
    ["--"],
  ],
  ["an enum is reordered", { [`${request}/properties/cabin/enum`]: ["outside", "inside"] }, ["--"], ["--"]],
  [
    "an enum is an anyOf of constants",
    { [`${request}/properties/cabin`]: { anyOf: [{ const: "inside" }, { const: "outside" }] } },
    ["--"],
    ["--"],
  ],
  [
    "a property is required",
    { [`${request}/required`]: ["seats", "cabin"] },
    ["BB", "request-required"],
    ["--"],
  ],
  [
    "a required property is new",
    { [`${request}/properties/deck`]: { type: "string" }, [`${request}/required`]: ["seats", "deck"] },
    ["BB", "request-required"],
    ["-B", "input-type-changed"],
  ],
  [
    "an optional property is new",
    { [`${request}/properties/deck`]: { type: "string" } },
    ["--"],
    ["-B", "input-type-changed"],
  ],
  [
    "an object is closed",
    { [`${request}/additionalProperties`]: false },
    ["B-", "request-additionalProperties"],
    ["--"],
  ],
  [
    "a list may be shorter",
    { [`${request}/properties/pets/maxItems`]: 2 },
    ["B-", "request-maxItems"],
    ["--"],
  ],
  [
    "a list has other items",
    { [`${request}/properties/pets/items/type`]: "integer" },
    ["BB", "request-type"],
    ["BB", "request-type"],
  ],
  [
    "a list has no repeats",
    { [`${request}/properties/pets/uniqueItems`]: true },
    ["B-", "request-uniqueItems"],
    ["--"],
  ],
  [
    "a list becomes a tuple",
    { [`${request}/properties/pets/prefixItems`]: [{ const: "dog" }] },
    ["BB", "request-const"],
    ["-B", "input-type-changed"], // an item that is there or not is no item of a list for the compiler
  ],
  [
    "two limits fall",
    { [`${request}/properties/seats/maximum`]: 8, [`${request}/properties/note/maxLength`]: 10 },
    ["B-", "request-maximum", "request-maxLength"],
    ["--"],
  ],
  [
    "a nested pattern is another",
    { [`${request}/properties/contact/properties/phone/pattern`]: "^[1-9]+$" },
    ["B-", "request-pattern"],
    ["--"],
  ],
  [
    "null is no name any more",
    { [`${s}/FerryChange/properties/name/type`]: "string" },
    ["BB", "request-type"],
    ["--"],
  ],
  [
    "an empty change is allowed",
    { [`${s}/FerryChange/minProperties`]: undefined },
    ["--"],
    ["B-", "request-minProperties"],
  ],
  [
    "whole numbers may have fractions",
    { [`${request}/properties/seats/type`]: "number" },
    ["--"],
    ["B-", "request-type"],
  ],
  [
    "a limit moves into an allOf",
    { [`${request}/properties/note`]: { allOf: [{ type: "string" }, { maxLength: 40 }] } },
    ["--"],
    ["--"],
  ],
  [
    "a schema is inlined",
    { [`${create}/requestBody/content/application~1json/schema`]: ferriesAt(request) },
    ["--"],
    ["--"],
  ],
  [
    "a form has another field",
    { [`${s}/BookingForm/required`]: ["seats", "name"] },
    ["BB", "request-required"],
    ["--"],
  ],
  [
    "a media type is gone",
    { [`${create}/requestBody/content/application~1x-www-form-urlencoded`]: undefined },
    ["BB", "request-media-type-removed"],
    ["--"],
  ],
  [
    "a body is required",
    { [`${ferry}/patch/requestBody/required`]: true },
    ["BB", "request-body-required"],
    ["--"],
  ],
  // parameters
  [
    "a parameter is required",
    { [`${list}/parameters/0/required`]: true },
    ["BB", "request-parameter-required"],
    ["--"],
  ],
  [
    "a cookie of all is required",
    { [`${ferry}/parameters/1/required`]: true },
    ["BB", "request-parameter-required", "request-parameter-required"],
    ["--"],
  ],
  [
    "a parameter is gone",
    { [`${list}/parameters/3`]: undefined },
    ["BB", "request-parameter-removed"],
    ["--"],
  ],
  [
    "a parameter has fewer values",
    { [`${list}/parameters/0/schema/enum`]: ["open"] },
    ["BB", "request-enum"],
    ["--"],
  ],
  [
    "a page may be smaller",
    { [`${list}/parameters/1/schema/maximum`]: 40 },
    ["B-", "request-maximum"],
    ["--"],
  ],
  ["a default is another", { [`${list}/parameters/1/schema/default`]: 10 }, ["--"], ["--"]],
  [
    "a list is written with commas",
    { [`${list}/parameters/2/explode`]: false },
    ["B-", "request-parameter-style"],
    ["B-", "request-parameter-style"],
  ],
  [
    "a header has another case",
    { [`${list}/parameters/3/name`]: "x-trace" },
    ["-B", "parameter-renamed"],
    ["-B", "parameter-renamed"],
  ],
];

function ferriesAt(pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], ferries);
}
