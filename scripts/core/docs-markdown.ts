/**
 * Markdown (CommonMark 0.31, with GFM tables) written from text that may say anything: the text stays text. Some
 * readers run a template language inside Markdown (`{% … %}`), so braces are escaped as well.
 */

/** Any text as one line of Markdown that shows it literally; safe in a table's cell. */
export function text(value: string): string {
  return oneLine(value).replaceAll(
    /[!-,./:-@[-`{-~]|(?<=^|\s)-/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** The same for Markdown that is read as a file too, where references to characters would be in the way. */
export function inline(value: string): string {
  return oneLine(value).replaceAll(/[\\`*_[\]<>#|!~&{}]/g, "\\$&");
}

/**
 * A value as code. What a code span cannot carry in every reader (backticks, pipes, braces) is shown as text,
 * for inside a span nothing can be escaped.
 */
export function codeSpan(value: string): string {
  const line = oneLine(value);
  return /^[\w:.,/+@~=-]+(?: [\w:.,/+@~=-]+)*$/.test(line) ? `\`${line}\`` : text(line);
}

/**
 * A table of two columns or more; cells are Markdown already. Each cell ends in a space that trimming does not see:
 * a search index that joins the cells of a table would make one word of two.
 */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const body = rows.map((cells) => cells.map((cell) => `${cell}&#32;`));
  return [heads, heads.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function oneLine(value: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return value.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").trim();
}
