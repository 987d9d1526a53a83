/** The documentation site of a specification, as files. */
import { dirname, resolve } from "node:path";
import type { Page } from "../../templates/docs/site/blocks.ts";
import type { Content, Samples } from "../../templates/docs/site/book.ts";
import { isOutside, relative } from "../../templates/docs/site/address.ts";
import { type Frame, renderPage } from "../../templates/docs/site/layout.ts";
import { llmsFull, llmsIndex, sitemap } from "../../templates/docs/site/machine-files.ts";
import type { PageContext, Tools } from "../../templates/docs/site/render-html.ts";
import { addressesOf, renderMarkdown, twinOf } from "../../templates/docs/site/render-markdown.ts";
import { entryOf } from "../../templates/docs/site/search-entries.ts";
import { foldersOf, pagesOf } from "../../templates/docs/site/site.ts";
import { bundleJson, bundleYaml, sortComponents } from "../core/bundle.ts";
import { type History, historyOf } from "../core/docs/history.ts";
import { createResolver } from "../core/docs/link-resolver.ts";
import { readSite } from "../core/docs/read-site.ts";
import type { Site } from "../core/docs/site.ts";
import { hasDigits } from "../core/openapi/exact.ts";
import { exactDocument } from "../core/samples/exact-api.ts";
import { toAscii } from "../core/unicode-escape.ts";
import type { Sources } from "../edge/docs/sources.ts";
import type { Inputs } from "../edge/redocly/lint.ts";
import type { Specification } from "../specification.ts";
import type { SiteOptions } from "./target.ts";
import { renderDocs } from "./html.ts";
import { samplesIn, withSamples } from "./samples.ts";

const beside = [
  { path: "redoc.html", title: "One page, by Redoc" },
  { path: "openapi.yaml", title: "OpenAPI description, YAML" },
  { path: "openapi.json", title: "OpenAPI description, JSON" },
  { path: "llms.txt", title: "Index for language models" },
];

/** A specification and, if known, the files that it was read from. */
type Read = Specification & { readonly inputs?: Inputs | undefined };

/** @returns path in the site → text */
export async function renderSite(
  specification: Read,
  { cwd, spec, url: base, edit }: SiteOptions,
): Promise<Map<string, string>> {
  const { published, workflows } = specification;
  const [tools, { siteAssets }] = await Promise.all([loadTools(), import("../edge/docs/assets.ts")]);
  const [content, sources] = await Promise.all([
    contentOf(specification, { cwd, spec }),
    sourcesOf(specification, { cwd, spec }),
  ]);
  const { site } = content;
  const pages = pagesOf(content);
  const frame = frameOf(content, sources, edit);
  const meant = createResolver(site);
  const twins = twinsOf(pages, base, meant);
  return new Map([
    ...pages.map(
      (page) =>
        [
          page.path,
          renderPage(page, frame(page), {
            page: contextOf(page.path, { meant, isLarge: site.operations.length > large }),
            tools,
          }),
        ] as const,
    ),
    ...twins,
    ...(await siteAssets()),
    ["assets/search-data.js", `globalThis.searchData = ${toAscii(JSON.stringify(pages.map(entryOf)))};\n`],
    ["llms.txt", llmsIndex(site, pages, base)],
    ["llms-full.txt", llmsFull(twins)],
    ["sitemap.xml", sitemap(pages, base)],
    ["openapi.yaml", bundleYaml(published)],
    ["openapi.json", bundleJson(published)],
    ["redoc.html", await renderDocs(withSamples(specification), workflows)],
  ]);
}

/** With every digit of large integers. */
function readExactly({ documented, published, workflows }: Specification): Site {
  return readSite(hasDigits(published) ? sortComponents(exactDocument(published)) : documented, workflows);
}

/** The pages as Markdown. */
function twinsOf(pages: readonly Page[], base: string, meant: Meant): Map<string, string> {
  const paths = new Set(pages.map(({ path }) => path));
  return new Map(
    pages.map((page) => {
      const addresses = addressesOf({ path: page.path, base, pages: paths }, meant);
      return [twinOf(page.path), renderMarkdown(page, addresses)] as const;
    }),
  );
}

/** The page that a link in the author's text leads to. */
type Meant = ReturnType<typeof createResolver>;

type At = Pick<SiteOptions, "cwd" | "spec">;

async function contentOf(specification: Specification, { cwd, spec }: At): Promise<Content> {
  return {
    site: readExactly(specification),
    history: await readHistory(dirname(resolve(cwd, spec))),
    samples: samplesFor(specification),
    files: beside,
  };
}

/** The records of versions beside the document. */
async function readHistory(folder: string): Promise<History> {
  const { readChangelog, readReleases } = await import("../edge/files/releases.ts");
  const [{ releases }, changelog] = await Promise.all([readReleases(folder), readChangelog(folder)]);
  return historyOf(releases, changelog);
}

async function sourcesOf({ inputs }: Read, at: At): Promise<Sources> {
  const { readSources } = await import("../edge/docs/sources.ts");
  return readSources({ ...at, files: [...(inputs?.keys() ?? [])] });
}

/** Each page says which file it was made from. */
function frameOf({ site, history }: Content, { root, ofPath, ofModel }: Sources, edit: string) {
  const shared = { title: site.title, version: site.version, folders: foldersOf({ site, history }), edit };
  const files = new Map([
    ...site.operations
      .filter(({ kind }) => kind === "operation")
      .map(({ page, path }) => [page, ofPath(path)] as const),
    ...site.models.map(({ page, name }) => [page, ofModel(name)] as const),
  ]);
  return ({ path }: Pick<Page, "path">): Frame => ({ ...shared, source: files.get(path) ?? root });
}

async function loadTools(): Promise<Tools> {
  const [{ markdownToHtml }, { createHighlight }] = await Promise.all([
    import("../edge/docs/markdown.ts"),
    import("../edge/docs/highlight.ts"),
  ]);
  const highlight = createHighlight();
  return {
    highlight,
    markdown: (text, level, { ids, link }) => markdownToHtml(text, { level, ids, link, highlight }),
  };
}

/** From this many operations, to colour every sample would take a minute. */
const large = 200;

/** Anchors that the frame of each page has. */
const framed = ["main", "menu"];

function contextOf(path: string, { meant, isLarge }: { meant: Meant; isLarge: boolean }): PageContext {
  const link = (href: string): string | undefined => {
    if (isOutside(href)) return href;
    const to = meant(href);
    return to === undefined ? undefined : relative(path, to);
  };
  return { path, ids: new Set(framed), link, isLarge };
}

/** An author's own samples take the place of ours. */
function samplesFor(specification: Specification): Samples {
  const made = samplesIn(specification);
  return ({ method, path, kind, samples }) => {
    if (samples.length > 0) return [{ title: "", samples, refusals: new Map() }];
    return kind === "operation" ? made(method, path) : [];
  };
}
