/** The documentation site of a specification, as files. */
import type { Page } from "../../templates/docs/site/blocks.ts";
import type { Samples } from "../../templates/docs/site/book.ts";
import { isOutside, relative } from "../../templates/docs/site/address.ts";
import { type Frame, renderPage } from "../../templates/docs/site/layout.ts";
import { llmsFull, llmsIndex, sitemap } from "../../templates/docs/site/machine-files.ts";
import type { PageContext, Tools } from "../../templates/docs/site/render-html.ts";
import { addressesOf, renderMarkdown, twinOf } from "../../templates/docs/site/render-markdown.ts";
import { entryOf } from "../../templates/docs/site/search-entries.ts";
import { foldersOf, pagesOf } from "../../templates/docs/site/site.ts";
import { bundleJson, bundleYaml, sortComponents } from "../core/bundle.ts";
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
  const site = readExactly(specification);
  const pages = pagesOf(site, samplesFor(specification), beside);
  const sources = await sourcesOf(specification, { cwd, spec });
  const frame = frameOf(site, sources, edit);
  const resolve = createResolver(site);
  const paths = new Set(pages.map(({ path }) => path));
  const twins = new Map(
    pages.map((page) => {
      const addresses = addressesOf({ path: page.path, base, pages: paths }, resolve);
      return [twinOf(page.path), renderMarkdown(page, addresses)] as const;
    }),
  );
  return new Map([
    ...pages.map(
      (page) =>
        [
          page.path,
          renderPage(page, frame(page), {
            page: contextOf(page.path, { resolve, isLarge: site.operations.length > large }),
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

async function sourcesOf({ inputs }: Read, at: Pick<SiteOptions, "cwd" | "spec">): Promise<Sources> {
  const { readSources } = await import("../edge/docs/sources.ts");
  return readSources({ ...at, files: [...(inputs?.keys() ?? [])] });
}

/** Each page says which file it was made from. */
function frameOf(site: Site, { root, ofPath, ofModel }: Sources, edit: string) {
  const shared = { title: site.title, version: site.version, folders: foldersOf(site), edit };
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

function contextOf(
  path: string,
  { resolve, isLarge }: { resolve: (href: string) => string | undefined; isLarge: boolean },
): PageContext {
  const link = (href: string): string | undefined => {
    if (isOutside(href)) return href;
    const to = resolve(href);
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
