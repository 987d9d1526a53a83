/** The documentation site: every page, in order, as data. */
import type { History } from "../../../scripts/core/docs/history.ts";
import type { Group, Site, SiteOperation, Tag } from "../../../scripts/core/docs/site.ts";
import { isError } from "../../../scripts/core/docs/status-names.ts";
import { type Draft, type PageLink, drafted } from "./blocks.ts";
import { type Book, type Content, bookOf } from "./book.ts";
import { changelogPage } from "./changelog-page.ts";
import { changelogLink, marksOf } from "./marks.ts";
import { operationPage } from "./operation-page.ts";
import { errorsPage } from "./errors-page.ts";
import { modelPage, modelsPage } from "./model-pages.ts";
import {
  chapterPage,
  errorsLink,
  modelsLink,
  securityLink,
  securityPage,
  start,
  startPage,
  tagPage,
} from "./other-pages.ts";
import { workflowPage } from "./workflow-page.ts";

export function pagesOf(content: Content): Draft[] {
  const { site, history } = content;
  const book = bookOf(content);
  const pages = [
    drafted(startPage(book)),
    ...site.chapters.map(chapterPage).map(drafted),
    ...(site.schemes.length > 0 ? [drafted(securityPage(book))] : []),
    ...(hasErrors(site) ? [drafted(errorsPage(book))] : []),
    ...(history.versions.length > 0 ? [drafted(changelogPage(book))] : []),
    ...site.groups.flatMap((group) => groupPages(group, book)),
    ...site.workflows.map((workflow) => drafted(workflowPage(workflow, book))),
    ...(site.models.length > 0 ? [drafted(modelsPage(book))] : []),
    ...site.models.map((model) => modelPage(model, book)),
  ];
  return pages.map((page, index) => ({
    ...page,
    previous: linkOf(pages[index - 1]),
    next: linkOf(pages[index + 1]),
  }));
}

function groupPages({ name, tags }: Group, book: Book): Draft[] {
  return tags.flatMap((tag) => [
    drafted(tagPage(tag, book)),
    ...tag.operations.map((operation) => operationPage(operation, trailOf(name, tag), book)),
  ]);
}

function trailOf(group: string, tag: Tag): PageLink[] {
  const above = group === "" || group === tag.title ? [] : [{ path: "", title: group }];
  return [start, ...above, { path: tag.page, title: tag.title }];
}

function linkOf(page: PageLink | undefined): PageLink | undefined {
  return page && { path: page.path, title: page.title };
}

export function hasErrors({ operations }: Site): boolean {
  return operations.some(({ responses }) => responses.some(({ status }) => isError(status)));
}

/** The sidebar: folders with entries, of which only those near the page are listed if there are many. */
export interface Folder {
  readonly title: string;
  readonly path: string;
  /** Where a folder of the same group begins, its name. */
  readonly group: string;
  readonly entries: readonly (PageLink & { readonly method: string; readonly marks: readonly string[] })[];
}

/** From this many entries on, each page lists only its own folder's. */
export const mostEntries = 80;

export function foldersOf({ site, history }: Pick<Content, "site" | "history">): Folder[] {
  const guide = [
    ...site.chapters.map(({ page, title }) => ({ path: page, title: title.replaceAll(/[`*]/g, "") })),
    ...(site.schemes.length > 0 ? [securityLink] : []),
    ...(hasErrors(site) ? [errorsLink] : []),
    ...(history.versions.length > 0 ? [changelogLink] : []),
  ];
  const workflows = site.workflows.map(({ page, title }) => ({ path: page, title }));
  const models = site.models.map(({ page, name }) => ({ path: page, title: name }));
  return [
    { title: "Guide", path: start.path, group: "", entries: plain(guide) },
    ...site.groups.flatMap(({ name, tags }) => tags.map((tag) => folderOf(name, tag, history))),
    { title: "Workflows", path: workflows[0]?.path ?? "", group: "", entries: plain(workflows) },
    { title: "Models", path: modelsLink.path, group: "", entries: plain(models) },
  ].filter(({ entries }) => entries.length > 0);
}

function plain(links: readonly PageLink[]): Folder["entries"] {
  return links.map((link) => ({ ...link, method: "", marks: [] }));
}

function folderOf(group: string, { title, page, operations }: Tag, history: History): Folder {
  return {
    title,
    path: page,
    group: group === title ? "" : group,
    entries: operations.map((one) => entryOf(one, history)),
  };
}

function entryOf(operation: SiteOperation, history: History): Folder["entries"][number] {
  const { method, title, page } = operation;
  return { path: page, title, method, marks: marksOf(operation, { history }) };
}
