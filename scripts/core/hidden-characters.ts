/**
 * Characters that a reader of a file does not see, or that change the order in which its text is shown, so that a
 * reviewer reads another text than a compiler (CVE-2021-42574): controls, formats such as U+202E, line and paragraph
 * separators, private use, and halves of surrogate pairs. Tabs and line ends are none.
 */
const hidden = /[^\P{C}\t\n\r\p{Cn}]|[\u{2028}\u{2029}]/u;
const everyHidden = new RegExp(hidden, "gu");

export function hasHidden(text: string): boolean {
  return hidden.test(text);
}

/** @param write returns what stands for a code point */
export function replaceHidden(text: string, write: (codePoint: number) => string): string {
  return hidden.test(text)
    ? text.replaceAll(everyHidden, (character) => write(character.codePointAt(0) ?? 0))
    : text;
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

export function withoutHidden(text: string): string {
  return replaceHidden(text, () => "");
}
