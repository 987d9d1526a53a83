/** A run as JUnit XML, which every CI system reads: one test case per operation. */
import type { Api } from "../../scripts/core/model.ts";
import type { ReportData, ReportedDefect } from "../../scripts/core/contract-report.ts";

export function junit({ operations, title }: Api, { defects }: ReportData): string {
  const cases = operations.map(({ id }) => {
    const failures = defects.filter(({ operation }) => operation === id).map(failure);
    return `  <testcase classname="contract" name="${escaped(id)}">${failures.join("")}</testcase>`;
  });
  const failed = new Set(defects.map(({ operation }) => operation)).size;
  const head = `<testsuite name="${escaped(title)}" tests="${operations.length}" failures="${failed}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...cases, "</testsuite>", ""].join("\n");
}

function failure({ check, title, expected, got, curl, replay }: ReportedDefect): string {
  const message = `${title}: expected ${expected}; got ${got}`;
  return `<failure type="${escaped(check)}" message="${escaped(message)}">${escaped(`${curl}\n${replay}`)}</failure>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0, 2.2: replaces everything that is not an XML character, including lone surrogates. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replaceAll(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, "\u{FFFD}");
}
