/** What the samples of all languages are made with. */
import { replaceHidden } from "../../scripts/core/hidden-characters.ts";
import type { SampleRequest, Secret, Text } from "../../scripts/core/samples/request.ts";

export interface Language {
  /** The word after a fence in Markdown, such as `bash`. */
  readonly lang: string;
  /** What readers choose it by, such as `curl`. */
  readonly label: string;
  /** @returns a whole program that sends the request once and prints the answer */
  readonly render: (request: SampleRequest) => string;
  /** @returns why the language cannot send the request; undefined if it can */
  readonly refuses?: (request: SampleRequest) => string | undefined;
}

/**
 * Text inside a string literal.
 * @param escapes what stands for a character that the literal cannot hold
 * @param hidden what stands for a character that a reader would not see, by its code point
 */
export function escaped(
  text: string,
  escapes: Readonly<Record<string, string>>,
  hidden: (codePoint: number) => string,
): string {
  const known = text.replaceAll(/[\s\S]/gu, (character) => escapes[character] ?? character);
  return replaceHidden(known, hidden);
}

/** Escapes that most languages share, for literals in double quotes. */
export const doubleQuoted: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  "\\": String.raw`\\`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
};

/** `\u0000`, twice for a code point above U+FFFF. */
export function utf16Escape(codePoint: number): string {
  return String.fromCodePoint(codePoint)
    .split("")
    .map((unit) => String.raw`\u${hex(unit.charCodeAt(0), 4)}`)
    .join("");
}

export function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, "0");
}

/** How a language writes texts with secrets in them. */
export interface Joining {
  readonly literal: (text: string) => string;
  readonly secret: (secret: Secret) => string;
  readonly operator: string;
}

/** An expression for a text. */
export function expressionOf(text: Text, { literal, secret, operator }: Joining): string {
  if (text.length === 0) return literal("");
  const parts = text.map((part) => (typeof part === "string" ? literal(part) : secret(part)));
  return parts.join(operator);
}

/** A text of several lines as one literal for each, joined by an operator. */
export function literalLines(
  text: string,
  literal: (text: string) => string,
  { operator, indent }: { readonly operator: string; readonly indent: string },
): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [""];
  return lines.map(literal).join(`${operator}\n${indent}`);
}

/** Whether a text can be shown as it is in a literal of several lines: a reader sees each character. */
export function isPlain(text: string): boolean {
  return !/[\r\t]/.test(text) && replaceHidden(text, () => "\0") === text;
}

export function hasLines(text: string): boolean {
  return text.includes("\n") && isPlain(text);
}

/** The name of a secret's variable in a program: `TOKEN` → `token`, `API_KEY` → `apiKey`. */
export function camelCase({ variable }: Pick<Secret, "variable">): string {
  return variable.toLowerCase().replaceAll(/_(\w)/g, (_found, letter: string) => letter.toUpperCase());
}

export function snakeCase({ variable }: Secret): string {
  return variable.toLowerCase();
}

/** The parts of a text that are no secrets. */
export function literalsIn(text: Text): string {
  return text.filter((part) => typeof part === "string").join("");
}

/** Joins the blocks of a program that are not empty, with a blank line between them. */
export function blocks(...all: readonly (readonly string[])[]): string {
  const shown = all.filter((block) => block.length > 0).map((block) => block.join("\n"));
  return `${shown.join("\n\n")}\n`;
}

export function indented(text: string, indent: string): string {
  return text.replaceAll("\n", `\n${indent}`);
}
