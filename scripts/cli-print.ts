/** How a result is printed. */
import { formatAnnotation, formatProblem } from "./core/problem.ts";
import { type Result, count, jsonOf, stopped } from "./core/result.ts";
import { DiskError } from "./edge/disk.ts";
import type { Terminal } from "./edge/terminal.ts";

interface Printing {
  readonly format: "text" | "github" | "json";
  /** True: on stdout; a text: the file that takes it. */
  readonly json: boolean | string;
}

export function print(result: Result, { json, format }: Printing, screen: Terminal): void {
  const { problems, details = [], summary, exitCode } = result;
  if (json === true) return screen.data(jsonOf(result));
  if (format === "github") for (const problem of problems) screen.data(formatAnnotation(problem));
  else for (const problem of problems) screen.note(formatProblem(problem, screen.paint));
  for (const detail of details) screen.note(detail);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const mark =
    exitCode === 0
      ? screen.paint("green", "✓")
      : `${screen.paint("red", "✗")} ${count(errors, "error")} in ${screen.elapsed()}.`;
  screen.note(`${mark} ${summary}${exitCode === 0 ? ` (${screen.elapsed()})` : ""}`);
}

/** A folder that cannot be written is the user's to mend; every other error is ours. */
export function refusedByDisk(error: unknown): Result {
  if (!(error instanceof DiskError)) throw error;
  const hint =
    "choose another folder with --out; a file is written whole or not at all, and a second run finishes the work";
  const problem = { severity: "error", code: "disk", message: error.message, hint } as const;
  return stopped([problem], "The run did not finish.");
}
