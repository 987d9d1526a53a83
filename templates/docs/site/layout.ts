/** The frame of a page: head, sidebar, header, footer. It loads only files of the site. */
import { banner } from "../../../scripts/core/files.ts";
import { escapeHtml } from "../../../scripts/core/html.ts";
import { relative } from "./address.ts";
import { type Page, type PageLink, badgesOf } from "./blocks.ts";
import { type Rendering, line, method, renderBlocks } from "./render-html.ts";
import { type Folder, mostEntries } from "./site.ts";

export interface Frame {
  /** Of the whole site. */
  readonly title: string;
  readonly version: string;
  readonly folders: readonly Folder[];
  /** The file that the page was made from, relative to the project. */
  readonly source: string;
  /** The address before it; empty: there is none. */
  readonly edit: string;
}

export function renderPage(page: Page, frame: Frame, rendering: Rendering): string {
  const to = (path: string) => escapeHtml(relative(page.path, path));
  return `<!DOCTYPE html>
<!-- ${banner} -->
<html lang="en">
<head>
${meta(page, frame, to)}
</head>
<body data-root="${"../".repeat(page.path.split("/").length - 1)}">
<a class="skip" href="#main">Skip to content</a>
<p class="machines">All pages as Markdown, for language models: <a href="${index(to)}" tabindex="-1">llms.txt</a>. Each page has a twin that ends in .md.</p>
<header class="top">
<button class="menu" type="button" popovertarget="menu">Menu</button>
<a class="home" href="${to("index.html")}">${escapeHtml(frame.title)}</a>${frame.version === "" ? "" : ` <span class="version">${escapeHtml(frame.version)}</span>`}
<span class="tools"></span>
</header>
<div class="columns">
<nav id="menu" popover aria-label="Contents">
${sidebar(page, frame, to)}
</nav>
<main id="main">
<article class="${page.kind}${page.aside.length > 0 ? " wide" : ""}">
${head(page, to, rendering)}
${body(page, rendering)}
</article>
${footer(page, frame, to)}
</main>
</div>
</body>
</html>
`;
}

/** Tools look for a link to `/llms.txt`, which a page beside it would not have. */
function index(to: To): string {
  return to("llms.txt").replace(/^(?=llms)/, "./");
}

function meta(page: Page, frame: Frame, to: To): string {
  const name = page.kind === "start" ? page.title : `${page.title} – ${frame.title}`;
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(summaryOf(page.summary))}">
<title>${escapeHtml(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to("assets/site.css")}">
<link rel="alternate" type="text/markdown" href="${to(page.path.replace(/\.html$/, ".md"))}">
<script src="${to("assets/site.js")}" defer></script>`;
}

/** Only the form on an operation's page sends requests, and only to this machine. */
function policy({ kind }: Page): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${kind === "operation" ? "http://127.0.0.1:* http://localhost:*" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The first paragraph that is no code and no table, without Markdown's marks, cut at a word. */
export function summaryOf(markdown: string): string {
  const words = markdown
    .replaceAll(/^ *(`{3,}|~{3,})[^]*?^ *\1 *$/gm, "")
    .replaceAll(/^ *(?:> ?)+(?:\[!\w+\] *$)?/gm, "");
  const paragraphs = words.trim().split(/\n\s*\n/);
  const paragraph = paragraphs.find((text) => !/^\s*\|/.test(text)) ?? "";
  const plain = paragraph
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^ *#+ /gm, "")
    .replaceAll(/[`*]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return plain.length <= 160 ? plain : `${plain.slice(0, 160).replace(/\s+\S*$/, "")}…`;
}

type To = (path: string) => string;

function head(page: Page, to: To, rendering: Rendering): string {
  const trail = page.trail.map(
    ({ path, title }) =>
      `<li>${path === "" ? escapeHtml(title) : `<a href="${to(path)}">${escapeHtml(title)}</a>`}</li>`,
  );
  const crumbs =
    trail.length > 0 ? `<nav class="trail" aria-label="Breadcrumbs"><ol>${trail.join("")}</ol></nav>\n` : "";
  const badges = page.badges.length > 0 ? ` ${line(badgesOf(page), rendering)}` : "";
  return `${crumbs}<h1>${escapeHtml(page.title)}${badges}</h1>`;
}

/** What stands aside comes after the first block and the description, where a narrow screen shows it. */
function body({ blocks, aside }: Page, rendering: Rendering): string {
  if (aside.length === 0) return renderBlocks(blocks, rendering);
  const cut = blocks.findIndex(({ kind }) => kind === "heading");
  const at = cut === -1 ? blocks.length : cut;
  return `<div class="lead">${renderBlocks(blocks.slice(0, at), rendering)}</div>
<aside aria-label="Samples">${renderBlocks(aside, rendering)}</aside>
<div class="rest">${renderBlocks(blocks.slice(at), rendering)}</div>`;
}

function sidebar(page: Page, { folders }: Frame, to: To): string {
  const count = folders.reduce((sum, { entries }) => sum + entries.length, 0);
  const isSmall = count <= mostEntries;
  const above = new Set([page.path, ...page.trail.map(({ path }) => path)]);
  const groups = new Set<string>();
  return folders
    .map((folder) => {
      const { title, path, group, entries } = folder;
      const isSub = folders.some((other) => other.title === group);
      const isNew = group !== "" && !isSub && !groups.has(group);
      groups.add(group);
      const isNear =
        (above.has(path) && path !== "index.html") || entries.some((entry) => entry.path === page.path);
      const shown =
        isSmall || isNear
          ? `<ul${isSub ? ' class="sub"' : ""}>${near(entries, page)
              .map((entry) => item(entry, page, to))
              .join("")}</ul>`
          : "";
      const number = isSmall || isNear ? "" : ` <span class="count">${entries.length}</span>`;
      return `${isNew ? `<p class="group">${escapeHtml(group)}</p>` : ""}<p class="folder${isSub ? " sub" : ""}"><a href="${to(path)}"${current(path, page)}>${escapeHtml(title)}</a>${number}</p>${shown}`;
    })
    .join("\n");
}

/** Of a long folder, the entries around the page. */
function near(entries: Folder["entries"], page: Page): Folder["entries"] {
  if (entries.length <= mostEntries * 2) return entries;
  const place = entries.findIndex(({ path }) => path === page.path);
  return entries.slice(Math.max(0, place - neighbours), Math.max(0, place) + neighbours);
}

const neighbours = 20;

function item(entry: Folder["entries"][number], page: Page, to: To): string {
  const { path, title, method: verb, marks } = entry;
  const text = escapeHtml(title).replaceAll(/(?<=[a-z]{2})(?=[A-Z][a-z])/g, "<wbr>"); // a long name breaks between words
  const name = marks.includes("deprecated") ? `<s>${text}</s>` : text;
  const said = marks.map((mark) => ` <small>${escapeHtml(mark)}</small>`).join("");
  return `<li><a href="${to(path)}"${current(path, page)}><span>${name}${said}</span>${verb === "" ? "" : ` ${method(verb)}`}</a></li>`;
}

function current(path: string, page: Page): string {
  return path === page.path ? ' aria-current="page"' : "";
}

function footer({ previous, next, path }: Page, { source, edit }: Frame, to: To): string {
  const link = (one: PageLink | undefined, rel: string, label: string) =>
    one
      ? `<a rel="${rel}" href="${to(one.path)}"><small>${label}</small> ${escapeHtml(one.title)}</a>`
      : "<span></span>";
  const file = `<code>${escapeHtml(source)}</code>`;
  const from =
    edit === ""
      ? `From ${file}`
      : `<a href="${escapeHtml(edit + encodeURI(source))}" rel="noopener noreferrer">Edit ${file}</a>`;
  return `<footer>
<nav class="pager" aria-label="Previous and next">${link(previous, "prev", "Previous")}${link(next, "next", "Next")}</nav>
<p><a href="${to(path.replace(/\.html$/, ".md"))}">This page as Markdown</a> · ${from}</p>
</footer>`;
}
