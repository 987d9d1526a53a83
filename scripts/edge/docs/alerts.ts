/**
 * GitHub's alerts: a quotation whose first line is `[!NOTE]`, or another of the five words, is a note with this title.
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
import type { Token } from "markdown-it";

const mark = /^\[!(note|tip|important|warning|caution)\]$/i;

/** @returns the tokens of a text, in which each such quotation has a class, and its title in place of the mark */
export function withAlerts(tokens: Token[]): Token[] {
  for (const [index, quotation] of tokens.entries()) {
    const [paragraph, text] = [tokens[index + 1], tokens[index + 2]];
    if (quotation.type === "blockquote_open" && paragraph?.type === "paragraph_open" && text)
      makeAlert(quotation, text);
  }
  return tokens;
}

function makeAlert(quotation: Token, { children }: Token): void {
  const [first, ...rest] = children ?? [];
  const [, word = ""] = mark.exec(first?.type === "text" ? first.content.trim() : "") ?? [];
  const isAlone = rest.length === 0 || rest[0]?.type === "softbreak" || rest[0]?.type === "hardbreak";
  if (!first || word === "" || !isAlone) return;
  quotation.attrSet("class", `alert ${word.toLowerCase()}`);
  first.type = "html_inline";
  first.content = `<strong>${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}</strong>`;
  const [line] = rest;
  if (line) line.type = "hardbreak";
}
