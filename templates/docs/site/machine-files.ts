/** The files for machines: an index (https://llmstxt.org), everything in one text, and a map of the site. */
import { inline as escaped } from "../../../scripts/core/docs-markdown.ts";
import { escapeHtml } from "../../../scripts/core/html.ts";
import type { Site } from "../../../scripts/core/docs/site.ts";
import type { Draft, Page } from "./blocks.ts";
import { inBrackets } from "./render-markdown.ts";
import { summaryOf } from "./layout.ts";

/** @param base before each address; empty: relative to the index */
export function llmsIndex(site: Site, pages: readonly Draft[], base: string): string {
  const sections = [
    ...Map.groupBy(
      pages.filter(({ kind }) => kind !== "start"),
      ({ kind }) => sectionOf[kind],
    ),
  ];
  const about = summaryOf(site.summary || site.introduction) || `The reference of ${site.title}.`;
  return (
    [
      `# ${escaped(site.title)}`,
      `> ${escaped(about)}`,
      "Each page is Markdown. The same pages exist as HTML, with `.html` instead of `.md`.",
      // A link of an index leads to a page, which the description is not: it is named.
      `- [Everything in one file](${base}llms-full.txt)\n- OpenAPI description: \`${base}openapi.yaml\`, \`${base}openapi.json\``,
      ...sections.map(([title, all]) => `## ${title}\n\n${all.map((page) => item(page, base)).join("\n")}`),
    ].join("\n\n") + "\n"
  );
}

const sectionOf: Readonly<Record<Page["kind"], string>> = {
  start: "Guide",
  guide: "Guide",
  errors: "Guide",
  security: "Guide",
  changelog: "Guide",
  tag: "Overviews",
  operation: "Operations",
  webhook: "Webhooks",
  workflow: "Workflows",
  model: "Models",
};

function item({ path, title, summary, marks = [] }: Draft, base: string): string {
  const said = summaryOf(summary);
  return `- [${escaped(title)}](${base}${path.replace(/\.html$/, ".md")})${inBrackets(marks)}${said === "" || said === title ? "" : `: ${escaped(said)}`}`;
}

export function llmsFull(twins: ReadonlyMap<string, string>): string {
  return [...twins.values()].join("\n---\n\n");
}

/** Without a base, addresses are relative to the map, because a site on a disk has no other. */
export function sitemap(pages: readonly Draft[], base: string): string {
  const urls = pages.map(({ path }) => `  <url><loc>${escapeHtml(base + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
