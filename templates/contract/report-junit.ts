/** The report of a run as JUnit XML, which every CI system reads: one test case per operation. */
import { escapeHtml } from "../../scripts/core/html.ts";
import type { Api } from "../../scripts/core/model.ts";
import { type ReportData, type ReportedDefect, markOf } from "../../scripts/core/contract-report.ts";

export function junit({ operations, title }: Api, report: ReportData): string {
  const defects = [...report.defects, ...report.warnings];
  const cases = operations.map(({ id }) => {
    const own = defects.filter(({ operation }) => operation === id);
    const failures = own.filter(isError).map(failure);
    const warnings = own.filter((defect) => !isError(defect)).map(warning);
    return `  <testcase classname="contract" name="${escapeHtml(id)}">${[...failures, ...warnings].join("")}</testcase>`;
  });
  const failed = new Set(defects.filter(isError).map(({ operation }) => operation)).size;
  const head = `<testsuite name="${escapeHtml(title)}" tests="${operations.length}" failures="${failed}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...cases, "</testsuite>", ""].join("\n");
}

function isError({ severity }: ReportedDefect): boolean {
  return severity === "error";
}

function failure({ check, curl, replay, ...defect }: ReportedDefect): string {
  return `<failure type="${escapeHtml(check)}" message="${escapeHtml(messageOf(defect))}">${escapeHtml(`${curl}\n${replay}`)}</failure>`;
}

/** JUnit has no warnings: they are the output of a test that passes. */
function warning({ check, curl, replay, ...defect }: ReportedDefect): string {
  const text = `warning ${check}: ${messageOf(defect)}\n${curl}\n${replay}`;
  return `<system-out>${escapeHtml(text)}</system-out>`;
}

type Said = Pick<ReportedDefect, "title" | "expected" | "got" | "inferred" | "assumed">;

function messageOf({ title, expected, got, ...marks }: Said): string {
  return `${title}${markOf(marks)}: expected ${expected}; got ${got}`;
}
