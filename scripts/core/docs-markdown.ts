/**
 * Writes Markdown (CommonMark 0.31, with GFM tables) from arbitrary text, which stays plain text. Some tools run a
 * template language inside Markdown (`{% … %}`), so braces are escaped, too.
 */
import { withoutHidden } from "./hidden-characters.ts";

/** Any text as one line of Markdown that shows it literally. Safe in table cells. */
export function text(value: string): string {
  return oneLine(value).replaceAll(
    /[!-,./:-@[-`{-~]|(?<=^|\s)-/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** The same for Markdown that people also read as a file, where character references would be hard to read. */
export function inline(value: string): string {
  return oneLine(value).replaceAll(/[\\`*_[\]<>#|!~&{}]/g, "\\$&");
}

/**
 * A value as code. Values that do not work in every tool's code spans (backticks, pipes, braces) become text, because
 * nothing can be escaped inside a span.
 */
export function codeSpan(value: string): string {
  const line = oneLine(value);
  return /^[\w:.,/+@~=-]+(?: [\w:.,/+@~=-]+)*$/.test(line) ? `\`${line}\`` : text(line);
}

/**
 * A table of two or more columns, whose cells are Markdown already. Each cell ends in a space that is not trimmed:
 * otherwise a search index that joins the cells of a table would merge words.
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => cells.map((cell) => `${cell}&#32;`));
  return [heads, heads.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function oneLine(value: string): string {
  // oxlint-disable-next-line no-control-regex -- the pattern is meant to match control characters
  return withoutHidden(value.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")).trim();
}
