/** Edits of what the server sends, and of what both agree on. */
import type { Row } from "./row.ts";

const s = "/components/schemas";
const booking = `${s}/Booking`;
const list = "/paths/~1bookings/get";
const create = "/paths/~1bookings/post";
const ferry = "/paths/~1ferries~1{ferry_id}";

export const responseRows: readonly Row[] = [
  // what the server sends
  [
    "an enum of responses grows",
    { [`${booking}/properties/state/enum`]: ["open", "paid", "lost"] },
    ["BB", "response-enum", "response-enum"],
    ["--"],
  ],
  [
    "a bound of responses is looser",
    { [`${booking}/properties/seats/maximum`]: 12 },
    ["B-", "response-maximum", "response-maximum"],
    ["--"],
  ],
  [
    "a bound of responses is gone",
    { [`${booking}/properties/note/maxLength`]: undefined },
    ["B-", "response-maxLength", "response-maxLength"],
    ["--"],
  ],
  [
    "a property can be missing",
    { [`${booking}/required`]: ["id", "seats"] },
    ["BB", "response-required", "response-required"],
    ["--"],
  ],
  [
    "an optional property is gone",
    { [`${booking}/properties/note`]: undefined },
    ["BB", "response-property-removed", "response-property-removed"],
    ["--"],
  ],
  [
    "a property can be null",
    { [`${booking}/properties/note/type`]: ["string", "null"] },
    ["BB", "response-type", "response-type"],
    ["--"],
  ],
  [
    "null is written as a type",
    { [`${booking}/properties/paid_at`]: { type: ["string", "null"], format: "date-time" } },
    ["--"],
    ["--"],
  ],
  [
    "an integer may be long",
    { [`${booking}/properties/id/format`]: "int64" },
    ["B-", "response-format", "response-format"],
    ["--"],
  ],
  [
    "a union has a new branch",
    {
      [`${s}/Ferry/oneOf/2`]: { type: "object", required: ["kind"], properties: { kind: { const: "Raft" } } },
      [`${s}/Ferry/discriminator`]: undefined,
    },
    ["BB", "response-union"],
    ["--"],
  ],
  [
    "a recursive name may be a number",
    { [`${s}/Deck/properties/name/type`]: ["string", "integer"] },
    ["BB", "response-type"],
    ["BB", "request-type"],
  ],
  [
    "a recursive list has a limit",
    { [`${s}/Deck/properties/decks/maxItems`]: 2 },
    ["B-", "request-maxItems"],
    ["B-", "response-maxItems"],
  ],
  [
    "a status is new",
    { [`${create}/responses/409`]: { description: "Full" } },
    ["B-", "response-status-added"],
    ["--"],
  ],
  [
    "an optional header that had any text is gone",
    { [`${list}/responses/200/headers/X-Hint`]: undefined },
    ["-B", "response-header-removed"], // no answer is new: the old document allowed it to lack the header
    ["--"],
  ],
  [
    "a header can be missing",
    { [`${list}/responses/200/headers/X-Total/required`]: false },
    ["BB", "response-header-missing"],
    ["--"],
  ],
  [
    "a response has a body",
    { [`${ferry}/get/responses/404/content`]: { "application/json": { schema: { type: "object" } } } },
    ["BB", "response-media-type-added"],
    ["BB", "response-body-removed"],
  ],
  [
    "an answer has another type",
    { [`${s}/Catamaran/properties/speed/type`]: "string" },
    ["BB", "response-type"],
    ["BB", "response-type"],
  ],
  // operations, servers, security
  ["an operation is gone", { "/paths/~1decks/put": undefined }, ["BB", "operation-removed"], ["--"]],
  [
    "a path is gone",
    { "/paths/~1decks": undefined },
    ["BB", "operation-removed", "operation-removed"],
    ["--"],
  ],
  [
    "an operation has another name",
    { [`${list}/operationId`]: "findBookings" },
    ["-B", "operation-renamed"],
    ["-B", "operation-renamed"],
  ],
  ["a webhook is gone", { "/webhooks/bookingPaid": undefined }, ["BB", "webhook-removed"], ["--"]],
  [
    "a webhook sends finer amounts",
    { [`${s}/Payment/properties/amount/multipleOf`]: 0.001 },
    ["B-", "request-multipleOf"],
    ["--"],
  ],
  [
    "a server is gone",
    { "/servers/0/url": "https://boats.example.com" },
    ["B-", "server-removed"],
    ["B-", "server-removed"],
  ],
  ["a server is new", { "/servers/1": { url: "https://boats.example.com" } }, ["--"], ["--"]],
  [
    "a key is asked for",
    { [`${list}/security`]: [{ harbourKey: [] }] },
    ["B-", "request-security-changed"],
    ["B-", "request-security-changed"],
  ],
  [
    "a key is enough",
    { [`${list}/security`]: [{ captain: [] }, { harbourKey: [] }] },
    ["--"],
    ["B-", "request-security-changed"],
  ],
  ["nobody needs credentials", { [`${list}/security`]: [] }, ["--"], ["B-", "request-security-added"]],
  ["only words", { "/info/title": "Boats", [`${booking}/description`]: "Booked." }, ["--"], ["--"]],
];
