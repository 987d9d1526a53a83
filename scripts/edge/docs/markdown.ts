/**
 * Markdown (CommonMark 0.31, with GFM tables and GitHub's alerts) as HTML, by markdown-it. HTML in the text is shown, not obeyed; a link
 * leads only where a reader may go, and an image is a link, because a page loads nothing from outside.
 */
import MarkdownIt, { type Token } from "markdown-it";
import { slug } from "../../core/docs/page-names.ts";
import { replaceHidden } from "../../core/hidden-characters.ts";
import { escapeHtml } from "../../core/html.ts";
import { withAlerts } from "./alerts.ts";

export interface MarkdownOptions {
  /** The level of the heading above the text. */
  readonly level: number;
  /** Anchors that the page has already; those of the text are added. */
  readonly ids: Set<string>;
  /** @returns the address of a link; undefined if it leads nowhere */
  readonly link: (href: string) => string | undefined;
  readonly highlight: (source: string, language: string) => string;
}

const engine = new MarkdownIt({ html: false, linkify: true, typographer: false });
engine.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// Every address comes to `link`, which decides; markdown-it would leave out those that it does not know.
engine.validateLink = () => true;

export function markdownToHtml(text: string, options: MarkdownOptions): string {
  const tokens = withAlerts(
    engine.parse(
      replaceHidden(text, () => "\uFFFD"),
      {},
    ),
  );
  prepareHeadings(tokens, options);
  prepareLinks(tokens, options);
  return engine.renderer.render(withCode(tokens, options), engine.options, {});
}

/** Headings follow the one above the text, without a gap, and can be linked to. */
function prepareHeadings(tokens: Token[], { level, ids }: MarkdownOptions): void {
  let above = level;
  const least = Math.min(
    ...tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1))),
  );
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      const wanted = Number(token.tag.slice(1)) - least + level + 1;
      above = Math.min(wanted, above + 1, 6);
      token.attrSet("id", unique(slug(tokens[index + 1]?.content ?? "") || "section", ids));
    }
    if (token.type === "heading_open" || token.type === "heading_close") token.tag = `h${above}`;
  });
}

function unique(wanted: string, ids: Set<string>): string {
  let free = wanted;
  for (let count = 2; ids.has(free); count++) free = `${wanted}-${count}`;
  ids.add(free);
  return free;
}

function prepareLinks(tokens: Token[], options: MarkdownOptions): void {
  for (const token of tokens) {
    if (!token.children) continue;
    const open: boolean[] = [];
    token.children = token.children.flatMap((child) => {
      if (child.type === "link_open") {
        const to = options.link(String(child.attrGet("href") ?? ""));
        open.push(to !== undefined);
        if (to === undefined) return [];
        child.attrs = [
          ["href", to],
          ...(/^[a-z]+:/i.test(to) ? [["rel", "noopener noreferrer"] as [string, string]] : []),
        ];
      }
      if (child.type === "link_close" && open.pop() === false) return [];
      return child.type === "image" ? [pictureLink(child, options)] : [child];
    });
  }
}

/** The picture's text, which leads to it. */
function pictureLink(image: Token, { link }: MarkdownOptions): Token {
  const to = link(String(image.attrGet("src") ?? ""));
  const text = escapeHtml(image.content || "Picture");
  image.type = "html_inline";
  image.content =
    to === undefined ? text : `<a href="${escapeHtml(to)}" rel="noopener noreferrer">${text}</a>`;
  return image;
}

/** Code and tables scroll by themselves, so the keyboard must reach them. */
function withCode(tokens: Token[], { highlight }: MarkdownOptions): Token[] {
  for (const token of tokens) {
    if (token.type === "fence" || token.type === "code_block") {
      const language = token.info.trim().split(/\s+/)[0] ?? "";
      token.type = "html_block";
      token.content = `<pre tabindex="0"><code>${highlight(token.content.replace(/\n$/, ""), language)}</code></pre>\n`;
    }
    if (token.type === "table_open") token.attrSet("tabindex", "0");
  }
  return tokens;
}
