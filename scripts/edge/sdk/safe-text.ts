/**
 * Makes texts of a description safe for comments. No generator escapes everything that could end a comment, so texts
 * are made safe in the model, before a generator sees them.
 */
import { withoutHidden } from "../../core/hidden-characters.ts";
import type { Model, ModelServer } from "./model.ts";
import { withParts } from "./parts.ts";
import type { Language } from "../../core/sdk/sdk.ts";

/** Makes a paragraph safe for a comment in the language. */
const paragraph: Readonly<Record<Language, (text: string) => string>> = {
  python: (text) =>
    text
      .replaceAll("\\", "\\\\")
      .replaceAll(/"{3,}|"+(?=\s*$)/g, (quotes) => String.raw`\"`.repeat(quotes.length)),
  go: (text) => text,
  // Java converts \u002a to * before it looks for comments.
  java: (text) => text.replaceAll("\\", "&#92;").replaceAll("*/", "* /"),
  php: (text) => text.replaceAll("*/", "* /").replaceAll("?>", "? >"),
};

/** @returns the model with texts that cannot end their comment, and servers named by their first words */
export function withSafeTexts<M extends Model>(language: Language, model: M): M {
  const safe = safeTexts(model, paragraph[language]) as M; // texts changed, shapes kept
  return {
    ...safe,
    title: line(model.title).slice(0, 80),
    version: line(model.version),
    ...(model.servers && { servers: model.servers.map(namedServer) }),
  };
}

/** A text on one line, without quotes, escapes or comment ends of any of the languages. */
export function line(text: string): string {
  return plain(text)
    .replaceAll(/\s+/g, " ")
    .replaceAll("\\", "/")
    .replaceAll("?>", "? >")
    .replaceAll("*/", "* /")
    .replaceAll('"', "'")
    .trim();
}

/** Methods are named after a server's description: its first sentence, reduced to the characters of a name. */
function namedServer({ description, ...server }: ModelServer): ModelServer {
  const [sentence = ""] = line(description ?? "").split(/[.:;]/);
  const name = sentence
    .replaceAll(/[^\w ]/g, "")
    .slice(0, 40)
    .trim();
  return name === "" ? server : { ...server, description: name };
}

function safeTexts(value: unknown, escape: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return isText(key) ? escape(plain(value)) : value;
  return withParts(value, (part, name) => safeTexts(part, escape, name));
}

function isText(key: string): boolean {
  return key === "description" || key === "summary";
}

/** Normalises line ends, and removes characters that no reader sees. */
function plain(text: string): string {
  return withoutHidden(text.toWellFormed().replaceAll(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n"));
}

/** Changes everything in a model that becomes a literal. */
export function withLiterals(value: unknown, change: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return isText(key) ? value : change(value);
  return withParts(value, (part, name) => withLiterals(part, change, name));
}
