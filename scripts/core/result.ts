/** The result of a command, as data. The command line decides how it looks. */
import type { Problem } from "./problem.ts";

export interface Result {
  /** 0: done. 1: the specification, the output folder or the server needs a fix. 2: wrong usage, nothing was done. */
  readonly exitCode: 0 | 1 | 2;
  readonly problems: readonly Problem[];
  /** Text for people, printed between the problems and the summary. */
  readonly details?: readonly string[];
  /** A document that is the result, which goes to stdout. */
  readonly output?: string;
  /** The details include the problems, so they are not printed again; programs and GitHub still get each one. */
  readonly isDetailed?: true;
  /** One line that says what was or was not done; empty if the problems say it all. */
  readonly summary: string;
  /** Data for programs, which `--json` prints with the problems. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** One JSON document for programs, without a line feed at the end. */
export function jsonOf({ exitCode, problems, summary, data }: Result): string {
  return JSON.stringify({ ok: exitCode === 0, problems, summary, ...data }, null, 2);
}

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** The result of a run that stopped because of the specification. */
export function stopped(problems: readonly Problem[], untouched = "Nothing was written."): Result {
  return { exitCode: 1, problems, summary: untouched };
}
