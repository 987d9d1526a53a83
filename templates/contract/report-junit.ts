/** The report of a run as JUnit XML, which every CI system reads: one test case per operation. */
import { escapeHtml } from "../../scripts/core/html.ts";
import type { Api } from "../../scripts/core/model.ts";
import type { ReportData, ReportedDefect } from "../../scripts/core/contract-report.ts";

export function junit({ operations, title }: Api, { defects }: ReportData): string {
  const cases = operations.map(({ id }) => {
    const failures = defects.filter(({ operation }) => operation === id).map(failure);
    return `  <testcase classname="contract" name="${escapeHtml(id)}">${failures.join("")}</testcase>`;
  });
  const failed = new Set(defects.map(({ operation }) => operation)).size;
  const head = `<testsuite name="${escapeHtml(title)}" tests="${operations.length}" failures="${failed}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...cases, "</testsuite>", ""].join("\n");
}

function failure({ check, title, expected, got, curl, replay }: ReportedDefect): string {
  const message = `${title}: expected ${expected}; got ${got}`;
  return `<failure type="${escapeHtml(check)}" message="${escapeHtml(message)}">${escapeHtml(`${curl}\n${replay}`)}</failure>`;
}
