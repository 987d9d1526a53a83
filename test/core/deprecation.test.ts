/** What a document says of a part that will go, in headers and in words. */
import { expect, test } from "vitest";
import { deprecatedTag, deprecationHeaders, secondsOf } from "../../scripts/core/deprecation.ts";
import { deprecationsIn, tell } from "../../scripts/core/deprecations.ts";
import type { Json } from "../../scripts/core/json.ts";
import { readApi } from "../../scripts/core/read-api.ts";

test.each([
  ["2027-12-31", 1830211200],
  ["2027-12-31T23:59:59Z", 1830297599],
  ["2027-12-31T23:59:59.75+02:00", 1830290399],
  ["2027-12-31t00:00:00z", 1830211200],
  [new Date("2027-12-31"), 1830211200],
  ["2027-02-29", undefined],
  ["2027-12-31T00:00:00", undefined], // no offset: a moment nobody knows
  ["31.12.2027", undefined],
  ["soon", undefined],
  [20271231, undefined],
  [undefined, undefined],
])("the date %s", (given, want) => {
  expect(secondsOf(given)).toBe(want);
});

const all = { deprecated: true, "x-deprecated-since": "2027-03-01", "x-sunset": "2027-12-31" };

test.each<[string, Json, readonly (readonly [string, string])[]]>([
  ["not deprecated", { "x-sunset": "2027-12-31" }, []],
  ["no dates: deprecated by now", { deprecated: true }, [["Deprecation", "@0"]]],
  [
    "both dates",
    all,
    [
      ["Deprecation", "@1803859200"],
      ["Sunset", "Fri, 31 Dec 2027 00:00:00 GMT"],
    ],
  ],
  ["a sunset before it is no sunset", { ...all, "x-sunset": "2027-02-28" }, [["Deprecation", "@1803859200"]]],
  [
    "the same day",
    { ...all, "x-sunset": "2027-03-01" },
    [
      ["Deprecation", "@1803859200"],
      ["Sunset", "Mon, 01 Mar 2027 00:00:00 GMT"],
    ],
  ],
])("headers: %s", (_title, given, want) => {
  const document = { paths: { "/": { get: { ...given, responses: {} } } } };
  expect(readApi(document).operations.map(deprecationHeaders)).toEqual([want]);
});

test.each([
  [{}, ""],
  [{ deprecated: true }, "@deprecated"],
  [
    { ...all, "x-replaced-by": "listDoors" },
    "@deprecated since 2027-03-01, can be gone from 2027-12-31. Use listDoors.",
  ],
  [{ deprecated: true, "x-replaced-by": "https://x.example/y" }, "@deprecated See https://x.example/y"],
  [
    { deprecated: true, "x-sunset": "2027-12-31", "x-replaced-by": " a\nb " },
    "@deprecated can be gone from 2027-12-31. Use a b.",
  ],
])("a doc comment: %j", (given, want) => {
  expect(deprecatedTag(given)).toBe(want);
});

function part(sunset: string): Json {
  return { deprecated: true, "x-deprecated-since": "2026-01-01", "x-sunset": sunset };
}

test("the report finds every kind of part, not data, and puts the most urgent first", () => {
  const document = {
    paths: {
      "/gates": {
        parameters: [{ name: "colour", in: "query", ...part("2027-06-01"), schema: {} }],
        get: {
          operationId: "listGates",
          ...part("2027-03-01"),
          responses: {
            200: {
              headers: { "X-Old": { ...part("2027-03-31") } },
              content: { "application/json": { example: { deprecated: true } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Gate: { properties: { deprecated: { type: "boolean" }, width: { deprecated: true } } } },
    },
  };
  const found = deprecationsIn(document, Date.parse("2027-03-01T00:00:00Z") / 1000);
  expect(found.map((one) => [one.state, one.pointer, tell(one)])).toEqual([
    [
      "overdue",
      "#/paths/~1gates/get",
      "The sunset of operation listGates was on 2027-03-01: remove it, or announce a later date.",
    ],
    [
      "due",
      "#/paths/~1gates/get/responses/200/headers/X-Old",
      "The sunset of header X-Old is on 2027-03-31.",
    ],
    [
      "announced",
      "#/paths/~1gates/parameters/0",
      "parameter colour: since 2026-01-01, can be gone from 2027-06-01.",
    ],
    [
      "undated",
      "#/components/schemas/Gate/properties/width",
      "property Gate.width is deprecated, but has no x-sunset.",
    ],
  ]);
});
