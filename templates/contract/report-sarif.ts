/** The defects and warnings of a run as SARIF 2.1.0, which code scanning of GitHub and editors read. */
import { checkNames, holds } from "../../scripts/core/contract-checks.ts";
import { type ReportData, type ReportedDefect, markOf } from "../../scripts/core/contract-report.ts";
import type { Api } from "../../scripts/core/model.ts";

export function sarif({ title, version }: Api, { defects, warnings, target }: ReportData): string {
  const results = [...defects, ...warnings].map(result);
  const rules = checkNames.map((id) => ({ id, shortDescription: { text: holds(id) } }));
  const driver = { name: "contract", informationUri: target, rules };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, properties: { document: `${title} ${version}` }, results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result({
  severity,
  check,
  operation,
  title,
  expected,
  got,
  curl,
  replay,
  seen,
  at,
  inferred = false,
  assumed = false,
}: ReportedDefect) {
  const region = at && { startLine: at.line, startColumn: at.column, endColumn: at.column + at.length };
  const place = at && { physicalLocation: { artifactLocation: { uri: at.file }, region } };
  return {
    ruleId: check,
    level: severity,
    message: {
      text: `${operation}, ${title}${markOf({ inferred, assumed })}: expected ${expected}; got ${got}`,
    },
    occurrenceCount: seen,
    locations: [{ ...place, logicalLocations: [{ name: operation, kind: "function" }] }],
    properties: { curl, replay, inferred, assumed },
  };
}
