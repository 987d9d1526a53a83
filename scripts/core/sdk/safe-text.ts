/**
 * Texts of a description as comments bear them. The generators escape some of what could end a comment, none of
 * them all; so texts are made safe in the model, before a generator sees them.
 */
import { isObject } from "../json.ts";
import type { Model, ModelServer } from "./model.ts";
import type { Language } from "./sdk.ts";

/** A paragraph in a comment of the language. */
const paragraph: Readonly<Record<Language, (text: string) => string>> = {
  python: (text) =>
    text
      .replaceAll("\\", "\\\\")
      .replaceAll(/"{3,}|"+(?=\s*$)/g, (quotes) => String.raw`\"`.repeat(quotes.length)),
  go: (text) => text,
  // Java reads \u002a as * before it looks for comments.
  java: (text) => text.replaceAll("\\", "&#92;").replaceAll("*/", "* /"),
  php: (text) => text.replaceAll("*/", "* /").replaceAll("?>", "? >"),
};

/** @returns the model with texts that cannot leave their comment, and servers named by their first words */
export function withSafeTexts<M extends Model>(language: Language, model: M): M {
  const safe = safeTexts(model, paragraph[language]) as M; // texts changed, shapes kept
  return {
    ...safe,
    title: line(model.title).slice(0, 80),
    version: line(model.version),
    ...(model.servers && { servers: model.servers.map(namedServer) }),
  };
}

/** A text on one line, with nothing in it that quotes, escapes or ends a comment in any of the languages. */
export function line(text: string): string {
  return plain(text)
    .replaceAll(/\s+/g, " ")
    .replaceAll("\\", "/")
    .replaceAll("?>", "? >")
    .replaceAll("*/", "* /")
    .replaceAll('"', "'")
    .trim();
}

/** Methods are named by a server's description: its first sentence, and of that what a name can hold. */
function namedServer({ description, ...server }: ModelServer): ModelServer {
  const [sentence = ""] = line(description ?? "").split(/[.:;]/);
  const name = sentence
    .replaceAll(/[^\w ]/g, "")
    .slice(0, 40)
    .trim();
  return name === "" ? server : { ...server, description: name };
}

function safeTexts(value: unknown, escape: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return isText(key) ? escape(plain(value)) : value.toWellFormed();
  if (Array.isArray(value)) return value.map((item) => safeTexts(item, escape));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, safeTexts(entry, escape, name)]),
  );
}

function isText(key: string): boolean {
  return key === "description" || key === "summary";
}

/** One kind of line end, no other control characters, nothing that turns the reading direction. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cf}/gu, "");
}
