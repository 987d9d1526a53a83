/** Colours code when the site is built, by Shiki: each token gets a class, and the style sheet says its colour. */
import { type HighlighterCore, createCssVariablesTheme, createHighlighterCoreSync } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import bash from "shiki/langs/bash.mjs";
import csharp from "shiki/langs/csharp.mjs";
import go from "shiki/langs/go.mjs";
import http from "shiki/langs/http.mjs";
import java from "shiki/langs/java.mjs";
import javascript from "shiki/langs/javascript.mjs";
import json from "shiki/langs/json.mjs";
import php from "shiki/langs/php.mjs";
import python from "shiki/langs/python.mjs";
import ruby from "shiki/langs/ruby.mjs";
import swift from "shiki/langs/swift.mjs";
import typescript from "shiki/langs/typescript.mjs";
import xml from "shiki/langs/xml.mjs";
import yaml from "shiki/langs/yaml.mjs";
import { escapeHtml } from "../../core/html.ts";

const langs = [
  bash,
  csharp,
  go,
  http,
  java,
  javascript,
  json,
  php,
  python,
  ruby,
  swift,
  typescript,
  xml,
  yaml,
];
const theme = createCssVariablesTheme({ name: "site", variablePrefix: "--" });

/** From this many characters, code is shown without colours: nobody reads it, and it would take long. */
const longest = 20_000;

/** This module is imported only to colour code, so the grammars are compiled with it, once. */
const shiki: HighlighterCore = createHighlighterCoreSync({
  themes: [theme],
  langs,
  engine: createJavaScriptRegexEngine({ forgiving: true }),
});

/** @returns what colours code in a language; code in others is only escaped */
export function createHighlight(): (source: string, language: string) => string {
  const known = new Set(shiki.getLoadedLanguages());
  const done = new Map<string, string>();
  return (source, language) => {
    const name = language.toLowerCase();
    if (!known.has(name) || source.length > longest) return escapeHtml(source);
    const key = `${name} ${source}`;
    const html = done.get(key) ?? coloured(source, name);
    if (source.length < 4000) done.set(key, html);
    return html;
  };
}

/** A limit by time would colour less on a slow machine. Nobody reads to the end of a longer line. */
const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };

function coloured(source: string, language: string): string {
  const { tokens } = shiki.codeToTokens(source, { lang: language, theme: "site", ...limits });
  return tokens
    .map((row) =>
      joined(row.map(({ content, color }) => [content, classes[color ?? ""] ?? ""] as const))
        .map(([content, name]) =>
          name === "" ? escapeHtml(content) : `<span class="${name}">${escapeHtml(content)}</span>`,
        )
        .join(""),
    )
    .join("\n");
}

/** Tokens side by side with the same colour are one. */
function joined(tokens: readonly (readonly [text: string, name: string])[]): [string, string][] {
  const all: [string, string][] = [];
  for (const [text, name] of tokens) {
    const last = all.at(-1);
    if (last && (last[1] === name || text.trim() === "")) last[0] += text;
    else all.push([text, name]);
  }
  return all;
}

/** Shiki's variables → the classes of the style sheet. */
const classes: Readonly<Record<string, string>> = {
  "var(--token-keyword)": "k",
  "var(--token-string)": "s",
  "var(--token-string-expression)": "s",
  "var(--token-constant)": "n",
  "var(--token-function)": "f",
  "var(--token-comment)": "c",
  "var(--token-link)": "s",
};
