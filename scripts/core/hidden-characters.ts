/**
 * Characters that a reader of a file does not see, or that change the order in which its text is shown, so that a
 * reviewer reads another text than a compiler (CVE-2021-42574): controls, formats such as U+202E, line and paragraph
 * separators, private use, and halves of surrogate pairs. Tabs and line ends are none, nor are the joiners of emoji and
 * of Persian, and the signs of Arabic and Syriac that Unicode counts as formats.
 */
const hidden = new RegExp(
  String.raw`(?![\t\n\r\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]`,
  "u",
);
const everyHidden = new RegExp(hidden, "gu");

/** Characters that may be hidden. Most texts have none, and this class is found fast. */
const doubtful = /[^\t\n\r -~\xA0-\xAC\xAE-\u05FF]/;
const doubtfulRuns = new RegExp(`${doubtful.source}+`, "g");

export function hasHidden(text: string): boolean {
  return (text.match(doubtfulRuns) ?? []).some((run) => hidden.test(run));
}

/** @param write returns what stands for a code point */
export function replaceHidden(text: string, write: (codePoint: number) => string): string {
  if (!doubtful.test(text)) return text;
  return text.replaceAll(doubtfulRuns, (run) =>
    hidden.test(run) ? run.replaceAll(everyHidden, (character) => write(character.codePointAt(0) ?? 0)) : run,
  );
}

/** For JavaScript, JSON and Java: the escape means the same in a literal, and is visible in a comment. */
export function withEscapes(text: string): string {
  return replaceHidden(text, (codePoint) =>
    String.fromCodePoint(codePoint)
      .split("")
      .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** The same for YAML, whose escape for a code point above U+FFFF is another. */
export function withYamlEscapes(text: string): string {
  return replaceHidden(text, (codePoint) =>
    codePoint > 0xffff
      ? `\\U${codePoint.toString(16).padStart(8, "0")}`
      : withEscapes(String.fromCodePoint(codePoint)),
  );
}

/**
 * A file that a tool has written, with escapes where its language has them in all places, and without such characters in
 * Markdown. Files in other languages are written with escapes by their templates.
 */
export function reviewable(path: string, text: string): string {
  if (/\.(?:[cm]?[jt]s|json)$/.test(path)) return withEscapes(text);
  return path.endsWith(".md") ? withoutHidden(text) : text;
}

export function withoutHidden(text: string): string {
  return replaceHidden(text, () => "");
}
