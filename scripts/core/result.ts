/** What a command has to say when it is done, as data; the command line decides how it looks. */
import type { Problem } from "./problem.ts";

export interface Result {
  /** 0: done. 1: the specification, the output folder or the server needs the user. 2: wrong usage, nothing was done. */
  readonly exitCode: 0 | 1 | 2;
  readonly problems: readonly Problem[];
  /** For people, between the problems and the summary. */
  readonly details?: readonly string[];
  /** The details cover the problems: a person reads them there, programs and GitHub still get each. */
  readonly isDetailed?: true;
  /** One line that says what was done, or left undone; empty where the problems say it all. */
  readonly summary: string;
  /** For programs: what `--json` prints beside the problems. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** One document for programs, without a line feed at its end. */
export function jsonOf({ exitCode, problems, summary, data }: Result): string {
  return JSON.stringify({ ok: exitCode === 0, problems, summary, ...data }, null, 2);
}

/** `1 error`, `2 errors`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

/** A run that the specification stopped. */
export function stopped(problems: readonly Problem[], untouched = "Nothing was written."): Result {
  return { exitCode: 1, problems, summary: untouched };
}
