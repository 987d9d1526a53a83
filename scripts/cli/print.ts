/** Prints a result: on a terminal, as annotations, or as JSON. */
import { type Problem, formatAnnotation, formatProblem } from "../core/problem.ts";
import { type Result, count, jsonOf } from "../core/result.ts";
import { repositoryPath } from "../edge/files/repository.ts";
import type { Streams, Terminal } from "./terminal.ts";
import type { Flags } from "./flags.ts";

export function print(
  result: Result,
  { json, format }: Flags,
  { screen, cwd, env }: Pick<Streams, "cwd" | "env"> & { readonly screen: Terminal },
): void {
  const { problems, details = [], isDetailed = false, output, summary, exitCode } = result;
  if (json === true || format === "json") return screen.data(jsonOf(result));
  if (output !== undefined) return screen.data(output.trimEnd());
  if (format === "github") {
    const inRepository = repositoryPath(cwd, env);
    for (const problem of problems) screen.data(formatAnnotation(problem, inRepository));
  } else if (!isDetailed) printProblems(problems, screen);
  for (const detail of details) screen.note(detail);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const mark =
    exitCode === 0
      ? screen.paint("green", "✓")
      : `${screen.paint("red", "✗")} ${count(errors, "error")} in ${screen.elapsed()}.`;
  const took = exitCode === 0 ? `(${screen.elapsed()})` : "";
  screen.note([mark, summary, took].filter(Boolean).join(" "));
}

const mostWarnings = 5;

/** Shows all errors, but only a few warnings of each kind: a large document may have a thousand of one kind. */
function printProblems(problems: readonly Problem[], screen: Terminal): void {
  const shown = new Map<string, number>();
  for (const problem of problems) {
    const { severity, code } = problem;
    const before = shown.get(code) ?? 0;
    shown.set(code, before + 1);
    if (severity === "error" || before < mostWarnings) screen.note(formatProblem(problem, screen.paint));
  }
  const warnings = [...shown].filter(
    ([code]) => !problems.some((problem) => problem.code === code && problem.severity === "error"),
  );
  for (const [code, all] of warnings) {
    if (all > mostWarnings) screen.note(`… ${all - mostWarnings} more of ${code}; --json lists them all`);
  }
}
