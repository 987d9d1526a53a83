/**
 * A problem is data with an address and a next step; how it looks is decided in one place, `formatProblem`.
 */

/** A place in a source file. `line` and `column` are 1-based, as editors count. */
export interface Address {
  /** Path of the file, relative to the folder that the command was started in. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the culprit on its line, in characters; at least 1. */
  readonly length: number;
  /** The text of that line, for the code frame; absent when the file could not be read. */
  readonly source?: string;
}

/** A file that a problem is about as a whole. */
export interface FileAddress {
  readonly file: string;
  readonly line?: undefined;
}

export interface Problem {
  readonly severity: "error" | "warning";
  /** The rule or check that found it, such as `struct` or `house/file-name`. */
  readonly code: string;
  /** One or two sentences: what is wrong, and where it helps, what to do. */
  readonly message: string;
  readonly at?: Address | FileAddress;
  readonly hint?: string;
}

/** Either a value, or the problems that stand in its way. Warnings come with both. */
export type Outcome<Value> =
  | ({ readonly ok: true; readonly warnings: readonly Problem[] } & Value)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Orders problems by address, then code and message, so that two runs print the same text. */
export function byAddress(a: Problem, b: Problem): number {
  return (
    compare(a.at?.file ?? "", b.at?.file ?? "") ||
    (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
    columnOf(a) - columnOf(b) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function columnOf({ at }: Problem): number {
  return at?.line === undefined ? 0 : at.column;
}

/** Compares by code unit: unlike `localeCompare`, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a terminal adds to a text; `plain` adds nothing. */
export type Paint = (style: "red" | "yellow" | "green" | "bold" | "dim", text: string) => string;

export const plain: Paint = (_style, text) => text;

/**
 * Renders a problem for a person: address, severity and code; the message; a code frame; a hint.
 * The text ends without a line feed.
 */
export function formatProblem(problem: Problem, paint: Paint = plain): string {
  const colour = problem.severity === "error" ? "red" : "yellow";
  const address = problem.at ? `${addressText(problem.at)}  ` : "";
  const lines = [
    `${paint("bold", address)}${paint(colour, problem.severity)}  ${paint("dim", problem.code)}`,
    ...problem.message.split("\n").map((line) => `  ${visible(line)}`),
    ...(problem.at?.line === undefined ? [] : frame(problem.at, paint)),
    ...(problem.hint ? [`  hint: ${visible(problem.hint)}`] : []),
  ];
  return lines.join("\n");
}

/** `file:line:column`, the form that terminals and editors turn into a link. */
function addressText(at: Address | FileAddress): string {
  return at.line === undefined ? visible(at.file) : `${visible(at.file)}:${at.line}:${at.column}`;
}

/**
 * Renders a problem as a workflow command that GitHub shows as an annotation on the pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param inRepository gives the path that GitHub knows a file by; it knows nothing of the folder a step ran in
 */
export function formatAnnotation(problem: Problem, inRepository = (file: string) => file): string {
  const { severity, code, message, hint, at } = problem;
  const place = [
    ...(at ? [`file=${property(inRepository(at.file))}`] : []),
    ...(at?.line === undefined
      ? []
      : [`line=${at.line}`, `col=${at.column}`, `endColumn=${at.column + at.length}`]),
  ];
  const text = hint ? `${message}\nhint: ${hint}` : message;
  return `::${severity} ${[...place, `title=${property(code)}`].join(",")}::${data(text)}`;
}

function frame(at: Address, paint: Paint): string[] {
  if (at.source === undefined) return [];
  const gutter = String(at.line);
  const { text, start } = excerpt(at.source, at.column);
  const length = Math.max(1, Math.min(at.length, text.length - start));
  return [
    `  ${gutter} | ${visible(text)}`,
    `  ${" ".repeat(gutter.length)} | ${" ".repeat(start)}${paint("red", "^".repeat(length))}`,
  ];
}

const frameWidth = 100;

/**
 * Cuts a long line (minified JSON may be one line) to a piece around a column.
 * @returns the piece, and the offset of the column in it
 */
export function excerpt(source: string, column: number): { text: string; start: number } {
  const from = column - 1 > frameWidth - 20 ? column - 1 - 20 : 0;
  const cut = source.slice(from, from + frameWidth).replaceAll("\t", " ");
  const head = from > 0 ? "…" : "";
  const tail = source.length > from + frameWidth ? "…" : "";
  return { text: head + cut + tail, start: column - 1 - from + head.length };
}

/** Text of a document or a request must not steer the reader's terminal, nor begin a line of its own. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, "\u{FFFD}");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
