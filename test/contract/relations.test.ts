/** What the claims of `x-contract` mean: which values are compared, and how. */
import { describe, expect, test } from "vitest";
import { junit } from "../../templates/contract/report-junit.ts";
import { page } from "../../templates/contract/report-html.ts";
import type { Seen } from "../../scripts/contract/expressions.ts";
import { problemOf, reported } from "../../scripts/contract/report.ts";
import { nothingAsked } from "../../scripts/contract/run.ts";
import { broken } from "../../scripts/contract/relations.ts";
import { specification } from "../users-api/specification.ts";

const now: Seen = {
  request: { path: { thing_id: 7 }, query: {}, body: { name: "Lift" } },
  status: 200,
  body: {
    thing: { id: 7, name: "Lift", note: null },
    sizes: [9, 10, 100],
    times: [
      "2024-03-01T09:00:00Z",
      "2024-03-01T09:00:00.5Z",
      "2024-03-01T09:00:00.51Z",
      "2024-03-01T10:01:00+01:00",
    ],
    names: ["Anna", "Zoe", "zed"],
  },
};
const missed: Seen = { ...now, status: 500, body: undefined };
const scene = new Map([
  ["now", now],
  ["missed", missed],
]);

function fails(claim: readonly unknown[], when: readonly unknown[] = []): boolean {
  const relation = { title: "It holds.", inferred: false, before: [], after: [], when, expect: [claim] };
  return broken(relation, scene) !== undefined;
}

describe("a claim", () => {
  test.each([
    ["the status", ["$statusCode", "equals", 200], false],
    ["another exchange's status", ["$missed.statusCode", "equals", 500], false],
    ["a status at least", ["$missed.statusCode", "at least", 403], false],
    ["one of several statuses", [[403, 404], "contains", "$missed.statusCode"], true],
    ["a value that is missing", ["$response.body#/thing/colour", "equals", "red"], true],
    ["a value that is missing, to differ", ["$response.body#/thing/colour", "differs", null], true],
    ["a list that is missing", ["$missed.body#/things", "lacks", 7], true],
    ["a number that is missing", [{ plus: ["$missed.body#/count", 1] }, "at most", 9], true],
    ["nothing to compare with", ["$response.body#/thing/name", "equals", "$request.body#/colour"], false],
    [
      "the first of two that exists",
      [{ either: ["$response.body#/thing/colour", "red"] }, "equals", "red"],
      false,
    ],
    ["the first of two, null", [{ either: ["$response.body#/thing/note", 1] }, "equals", null], false],
    ["numbers in order", ["$response.body#/sizes", "sorted", "asc"], false],
    ["numbers in the wrong order", ["$response.body#/sizes", "sorted", "desc"], true],
    ["times of different precision and zone", ["$response.body#/times", "sorted", "asc"], false],
    ["times in the wrong order", ["$response.body#/times", "sorted", "desc"], true],
    ["texts in order", ["$response.body#/names", "sorted", "asc"], false],
    ["a list of two kinds", [[1, "2"], "sorted", "asc"], true],
    ["no list", ["$response.body#/thing", "sorted", "asc"], true],
    ["a number in text", ["10", "at least", 9], true],
    ["a later time", ["$response.body#/times/3", "at least", "$response.body#/times/0"], false],
  ])("%s", (_name, claim, want) => {
    expect(fails(claim)).toBe(want);
  });

  test("does not apply if its condition reads a missing value", () => {
    expect(fails([1, "equals", 2], [["$response.body#/thing/colour", "differs", "red"]])).toBe(false);
  });
});

describe("a relation that the document infers", () => {
  const relation = { title: "It holds.", before: [], after: [], when: [], expect: [[1, "equals", 2]] };
  const found = broken({ ...relation, inferred: true }, scene);
  const [operation] = specification.api.operations;
  if (!found || !operation) throw new Error("There is nothing to report.");
  const defect = { ...found, operation, title: "a valid request", curl: "curl", replay: "--seed 1", seen: 1 };
  const reportFor = (doubtsInferred: boolean) =>
    reported(
      {
        seed: 1,
        requests: 1,
        defects: [defect],
        shares: [],
        percent: 100,
        ...nothingAsked,
        unmade: [],
        stopped: undefined,
      },
      {
        target: "https://api.example.com",
        secrets: [],
        readOnly: false,
        doubtsInferred,
        command: "contract",
        places: new Map(),
        started: new Date(0),
        seconds: 1,
      },
    );

  test.each([
    [true, "warning", 'failures="0"', '<h1 class="good">No defects, 1 warning</h1>'],
    [false, "error", 'failures="1"', '<h1 class="bad">1 defect</h1>'],
  ])("doubted: %s", (doubtsInferred, severity, xml, html) => {
    const report = reportFor(doubtsInferred);
    const told = [junit(specification.api, report), page(specification.api, report)];
    expect([...report.defects, ...report.warnings].map(problemOf)).toMatchObject([
      { severity, code: "contract/x-contract" },
    ]);
    expect(told).toEqual([expect.stringContaining(xml), expect.stringContaining(html)]);
  });
});
