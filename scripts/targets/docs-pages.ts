/** The pages of the documentation, as files: from the cache where nothing that they are made of has changed. */
import { serialize } from "node:v8";
import { isOutside, relative } from "../../templates/docs/site/address.ts";
import type { Draft, Page } from "../../templates/docs/site/blocks.ts";
import { type Frame, renderPage } from "../../templates/docs/site/layout.ts";
import type { PageContext, Tools } from "../../templates/docs/site/render-html.ts";
import { addressesOf, renderMarkdown, twinOf } from "../../templates/docs/site/render-markdown.ts";
import { entryOf } from "../../templates/docs/site/search-entries.ts";
import { memoize } from "../core/memoize.ts";
import type { Cache } from "../edge/files/cache.ts";
import { digest } from "../edge/files/digest.ts";

/** What all pages share. */
export interface Shared {
  readonly frame: Omit<Frame, "source">;
  /** The site's address, with a slash at its end; empty: anywhere. */
  readonly base: string;
  /** The page that a link in the author's text leads to. */
  readonly meant: (href: string) => string | undefined;
  /** The file that a page was made from. */
  readonly source: (page: string) => string;
  /** Whether only the first sample of each page is coloured. */
  readonly isLarge: boolean;
  readonly tools: Tools;
  /** All of this, and what pages know of each other, as data. */
  readonly data: unknown;
}

export interface PageFiles {
  readonly path: string;
  readonly html: string;
  readonly markdown: string;
  /** Its entry in the search, as JSON. */
  readonly entry: string;
}

/** @returns the files of each page, in the order of the pages */
export async function renderPages(
  drafts: readonly Draft[],
  shared: Shared,
  cache: Pick<Cache, "files">,
): Promise<PageFiles[]> {
  const all = new Set(drafts.map(({ path }) => path));
  const make = (draft: Draft): PageFiles => filesOf({ ...draft, ...draft.fill() }, shared, all);
  const kept = drafts.filter(({ madeFrom }) => madeFrom !== undefined);
  const site = memoize((data: object) => digest(serialize(data)));
  const made = new Map<string, PageFiles>();
  for (const shelf of shelves(kept)) {
    const key = () => ["pages", site(Object(shared.data)), ...shelf.map((draft) => keyOf(draft, shared))];
    const files = await cache.files(key, async () => shelf.map(make).flatMap(entriesOf));
    for (const [index, { path }] of shelf.entries()) made.set(path, pageIn(path, files.slice(index * 3)));
  }
  return drafts.map((draft) => made.get(draft.path) ?? make(draft));
}

/** Pages that are kept together: their number grows as the pages do, and a page stays where it is. */
function shelves(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const count = 2 ** Math.ceil(Math.log2(Math.sqrt(drafts.length) + 1));
  return [
    ...Map.groupBy(drafts, ({ path }) => Number.parseInt(digest(path).slice(0, 8), 16) % count).values(),
  ];
}

/** Everything in it but functions: what these make follows from `Shared.data`. */
function keyOf({ fill: _fill, madeFrom, ...head }: Draft, { source }: Shared): string {
  const { own, schemas } = madeFrom ?? { own: undefined, schemas: {} };
  const reached = Object.entries(schemas).map(([name, schema]) => [name, schemaDigest(schema)]);
  return digest(serialize([head, source(head.path), own, reached]));
}

/** A schema may be a boolean. */
function schemaDigest(schema: unknown): string {
  return typeof schema === "object" && schema !== null ? digestOfObject(schema) : String(schema);
}

const digestOfObject = memoize((value: object) => digest(serialize(value)));

function entriesOf({ path, html, markdown, entry }: PageFiles): (readonly [string, string])[] {
  return [
    [path, html],
    [twinOf(path), markdown],
    ["", entry],
  ];
}

function pageIn(path: string, [html, markdown, entry]: readonly (readonly [string, string])[]): PageFiles {
  return { path, html: html?.[1] ?? "", markdown: markdown?.[1] ?? "", entry: entry?.[1] ?? "" };
}

function filesOf(page: Page, shared: Shared, pages: ReadonlySet<string>): PageFiles {
  const { path } = page;
  const { base, meant, frame, source, tools } = shared;
  return {
    path,
    html: renderPage(page, { ...frame, source: source(path) }, { page: contextOf(path, shared), tools }),
    markdown: renderMarkdown(page, addressesOf({ path, base, pages }, meant)),
    entry: JSON.stringify(entryOf(page)),
  };
}

/** Anchors that the frame of each page has. */
const framed = ["main", "menu"];

function contextOf(path: string, { meant, isLarge }: Shared): PageContext {
  const link = (href: string): string | undefined => {
    if (isOutside(href)) return href;
    const to = meant(href);
    return to === undefined ? undefined : relative(path, to);
  };
  return { path, ids: new Set(framed), link, isLarge };
}
