/** Blocks as Markdown (CommonMark 0.31), for machines and for people who read it as a file. */
import { inline as escaped } from "../../../scripts/core/docs-markdown.ts";
import { withoutHidden } from "../../../scripts/core/hidden-characters.ts";
import { isOutside, relative } from "./address.ts";
import {
  type Block,
  type FactRow,
  type Field,
  type Inline,
  type Line,
  type Page,
  type SampleSet,
  badgesOf,
} from "./blocks.ts";

/** Where links lead. */
export interface Addresses {
  /**
   * @param to a page of the site, with an anchor or not
   * @returns undefined for a page that is no text without a script, such as Redoc's
   */
  readonly page: (to: string) => string | undefined;
  /** @returns the page that an author's link means; undefined if there is none */
  readonly meant: (href: string) => string | undefined;
}

export function renderMarkdown(page: Page, address: Addresses): string {
  const badges = page.badges.length > 0 ? ` (${line(badgesOf(page), address).trim()})` : "";
  const index = `> All pages: ${linked("llms.txt", "llms.txt", address)}`;
  return `# ${escaped(page.title)}${badges}\n\n${index}\n\n${blocksOf([...page.blocks, ...page.aside], address)}\n`;
}

export interface Place {
  /** The page's own path. */
  readonly path: string;
  /** The site's address, with a slash at its end; empty: links are relative to the page. */
  readonly base: string;
  /** The pages that have a twin. */
  readonly pages: ReadonlySet<string>;
}

export function addressesOf({ path, base, pages }: Place, meant: Addresses["meant"]): Addresses {
  const page = (to: string): string | undefined => {
    const [file = "", ...anchor] = to.split("#");
    if (file.endsWith(".html") && !pages.has(file)) return undefined;
    const twin = [pages.has(file) ? twinOf(file) : file, ...anchor].join("#");
    return base === "" ? relative(path, twin) : base + twin;
  };
  return { meant, page };
}

/** `users.html` → `users.md`. */
export function twinOf(path: string): string {
  return path.replace(/\.html$/, ".md");
}

function blocksOf(blocks: readonly Block[], address: Addresses): string {
  return blocks
    .map((block) => blockOf(block, address))
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockOf(block: Block, address: Addresses): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${line(block.text, address).trim()}`;
    case "prose":
      return lowered(block.markdown, block.level, address);
    case "text":
      return line(block.line, address);
    case "facts":
      return block.rows.map((row) => `- ${fact(row, address)}`).join("\n");
    case "fields":
      return [
        ...(block.label === "" ? [] : [`${escaped(block.label)}:`]),
        block.fields.map((field) => fieldOf(field, address)).join("\n"),
      ].join("\n\n");
    case "list":
      return block.items.map((item) => `- ${line(item, address)}`).join("\n");
    case "operations":
      return block.items
        .map(
          ({ method, page, title, path, marks }) =>
            `- ${escaped(method)} ${line([{ to: page, text: [title] }], address)} ${span(path)}${inBrackets(marks)}`,
        )
        .join("\n");
    case "code":
      return `${block.label === "" ? "" : `${escaped(block.label)}:\n\n`}${fenced(block.source, block.language)}`;
    case "samples":
      return samplesOf(block);
    case "endpoint":
      return fenced(`${block.method} ${block.url}`, "http");
    case "details":
      return `${line(block.summary, address)}:\n\n${blocksOf(block.inside, address)}`;
    case "try":
      return "";
  }
}

/** ` (deprecated, sunset 2027-12-31)`; empty if there is none. */
export function inBrackets(marks: readonly string[]): string {
  return marks.length > 0 ? ` (${escaped(marks.join(", "))})` : "";
}

/** A page with every language would be too long to read: the others are on the page itself. */
const mostLanguages = 2;

/** The first languages with each example, and which others there are. */
function samplesOf({ sets }: Extract<Block, { kind: "samples" }>): string {
  const rest = new Set(sets.flatMap(({ samples }) => samples.slice(mostLanguages).map(({ label }) => label)));
  const others = rest.size > 0 ? [`On the page as HTML also: ${escaped([...rest].join(", "))}.`] : [];
  return [...sets.map(sampleSet), ...others].join("\n\n");
}

function sampleSet({ title, samples }: SampleSet): string {
  const shown = samples
    .slice(0, mostLanguages)
    .map(({ label, source, lang }) => `${escaped(label)}:\n\n${fenced(source, lang)}`);
  return [...(title === "" ? [] : [`### ${escaped(title)}`]), ...shown].join("\n\n");
}

/** Headings of a text stand below those of the page. */
function lowered(markdown: string, level: number, address: Addresses): string {
  let fence = "";
  const lines = withoutHidden(markdown.trim())
    .split("\n")
    .map((text) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? "";
      if (mark !== "" && (fence === "" || mark.startsWith(fence))) fence = fence === "" ? mark : "";
      if (fence !== "") return text;
      return withAddresses(text, address).replace(/^(#{1,6})(?=\s)/, (hashes) =>
        "#".repeat(Math.min(6, Math.max(hashes.length, level + 1))),
      );
    });
  return lines.join("\n");
}

/** A link in the author's text leads to the page where its target is now, or out of the site, or is text. */
function withAddresses(text: string, address: Addresses): string {
  return text.replaceAll(/!?\[([^\][]*)\]\(([^()\s]*)\)/g, (all, words: string, href: string) => {
    if (isOutside(href)) return all;
    const to = address.meant(href);
    return to === undefined ? words : linked(words, to, address);
  });
}

function line(all: Line, address: Addresses): string {
  return all.map((inline) => inlineOf(inline, address)).join("");
}

function inlineOf(inline: Inline, address: Addresses): string {
  if (typeof inline === "string") return inline.trim() === "" ? inline : spaced(inline, escaped(inline));
  if ("code" in inline) return span(inline.code);
  if ("strong" in inline) return `**${escaped(inline.strong)}**`;
  if ("badge" in inline) return `*${escaped(inline.badge)}*`;
  if ("method" in inline) return escaped(inline.method);
  const text = line(inline.text, address);
  if (isOutside(inline.to)) return `[${text}](<${inline.to.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
  return /^[a-z][a-z0-9+.-]*:/i.test(inline.to) ? text : linked(text, inline.to, address);
}

function linked(text: string, to: string, { page }: Addresses): string {
  const address = page(to);
  return address === undefined ? text : `[${text}](${address})`;
}

function spaced(from: string, text: string): string {
  return `${/^\s/.test(from) ? " " : ""}${text}${/\s$/.test(from) ? " " : ""}`;
}

/** A span with more backticks than its text has in a row (6.1). */
function span(text: string): string {
  const one = withoutHidden(text.replaceAll(/\s+/g, " "));
  const longest = Math.max(0, ...[...one.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return longest > 0 ? `${ticks} ${one} ${ticks}` : `\`${one}\``;
}

function fenced(source: string, language: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language === "text" ? "" : language}\n${withoutHidden(source)}\n${ticks}`;
}

function fact({ label, value }: FactRow, address: Addresses): string {
  return `${escaped(label)}: ${line(value, address)}`;
}

function fieldOf(field: Field, address: Addresses): string {
  const { name, page, type, flags, description, facts, inside } = field;
  const shown = page === undefined ? span(name) : line([{ to: page, text: [{ code: name }] }], address);
  const head = `- ${shown} (${[line(type, address), ...flags].join(", ")})`;
  const said = description.trim() === "" ? [] : [lowered(description, 6, address)];
  const parts = [
    ...said,
    ...(facts.length > 0 ? [facts.map((row) => `- ${fact(row, address)}`).join("\n")] : []),
    blocksOf(inside, address),
  ];
  return [head, ...parts.filter(Boolean).map((part) => indented(part))].join("\n\n");
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((row) => (row === "" ? "" : `  ${row}`))
    .join("\n");
}
