/** Characters that must not stand in a source, as a literal of a language spells them. */
import { replaceHidden } from "../hidden-characters.ts";
import type { Language } from "./sdk.ts";

/** In PHP, for a literal in double quotes. */
export function withEscapesOf(language: Language, text: string): string {
  return replaceHidden(text, (codePoint) => escapeOf(language, codePoint));
}

export function escapeOf(language: Language, codePoint: number): string {
  return escapes[language](codePoint);
}

/** Go and PHP have no halves of surrogate pairs. */
const escapes: Readonly<Record<Language, (codePoint: number) => string>> = {
  python: unicode,
  go: (codePoint) => unicode(wellFormed(codePoint)),
  java: (codePoint) =>
    String.fromCodePoint(codePoint)
      .split("")
      .map((unit) => unicode(unit.charCodeAt(0)))
      .join(""),
  php: (codePoint) => `\\u{${wellFormed(codePoint).toString(16)}}`,
};

function wellFormed(codePoint: number): number {
  return codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint;
}

function unicode(codePoint: number): string {
  const digits = codePoint.toString(16);
  return codePoint > 0xffff ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}
