/**
 * A separate type for TypeScript source. Text from a specification becomes `Code` only through `identifier`, `literal`
 * and `comment`, so that a description, a name or an example can never become code by mistake.
 */

import { withEscapes } from "./hidden-characters.ts";
import { scriptSafeJson } from "./unicode-escape.ts";

declare const brand: unique symbol;
export type Code = string & { readonly [brand]: true };

/** Joins source written by a template's author with `Code` made by one of these functions. */
export function code(strings: TemplateStringsArray, ...parts: readonly (Code | readonly Code[])[]): Code {
  const text = strings
    .map(
      (string, index) =>
        string +
        parts
          .slice(index, index + 1)
          .map(partOf)
          .join(""),
    )
    .join("");
  return text as Code; // the author's text, and parts that are Code
}

/** Joins pieces with line feeds. */
export function lines(pieces: readonly Code[]): Code {
  return pieces.join("\n") as Code; // Code joined by line feeds
}

/** Joins pieces with something shorter, such as a comma. */
export function joined(pieces: readonly Code[], separator: Code): Code {
  return pieces.join(separator) as Code; // Code joined by Code
}

/**
 * A name as the key of an object or interface: bare if it is an identifier, otherwise quoted. `__proto__` is computed,
 * because in an object literal it would set the prototype.
 */
export function identifier(name: string): Code {
  if (name === "__proto__") return code`["__proto__"]`;
  return /^[A-Za-z$_][\w$]*$/.test(name) ? (name as Code) : literal(name); // the pattern allows only identifiers
}

/** A value as a literal. JSON is valid TypeScript once characters that could end a script or a line are escaped. */
export function literal(value: string | number | boolean): Code {
  return scriptSafeJson(value) as Code; // a JSON string has no unescaped quote, backtick-free outside quotes
}

/** A valid pattern as a regular expression with the `u` flag. */
export function regex(pattern: string): Code {
  const { source } = new RegExp(pattern, "u"); // a slash and what ends a line are escaped in it
  const visible = source.replaceAll(/[^\x20-\x7e]/gu, (letter) =>
    /[\p{C}\p{Z}]/u.test(letter) ? `\\u{${letter.codePointAt(0)?.toString(16)}}` : letter,
  );
  return `/${visible}/u` as Code; // see the first line
}

/** Any JSON value as an expression. */
export function expression(value: unknown): Code {
  if (Array.isArray(value)) return code`[${value.map((item) => code`${expression(item)},`)}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => code`${identifier(key)}: ${expression(item)},`,
    );
    return code`{ ${entries} }`;
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return literal(value);
  return code`null`;
}

/** A union of string literals; `never` if there are none. */
export function union(values: readonly string[]): Code {
  return values.length === 0 ? code`never` : (values.map(literal).join(" | ") as Code); // literals joined by bars
}

/** Text as a doc comment, which the text cannot end. Blank text gives no comment. */
export function comment(text: string): Code {
  const safe = withEscapes(text.replaceAll(/[\u2028\u2029]/g, "\n"))
    .trim()
    .replaceAll("*/", "*\\/")
    .split(/\r\n|[\n\r]/);
  if (safe.length === 1 && safe[0] === "") return code``;
  if (safe.length === 1) return `/** ${safe[0]} */\n` as Code; // "*/" has been broken up
  return `/**\n${safe.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n` as Code; // the same
}

function partOf(part: Code | readonly Code[]): string {
  return typeof part === "string" ? part : part.join("\n");
}
