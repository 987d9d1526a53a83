/** What the reports say of a defect: the same in each format, and marked where its relation is only inferred. */
import { expect, test } from "vitest";
import type { ReportData, ReportedDefect } from "../../scripts/core/contract-report.ts";
import { problemOf } from "../../scripts/contract/report.ts";
import { page } from "../../templates/contract/report-html.ts";
import { junit } from "../../templates/contract/report-junit.ts";
import { sarif } from "../../templates/contract/report-sarif.ts";
import { apis } from "../foreign/apis.ts";

const [api] = apis;
if (!api) throw new Error("there is no document");
const [operation] = api.operations;
const defect: ReportedDefect = {
  severity: "error",
  check: "state",
  operation: operation?.id ?? "",
  title: "what was created is found",
  expected: "200",
  got: "404",
  curl: "curl http://127.0.0.1/",
  replay: "",
  seen: 2,
  inferred: true,
  at: { file: "openapi.yaml", line: 3, column: 5, length: 4 },
};
const { inferred: _, ...declared } = defect;
const report: ReportData = {
  target: "http://127.0.0.1",
  started: "2024-01-01T00:00:00.000Z",
  seconds: 1,
  seed: 1,
  requests: 2,
  percent: 100,
  stopped: null,
  readOnly: false,
  defects: [defect, declared],
  warnings: [{ ...defect, severity: "warning" }],
  coverage: [],
  operations: [],
  unreached: [],
  notAsked: [],
  explained: [],
  unmade: [],
};

test.each([
  ["HTML", page(api, report)],
  ["JUnit", junit(api, report)],
  ["SARIF", sarif(api, report)],
  ["text", [...report.defects, ...report.warnings].map((one) => problemOf(one).message).join("\n")],
])("%s marks what is inferred, and nothing else", (_name, text) => {
  expect(text.split("(inferred)").length - 1).toBe(2);
});

test("each format marks what the engine assumes", () => {
  const [own, other] = [{ ...declared, assumed: true }, declared];
  const said = { ...report, defects: [own, other], warnings: [] };
  const texts = [
    page(api, said),
    junit(api, said),
    sarif(api, said),
    problemOf(own).message + problemOf(other).message,
  ];
  expect(texts.map((text) => text.split("(assumed)").length - 1)).toEqual([1, 1, 1, 1]);
});

test("SARIF has the members that its schema requires", () => {
  const { version, runs } = JSON.parse(sarif(api, report));
  const [{ tool, results }] = runs;
  const rules = tool.driver.rules.map(({ id }: { id: string }) => id);
  expect({ version, driver: typeof tool.driver.name, rules: new Set(rules).size }).toEqual({
    version: "2.1.0",
    driver: "string",
    rules: rules.length,
  });
  const { curl, replay } = defect;
  const message = (mark: string) =>
    `${defect.operation}, what was created is found${mark}: expected 200; got 404`;
  const region = { startLine: 3, startColumn: 5, endColumn: 9 };
  const expected = (level: string, inferred: boolean) => ({
    ruleId: "state",
    level,
    message: { text: message(inferred ? " (inferred)" : "") },
    occurrenceCount: 2,
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "openapi.yaml" }, region },
        logicalLocations: [{ name: defect.operation, kind: "function" }],
      },
    ],
    properties: { curl, replay, inferred, assumed: false },
  });
  expect(results).toEqual([expected("error", true), expected("error", false), expected("warning", true)]);
});
