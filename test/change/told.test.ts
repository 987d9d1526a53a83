/** What is told beside the verdicts for consumers: what servers must do, and notes that break nothing. */
import { expect, test } from "vitest";
import { compareAll } from "./compare.ts";
import { type Edits, edited } from "./ferries.ts";

const s = "/components/schemas";
const list = "/paths/~1bookings/get";
const media = `${list}/responses/200/content/application~1json`;

type Row = readonly [title: string, before: Edits, after: Edits, ...want: string[]];

/** Want: the rules of what breaks the code of servers. */
const servers: readonly Row[] = [
  ["an operation is new", { "/paths/~1decks/put": undefined }, {}, "operation-added"],
  [
    "a request has one more value",
    {},
    { [`${s}/BookingRequest/properties/cabin/enum`]: ["inside", "outside", "roof"] },
    "request-schema-changed",
  ],
  [
    "a response has one value less",
    {},
    { [`${s}/Booking/properties/state/enum`]: ["open"] },
    "response-schema-changed",
    "response-schema-changed",
  ],
  ["a status is gone", { [`${list}/responses/404`]: { description: "None" } }, {}, "response-status-removed"],
  ["an optional property of responses is new", {}, { [`${s}/Booking/properties/z`]: { type: "string" } }],
  ["a limit falls", {}, { [`${s}/BookingRequest/properties/seats/maximum`]: 8 }],
];

/** Want: the messages of notes. */
const notes: readonly Row[] = [
  [
    "a sunset is earlier",
    { [`${list}/x-sunset`]: "2031-05-01" },
    { [`${list}/x-sunset`]: "2031-02-01" },
    "The sunset moved from 2031-05-01 to 2031-02-01, which is earlier.",
  ],
  [
    "a sunset is no longer announced",
    { [`${list}/x-sunset`]: "2031-05-01" },
    {},
    "The sunset of 2031-05-01 is no longer announced.",
  ],
  [
    "a sunset is announced",
    {},
    { [`${list}/x-sunset`]: "2031-05-01" },
    "The operation can be gone from 2031-05-01.",
  ],
  [
    "an extension is another",
    { [`${list}/x-permit`]: "Bookings:Read" },
    { [`${list}/x-permit`]: "Bookings:All" },
    'x-permit was "Bookings:Read" and is now "Bookings:All".',
  ],
  [
    "an extension is new",
    {},
    { [`${list}/x-context`]: "harbour" },
    'x-context was absent and is now "harbour".',
  ],
  [
    "reserved characters are encoded",
    { [`${list}/parameters/0/allowReserved`]: true },
    {},
    'Reserved characters in the query parameter "state" are no longer sent unencoded.',
  ],
  [
    "an example is gone",
    { [`${media}/examples`]: { none: { value: [] } } },
    { [`${media}/examples`]: {} },
    'The example "none" of the response 200 is gone.',
  ],
  [
    "a media type is gone",
    { [`${list}/responses/200/content/text~1csv`]: { schema: { type: "string" } } },
    {},
    "The response 200 no longer comes in text/csv, whatever Accept says.",
  ],
];

const all = [...servers, ...notes].map(([, before, after]) => ({ old: edited(before), new: edited(after) }));
const judged = await compareAll(all);

test.each(servers.map(([title, , , ...want], index) => ({ title, want, index })))(
  "servers: $title",
  ({ want, index }) => {
    const broken = (judged[index] ?? []).filter((change) => change.servers === "breaking");
    expect(broken.map(({ rule }) => rule)).toEqual(want);
  },
);

test.each(notes.map(([title, , , ...want], index) => ({ title, want, index: servers.length + index })))(
  "notes: $title",
  ({ want, index }) => {
    const changes = judged[index] ?? [];
    expect(changes.map(({ message, wire, source }) => [message, wire, source])).toEqual(
      want.map((message) => [message, "compatible", "compatible"]),
    );
  },
);

test("a document that is only written in another version allows the same", async () => {
  const old = edited({
    "/openapi": "3.0.3",
    "/webhooks": undefined,
    [`${s}/Ferry`]: undefined,
    [`${s}/Catamaran`]: undefined,
    [`${s}/Barge`]: undefined,
    "/paths/~1ferries~1{ferry_id}/get": undefined,
    [`${s}/FerryChange/properties/name`]: { type: "string", nullable: true, maxLength: 20 },
    [`${s}/Booking/properties/paid_at`]: { type: "string", format: "date-time", nullable: true },
    [`${s}/Payment/properties/amount`]: { type: "number", minimum: 0, exclusiveMinimum: true },
  });
  const next = edited(
    {
      "/openapi": "3.1.1",
      [`${s}/FerryChange/properties/name`]: { type: ["string", "null"], maxLength: 20 },
      [`${s}/Booking/properties/paid_at`]: { type: ["string", "null"], format: "date-time" },
      [`${s}/Payment/properties/amount`]: { type: "number", exclusiveMinimum: 0 },
    },
    old,
  );
  const found = await compareAll([
    { old, new: next },
    { old: next, new: old },
  ]);
  const verdicts = found
    .flat()
    .map(({ wire, source, servers: code, evidence }) => ({ wire, source, code, evidence }));
  const proved = { wire: "compatible", source: "compatible", code: "compatible", evidence: "proved" };
  expect(verdicts).toEqual(Array.from({ length: 6 }, () => proved));
});
