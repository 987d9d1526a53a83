/** The pages beside those of operations: the start, chapters, tags, models, errors, authorization, workflows. */
import type { Chapter, Group, SiteOperation, SiteServer, Tag } from "../../../scripts/core/docs/site.ts";
import {
  type Block,
  type FactRow,
  type Line,
  type Page,
  type PageLink,
  facts,
  heading,
  inRow,
  list,
  prose,
  text,
} from "./blocks.ts";
import { type Book } from "./book.ts";
import { changelogLink, marksOf } from "./marks.ts";
import { anchorOf } from "./operation-facts.ts";
import { codes } from "./schema-rows.ts";

export const plainPage = { badges: [], trail: [], aside: [] } as const;

export const start: PageLink = { path: "index.html", title: "Start" };
export const errorsLink: PageLink = { path: "errors.html", title: "Every error" };
export const securityLink: PageLink = { path: "security.html", title: "Authorization" };
export const modelsLink: PageLink = { path: "models.html", title: "Models" };

export function startPage(book: Book): Page {
  const { site, files } = book;
  const { title, version, summary, introduction, servers, groups, workflows, extensions, about } = site;
  const more = files.map(({ path, title: name }): Line => [{ to: path, text: [name] }]);
  return {
    ...plainPage,
    path: start.path,
    title,
    kind: "start",
    badges: [
      ...(version === "" ? [] : [{ badge: version }]),
      ...extensions.badges.map((badge) => ({ badge })),
    ],
    summary: summary || introduction || title,
    blocks: [
      ...(summary === "" ? [] : [text({ strong: summary })]),
      ...prose(introduction, 2),
      ...titled("guide", "Guide", inRow(guideLinks(book))),
      ...(groups.length > 0
        ? [heading(2, "operations", "Operations"), ...groups.flatMap((group) => groupBlocks(group, book))]
        : []),
      ...titled("workflows", "Workflows", list(workflows.map(linkTo))),
      ...titled("servers", "Servers", servers.flatMap(serverBlocks)),
      ...titled(
        "about",
        "About this description",
        facts([
          ...about.map(({ label, text: said, url }) => ({
            label,
            value: url === "" ? [said] : [{ to: url, text: [said] }],
          })),
          ...extensions.facts.map(({ label, value }) => ({ label, value: [{ code: value }] })),
        ]),
      ),
      ...titled("files", "Also as", list(more)),
    ],
  };
}

export function titled(id: string, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(2, id, title), ...blocks] : [];
}

const linkTo = ({ page, title }: { readonly page: string; readonly title: string }): Line => [
  { to: page, text: [title] },
];

function guideLinks({ site: { chapters }, history }: Book): Line[] {
  const { path, title } = changelogLink;
  return [...chapters, ...(history.versions.length > 0 ? [{ page: path, title }] : [])].map(linkTo);
}

function groupBlocks({ tags }: Group, book: Book): Block[] {
  return tags
    .filter(({ operations }) => operations.length > 0)
    .flatMap((tag) => [
      heading(3, tag.page.replace(/\.html$/, "").replace("/", "-"), { to: tag.page, text: [tag.title] }),
      ...operationsTable(tag.operations, book),
    ]);
}

/** A list with the paths beside the titles. */
function operationsTable(operations: readonly SiteOperation[], book: Book): Block[] {
  return [
    {
      kind: "operations",
      items: operations.map((operation) => {
        const { method, page, title, path } = operation;
        return { method, page, title, path, marks: marksOf(operation, book) };
      }),
    },
  ];
}

function serverBlocks({ url, description, variables }: SiteServer): Block[] {
  const rows = variables.map(({ name, value, values, description: said }): FactRow => ({
    label: name,
    value: [
      { code: value },
      ...(values.length > 0 ? [" of ", ...codes(values)] : []),
      ...(said === "" ? [] : [` — ${said}`]),
    ],
  }));
  return [text({ code: url }), ...prose(description, 3), ...facts(rows)];
}

export function chapterPage(chapter: Chapter): Page {
  const { page, title, text: markdown } = chapter;
  const plain = title.replaceAll(/[`*]/g, "");
  return {
    ...plainPage,
    path: page,
    title: plain,
    kind: "guide",
    summary: markdown,
    trail: [start],
    blocks: prose(markdown, 1),
  };
}

export function tagPage(tag: Tag, book: Book): Page {
  const { page, title, description, externalDocs, operations } = tag;
  const more: FactRow[] = externalDocs
    ? [
        {
          label: "See also",
          value: [{ to: externalDocs.url, text: [externalDocs.description || externalDocs.url] }],
        },
      ]
    : [];
  return {
    ...plainPage,
    path: page,
    title,
    kind: "tag",
    summary: description || `The operations of ${title}.`,
    trail: [start],
    blocks: [
      ...prose(description, 1),
      ...facts(more),
      ...titled("operations", "Operations", operations.length > 0 ? operationsTable(operations, book) : []),
    ],
  };
}

export function securityPage({ site }: Book): Page {
  return {
    ...plainPage,
    ...securityLink,
    kind: "security",
    summary: `How requests to ${site.title} are authorized.`,
    trail: [start],
    blocks: site.schemes.flatMap(({ name, type, description, facts: own, scopes, extensions }) => [
      heading(2, anchorOf(name), name),
      ...prose(description, 3),
      ...facts([
        { label: "Type", value: [{ code: type }] },
        ...own.map(([label, value]) => ({ label: schemeLabels[label] ?? label, value: [{ code: value }] })),
        ...extensions.facts.map(({ label, value }) => ({ label, value: [{ code: value }] })),
        ...scopes.map(([scope, said]) => ({
          label: "Scope",
          value: [{ code: scope }, ...(said === "" ? [] : [` — ${said}`])],
        })),
      ]),
    ]),
  };
}

/** Fields of OpenAPI 3.1, 4.8.27, in words. */
const schemeLabels: Readonly<Record<string, string>> = {
  in: "Sent in",
  name: "Name",
  scheme: "Scheme",
  bearerFormat: "Format of the token",
  openIdConnectUrl: "OpenID Connect",
};
