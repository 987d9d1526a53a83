/** Blocks as HTML. All text is escaped here; Markdown and code come escaped from their tools. */
import { escapeHtml } from "../../../scripts/core/html.ts";
import { isOutside, relative } from "./address.ts";
import { renderSamples } from "./samples.ts";
import type { Block, FactRow, Field, Inline, Line, OperationItem } from "./blocks.ts";
import { asBadge } from "./marks.ts";
import { scriptSafeJson } from "../../../scripts/core/unicode-escape.ts";

/** What is done with libraries. */
export interface Tools {
  /** @param level of the heading above: those in the text are below it */
  readonly markdown: (text: string, level: number, page: PageContext) => string;
  /** @returns the code as HTML, each token in an element with a class */
  readonly highlight: (source: string, language: string) => string;
}

/** Where the blocks stand. */
export interface PageContext {
  readonly path: string;
  /** Anchors that the page has already. */
  readonly ids: Set<string>;
  /** Whether the site has so many operations that only the first sample of each is coloured. */
  readonly isLarge: boolean;
  /** @returns the address of a link in Markdown; undefined if it leads nowhere */
  readonly link: (href: string) => string | undefined;
}

export interface Rendering {
  readonly page: PageContext;
  readonly tools: Tools;
}

export function renderBlocks(blocks: readonly Block[], rendering: Rendering): string {
  return blocks.map((block) => renderBlock(block, rendering)).join("\n");
}

function renderBlock(block: Block, rendering: Rendering): string {
  const { page, tools } = rendering;
  switch (block.kind) {
    case "heading":
      return renderHeading(block, rendering);
    case "prose":
      return `<div class="prose">${tools.markdown(block.markdown, block.level, page)}</div>`;
    case "text":
      return `<p>${line(block.line, rendering)}</p>`;
    case "facts":
      return `<dl class="facts">${block.rows.map((row) => fact(row, rendering)).join("")}</dl>`;
    case "fields":
      return renderFields(block, rendering);
    case "list":
      return `<ul${block.inRow ? ' class="row"' : ""}>${block.items.map((item) => `<li>${line(item, rendering)}</li>`).join("")}</ul>`;
    case "operations":
      return `<ul class="operations">${block.items.map((item) => operation(item, rendering)).join("")}</ul>`;
    case "code":
      return code(block, rendering);
    case "samples":
      return renderSamples(block, {
        isLarge: page.isLarge,
        code: (one, isPlain) =>
          code({ source: one.source, language: isPlain ? "text" : one.lang, label: one.label }, rendering),
      });
    case "endpoint":
      return `<p class="endpoint">${method(block.method)} <code>${address(block)}</code></p>`;
    case "try":
      return `<div class="try" hidden data-request="${escapeHtml(scriptSafeJson(block.data))}"></div>`;
    case "details":
      return `<details${block.open ? " open" : ""}><summary>${line(block.summary, rendering)}</summary>${renderBlocks(block.inside, rendering)}</details>`;
  }
}

function renderHeading(
  { level, id, text }: Extract<Block, { kind: "heading" }>,
  rendering: Rendering,
): string {
  const own = unique(id, rendering.page.ids);
  return `<h${level} id="${own}">${line(text, rendering)} <a class="anchor" href="#${own}" aria-label="Link to this section">#</a></h${level}>`;
}

/** @returns the wanted anchor, or with a number if the page has it already */
export function unique(wanted: string, ids: Set<string>): string {
  let free = wanted.replaceAll(/[^\w.-]+/g, "-");
  for (let count = 2; ids.has(free); count++) free = `${wanted.replaceAll(/[^\w.-]+/g, "-")}-${count}`;
  ids.add(free);
  return free;
}

function operation({ method: verb, page, title, path, marks }: OperationItem, rendering: Rendering): string {
  const link = line([{ to: page, text: [title] }], rendering);
  const flag = marks.map((mark) => ` ${renderInline(asBadge(mark), rendering)}`).join("");
  return `<li>${method(verb)} <span>${link}${flag} <code>${escapeHtml(path).replaceAll("/", "/<wbr>")}</code></span></li>`;
}

/** A line may break after each part of the path. */
function address({ url, path }: { readonly url: string; readonly path: string }): string {
  const server = url.endsWith(path) ? url.slice(0, url.length - path.length) : "";
  const rest = escapeHtml(url.slice(server.length)).replaceAll(/\{[^{}]*\}/g, (name) => `<var>${name}</var>`);
  return `<span class="server">${escapeHtml(server).replaceAll("/", "/<wbr>")}</span>${rest.replaceAll(/(?<!<)\//g, "/<wbr>")}`;
}

export function line(all: Line, rendering: Rendering): string {
  return all.map((inline) => renderInline(inline, rendering)).join("");
}

function renderInline(inline: Inline, rendering: Rendering): string {
  if (typeof inline === "string") return escapeHtml(inline);
  if ("code" in inline) return `<code>${escapeHtml(inline.code)}</code>`;
  if ("strong" in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`;
  if ("badge" in inline)
    return `<span class="badge${inline.tone ? ` ${inline.tone}` : ""}">${escapeHtml(inline.badge)}</span>`;
  if ("method" in inline) return method(inline.method);
  const text = line(inline.text, rendering);
  const isPage = !/^[a-z][a-z0-9+.-]*:/i.test(inline.to);
  if (!isPage && !isOutside(inline.to)) return text;
  const rel = isPage ? "" : ' rel="noopener noreferrer"';
  return `<a href="${escapeHtml(relative(rendering.page.path, inline.to))}"${rel}>${text}</a>`;
}

export function method(name: string): string {
  return `<span class="method ${name.toLowerCase().replaceAll(/[^a-z]/g, "")}">${escapeHtml(name)}</span>`;
}

function fact({ label, value }: FactRow, rendering: Rendering): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd>${line(value, rendering)}</dd></div>`;
}

function renderFields({ label, fields }: Extract<Block, { kind: "fields" }>, rendering: Rendering): string {
  const caption = label === "" ? "" : `<p class="caption">${escapeHtml(label)}</p>`;
  return `${caption}<ul class="fields">${fields.map((field) => renderField(field, rendering)).join("")}</ul>`;
}

function renderField(field: Field, rendering: Rendering): string {
  const { name, page, type, flags, description, facts, inside } = field;
  const id = unique(field.id, rendering.page.ids);
  const shown = flags
    .map((flag) => ` <span class="flag ${flag.replaceAll(/[^a-z]/g, "")}">${escapeHtml(flag)}</span>`)
    .join("");
  const said =
    description === ""
      ? ""
      : `<div class="prose">${rendering.tools.markdown(description, 6, rendering.page)}</div>`;
  const rows =
    facts.length > 0 ? `<dl class="facts">${facts.map((row) => fact(row, rendering)).join("")}</dl>` : "";
  return `<li id="${id}"><p class="field"><a href="${page === undefined ? `#${id}` : escapeHtml(relative(rendering.page.path, page))}"><code>${escapeHtml(name)}</code></a> <span class="type">${line(type, rendering)}</span>${shown}</p>${said}${rows}${renderBlocks(inside, rendering)}</li>`;
}

interface Code {
  readonly source: string;
  readonly language: string;
  readonly label: string;
}

/** A scrolling block can be reached with the keyboard, and says what it is. */
function code({ source, language, label }: Code, { tools }: Rendering): string {
  const caption = label === "" ? "" : `<figcaption>${escapeHtml(label)}</figcaption>`;
  return `<figure class="code">${caption}<pre tabindex="0" role="group" aria-label="${escapeHtml(label || `Code: ${language}`)}"><code>${tools.highlight(source, language)}</code></pre></figure>`;
}
