/** The documentation site of a specification, as files. */
import { type Content, type Samples, sharedOf } from "../../templates/docs/site/book.ts";
import { llmsFull, llmsIndex, sitemap } from "../../templates/docs/site/machine-files.ts";
import type { Tools } from "../../templates/docs/site/render-html.ts";
import { twinOf } from "../../templates/docs/site/render-markdown.ts";
import { foldersOf, pagesOf } from "../../templates/docs/site/site.ts";
import { bundleJson, bundleYaml, sortComponents } from "../core/bundle.ts";
import { createResolver } from "../core/docs/link-resolver.ts";
import { readSite } from "../core/docs/read-site.ts";
import type { Site } from "../core/docs/site.ts";
import { hasDigits } from "../core/openapi/exact.ts";
import { exactDocument } from "../core/samples/exact-api.ts";
import { toAscii } from "../core/unicode-escape.ts";
import type { Sources } from "../edge/docs/sources.ts";
import { type Cache, noCache } from "../edge/files/cache.ts";
import type { Inputs } from "../edge/redocly/lint.ts";
import type { Specification } from "../specification.ts";
import { readHistory } from "./docs-records.ts";
import { type PageFiles, type Shared, renderPages } from "./docs-pages.ts";
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
  cache: Pick<Cache, "files"> = noCache,
): Promise<Map<string, string>> {
  const { published, workflows } = specification;
  const [tools, { siteAssets }] = await Promise.all([loadTools(), import("../edge/docs/assets.ts")]);
  const [content, sources] = await Promise.all([
    contentOf(specification, { cwd, spec }),
    sourcesOf(specification, { cwd, spec }),
  ]);
  const drafts = pagesOf(content);
  const pages = await renderPages(drafts, { ...sharedBy(content, { sources, base, edit }), tools }, cache);
  const twins = new Map(pages.map(({ path, markdown }) => [twinOf(path), markdown]));
  return new Map([
    ...pages.map(({ path, html }) => [path, html] as const),
    ...twins,
    ...(await siteAssets()),
    ["assets/search-data.js", searchData(pages)],
    ["llms.txt", llmsIndex(content.site, drafts, base)],
    ["llms-full.txt", llmsFull(twins)],
    ["sitemap.xml", sitemap(drafts, base)],
    ["openapi.yaml", bundleYaml(published)],
    ["openapi.json", bundleJson(published)],
    ["redoc.html", await renderDocs(withSamples(specification), workflows)],
  ]);
}

function searchData(pages: readonly PageFiles[]): string {
  return `globalThis.searchData = ${toAscii(`[${pages.map(({ entry }) => entry).join(",")}]`)};\n`;
}

/** With every digit of large integers. */
function readExactly({ documented, published, workflows }: Specification): Site {
  return readSite(hasDigits(published) ? sortComponents(exactDocument(published)) : documented, workflows);
}

type At = Pick<SiteOptions, "cwd" | "spec">;

async function contentOf(specification: Specification, { cwd, spec }: At): Promise<Content> {
  return {
    site: readExactly(specification),
    history: await readHistory({ cwd, spec }),
    samples: samplesFor(specification),
    files: beside,
  };
}

async function sourcesOf({ inputs }: Read, at: At): Promise<Sources> {
  const { readSources } = await import("../edge/docs/sources.ts");
  return readSources({
    ...at,
    files: [...(inputs ?? [])].flatMap(([path, content]) => (content === undefined ? [] : [path])),
  });
}

interface Around {
  readonly sources: Sources;
  readonly base: string;
  readonly edit: string;
}

function sharedBy(content: Content, { sources, base, edit }: Around): Omit<Shared, "tools"> {
  const { site, history } = content;
  const frame = { title: site.title, version: site.version, folders: foldersOf({ site, history }), edit };
  const isLarge = site.operations.length > large;
  return {
    frame,
    base,
    meant: createResolver(site),
    source: sourceOf(site, sources),
    isLarge,
    data: [frame, base, isLarge, sharedOf(content)],
  };
}

/** Each page says which file it was made from. */
function sourceOf(site: Site, { root, ofPath, ofModel }: Sources): (page: string) => string {
  const files = new Map([
    ...site.operations
      .filter(({ kind }) => kind === "operation")
      .map(({ page, path }) => [page, ofPath(path)] as const),
    ...site.models.map(({ page, name }) => [page, ofModel(name)] as const),
  ]);
  return (page) => files.get(page) ?? root;
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

/** An author's own samples take the place of ours. */
function samplesFor(specification: Specification): Samples {
  const made = samplesIn(specification);
  return ({ method, path, kind, samples }) => {
    if (samples.length > 0) return [{ title: "", samples, refusals: new Map() }];
    return kind === "operation" ? made(method, path) : [];
  };
}
