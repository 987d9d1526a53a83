/** A run as JUnit XML, which every CI reads: a test case for each operation. */
import type { Api } from "../core/model.ts";
import type { Problem } from "../core/problem.ts";

export function junit({ operations, title }: Api, problems: readonly Problem[]): string {
  const cases = operations.map(({ id }) => {
    const own = problems.filter(({ message }) => message.startsWith(`${id},`));
    const failures = own.map(
      ({ code, message, hint = "" }) =>
        `<failure type="${escaped(code)}" message="${escaped(message)}">${escaped(hint)}</failure>`,
    );
    return `  <testcase classname="contract" name="${escaped(id)}">${failures.join("")}</testcase>`;
  });
  const failed = operations.filter(({ id }) =>
    problems.some(({ message }) => message.startsWith(`${id},`)),
  ).length;
  const head = `<testsuite name="${escaped(title)}" tests="${operations.length}" failures="${failed}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...cases, "</testsuite>", ""].join("\n");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark)
    .replaceAll(/[^\P{Cc}\n\t]/gu, "\u{FFFD}");
}
