/**
 * A problem is data with an address and a next step. `formatProblem` decides how it looks.
 */

/** A place in a source file. `line` and `column` are 1-based, as in editors. */
export interface Address {
  /** Path of the file, relative to the current folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Length of the marked text on its line, in characters; at least 1. */
  readonly length: number;
  /** The text of the line, for the code frame; absent if the file could not be read. */
  readonly source?: string;
  /** The column at which `source` begins, if the line is too long to be given as a whole. */
  readonly sourceColumn?: number;
}

/** The address of a problem with a whole file. */
export interface FileAddress {
  readonly file: string;
  readonly line?: undefined;
}

export interface Problem {
  readonly severity: "error" | "warning";
  /** The rule or check that found it, such as `struct` or `house/file-name`. */
  readonly code: string;
  /** One or two sentences: what is wrong and, if it helps, what to do. */
  readonly message: string;
  readonly at?: Address | FileAddress;
  readonly hint?: string;
}

/** Either a value, or the problems that prevent it. Both can include warnings. */
export type Outcome<Value> =
  | ({ readonly ok: true; readonly warnings: readonly Problem[] } & Value)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Orders problems by address, then code and message, so that all runs print the same text. */
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

/** Compares by code unit, which gives the same result on every machine, unlike `localeCompare`. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Adds terminal styles to text; `plain` adds none. */
export type Paint = (style: "red" | "yellow" | "green" | "bold" | "dim", text: string) => string;

export const plain: Paint = (_style, text) => text;

/**
 * Renders a problem for people: address, severity and code; the message; a code frame; a hint.
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

/** `file:line:column`, which terminals and editors turn into a link. */
function addressText(at: Address | FileAddress): string {
  return at.line === undefined ? visible(at.file) : `${visible(at.file)}:${at.line}:${at.column}`;
}

/**
 * Renders a problem as a workflow command that GitHub shows as an annotation on the pull request.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param inRepository returns the path of a file in the repository, because GitHub does not know a step's folder
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
  const { text, start } = excerpt(at.source, at.column, at.sourceColumn);
  const length = Math.max(1, Math.min(at.length, text.length - start));
  return [
    `  ${gutter} | ${visible(text)}`,
    `  ${" ".repeat(gutter.length)} | ${" ".repeat(start)}${paint("red", "^".repeat(length))}`,
  ];
}

const frameWidth = 100;

/**
 * Shortens a long line, such as minified JSON, to the part around a column.
 * @param first the column at which the source begins
 * @returns the part, and the offset of the column in it
 */
export function excerpt(source: string, column: number, first = 1): { text: string; start: number } {
  const offset = column - first;
  const from = offset > frameWidth - 20 ? offset - 20 : 0;
  const cut = source.slice(from, from + frameWidth).replaceAll("\t", " ");
  const head = from > 0 || first > 1 ? "…" : "";
  const tail = source.length > from + frameWidth ? "…" : "";
  return { text: head + cut + tail, start: offset - from + head.length };
}

/** Text from a document or a request must not control the reader's terminal or start a new line. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, "\u{FFFD}");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
