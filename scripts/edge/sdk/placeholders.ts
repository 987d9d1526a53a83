/**
 * A generator makes identifiers and literals from the same name, and neither can be chosen. A name that needs another
 * identifier therefore passes a generator as a placeholder: a word that it keeps in any letter case, with a mark that
 * it drops from identifiers and keeps in literals. Afterwards, the word becomes the identifier, and the word with the
 * mark becomes the name as it is sent. Characters that must not stand in a source are spelled with marks as well.
 */
import { replaceHidden } from "../../core/hidden-characters.ts";
import { isObject } from "../../core/json.ts";
import { escapeOf } from "../../core/sdk/escapes.ts";
import type { Language } from "../../core/sdk/sdk.ts";

interface Named {
  readonly wire: string;
  readonly identifier: string;
}

/** Marks of Unicode's private use. The document's own are hidden characters, and are themselves spelled. */
const [ofName, start, end] = ["\u{E0F0}", "\u{E0F1}", "\u{E0F2}"];
const bytes = "application/octet-stream";
const spelledCharacter = new RegExp(`${start}(\\w+)${end}`, "g");

export class Placeholders {
  readonly #names: Named[] = [];
  /** The word: letters only, because generators begin new words at digits and capitals. */
  readonly #word: string;
  readonly #passed: RegExp;

  /** @param text the document, in which no placeholder occurs */
  constructor(text: string) {
    const lower = text.toLowerCase();
    let prefix = "zq";
    while (lower.includes(prefix)) prefix += "q";
    this.#word = `${prefix}([a-p]+)z`;
    this.#passed = new RegExp(this.#word + ofName, "gi");
  }

  /** @returns the name that a generator gets */
  add(wire: string, identifier: string): string {
    const count = this.#names.push({ wire, identifier }) - 1;
    const letters = count
      .toString(16)
      .replaceAll(/./g, (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)] ?? "");
    return this.#word.replace(/\(.*\)/, letters) + ofName;
  }

  /** @returns a media type that a generator takes for bytes, and that is another in its source */
  asBytes(contentType: string): string {
    return bytes + this.add(contentType, "");
  }

  /** The name as it is sent, of a name that a generator has or has not got from here. */
  wireOf(name: string): string {
    const [found] = name.matchAll(this.#passed);
    return found ? this.#named(found[1]).wire : name;
  }

  /** @returns the text with marks for characters that must not stand in a source; it may hold placeholders */
  spell(text: string): string {
    const placeholders = text.match(this.#passed) ?? [];
    const between = text.split(new RegExp(this.#passed.source.replaceAll(/[()]/g, ""), "gi"));
    return between.map((part, index) => spelled(part) + (placeholders[index] ?? "")).join("");
  }

  /** @returns the source with identifiers, and with literals that hold the names and characters of the document */
  restore(language: Language, source: string): string {
    const named = source.replaceAll(new RegExp(`${bytes}(?=${this.#passed.source})`, "gi"), "");
    const tag = new RegExp(`(?<=json:")${this.#passed.source}`, "gi");
    const tagged = named.replaceAll(tag, (_found, letters: string) => asTag(this.#named(letters).wire));
    const quoted =
      language === "php" ? tagged.replaceAll(phpTokens, (token) => this.#phpLiteral(token)) : tagged;
    const literals = quoted.replaceAll(this.#passed, (_found, letters: string) =>
      escaped(language, this.#named(letters).wire),
    );
    return literals
      .replaceAll(new RegExp(this.#word, "gi"), (found, letters: string) =>
        inCase(found, this.#named(letters).identifier),
      )
      .replaceAll(spelledCharacter, (_found, digits: string) =>
        escapeOf(language, Number.parseInt(digits, 16)),
      );
  }

  /** The same for all texts in a value, which are source code. */
  restoreAll<Value>(language: Language, value: Value): Value {
    return this.#all(language, value) as Value; // texts changed, shapes kept
  }

  #all(language: Language, value: unknown): unknown {
    if (typeof value === "string") return this.restore(language, value);
    if (Array.isArray(value)) return value.map((item) => this.#all(language, item));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#all(language, item)]));
  }

  #named(letters = ""): Named {
    const digits = letters
      .toLowerCase()
      .replaceAll(/./g, (letter) => (letter.charCodeAt(0) - 97).toString(16));
    return this.#names[Number.parseInt(digits, 16)] ?? { wire: "", identifier: "" };
  }

  /** Only a literal in double quotes has escapes. */
  #phpLiteral(token: string): string {
    if (!token.startsWith("'") || !/[\r\u{E0F0}-\u{E0F2}]/u.test(token)) return token;
    const text = token
      .slice(1, -1)
      .replaceAll(/\\([\\'])/g, "$1")
      .replaceAll(this.#passed, (_found, letters: string) => spelled(this.#named(letters).wire))
      .replaceAll("\r", `${start}d${end}`);
    if (!text.includes(start)) return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
    return `"${text.replaceAll(/[\\"$]/g, String.raw`\$&`)}"`;
  }
}

const phpTokens = /\/\*[\s\S]*?\*\/|\/\/.*|#.*|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g;

function spelled(text: string): string {
  return replaceHidden(text, (codePoint) => `${start}${codePoint.toString(16)}${end}`);
}

/** Go's encoding/json: a name `-` needs a comma, because `-` alone leaves the field out. */
function asTag(wire: string): string {
  return wire === "-" ? "-," : wire;
}

/** `Zqaz` is the identifier with a capital; `zqaz` and `ZQAZ` are the identifier itself. */
function inCase(found: string, identifier: string): string {
  const isCapital = /^[A-Z][a-z]/.test(found);
  return isCapital ? identifier.charAt(0).toUpperCase() + identifier.slice(1) : identifier;
}

/** A name as the inside of a literal in double quotes; PHP's are rewritten whole. */
function escaped(language: Language, wire: string): string {
  if (language === "php") return spelled(wire);
  const quoted = wire
    .replaceAll(/[\\"]/g, String.raw`\$&`)
    .replaceAll(/[\n\r\t]/g, (control) => controls[control] ?? "");
  return spelled(quoted);
}

const controls: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
