/** What every page needs to know of the others. */
import { type Json, asArray, asString, isObject } from "../../../scripts/core/json.ts";
import { modelOf } from "../../../scripts/core/docs/schema-facts.ts";
import { createReach } from "../../../scripts/core/docs/reach.ts";
import type { History } from "../../../scripts/core/docs/history.ts";
import type { Media, Site, SiteOperation, Workflow } from "../../../scripts/core/docs/site.ts";
import type { PageLink, SampleSet } from "./blocks.ts";
import { type Scope, mostFields } from "./schema.ts";

/** For each example of the body. */
export type Samples = (operation: SiteOperation) => readonly SampleSet[];

/** What the others show of an operation. */
export type Outline = Pick<SiteOperation, "page" | "id" | "method" | "path" | "title" | "kind" | "tag">;

/**
 * What the page of an operation or a model knows of the rest. It is kept as long as this stays the same, so nothing else
 * may be known: of other operations their outlines, and of the schemas those that are within reach.
 */
export interface Surroundings extends Pick<Book, "history" | "modelPage" | "workflows"> {
  readonly site: Pick<Site, "servers" | "schemes" | "schemas"> & { readonly operations: readonly Outline[] };
  readonly operation: (id: string) => Outline | undefined;
  readonly linkedFrom: (id: string) => readonly Outline[];
}

export interface Book {
  readonly site: Site;
  readonly history: History;
  readonly samples: Samples;
  /** Whether the document itself, and Redoc, stand beside the pages. */
  readonly files: readonly PageLink[];
  readonly operation: (id: string) => SiteOperation | undefined;
  readonly modelPage: (name: string) => string | undefined;
  /** Where a model is used. */
  readonly uses: (model: string) => readonly PageLink[];
  /** The workflows with a step that calls the operation. */
  readonly workflows: (id: string) => readonly Workflow[];
  /** The operations of which a link leads to this one. */
  readonly linkedFrom: (id: string) => readonly SiteOperation[];
  /** The schemas that a value names, directly or not: all that its page may know. */
  readonly within: (value: unknown) => Json;
}

/** What a site is made from. */
export type Content = Pick<Book, "site" | "history" | "samples" | "files">;

export function bookOf(content: Content): Book {
  const { site } = content;
  const operations = new Map(site.operations.map((operation) => [operation.id, operation]));
  const pages = new Map(site.models.map(({ name, page }) => [name, page]));
  const uses = usesOf(site);
  const workflows = grouped(site.workflows, ({ steps }) => steps.map(({ calls }) => calls));
  const linked = grouped(site.operations, linksFrom);
  return {
    ...content,
    operation: (id) => operations.get(id),
    modelPage: (name) => pages.get(name),
    uses: (model) => uses.get(model) ?? [],
    workflows: (id) => workflows.get(id) ?? [],
    linkedFrom: (id) => linked.get(id) ?? [],
    within: createReach(site.schemas),
  };
}

/** The book, as the page of an operation or a model may read it. */
export function surroundings({ site, ...book }: Book, schemas: Json): Surroundings {
  return { ...book, site: { ...site, schemas } };
}

/** @returns key → the items with that key, each once */
function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) found.set(key, [...(found.get(key) ?? []), item]);
  return found;
}

function usesOf({ operations, models }: Site): Map<string, PageLink[]> {
  const inOperations = operations.map((operation) => ({
    path: operation.page,
    title: operation.title,
    models: modelsIn(schemasOf(operation)),
  }));
  const inModels = models.map(({ name, page, schema }) => ({
    path: page,
    title: name,
    models: modelsIn([schema]),
  }));
  return new Map(
    [...grouped([...inOperations, ...inModels], (one) => [...one.models])].map(([model, all]) => [
      model,
      all.map(({ path, title }) => ({ path, title })).filter(({ title }) => title !== model),
    ]),
  );
}

function schemasOf({ parameters, body, responses, callbacks }: SiteOperation): unknown[] {
  return [
    ...parameters.map(({ schema }) => schema),
    ...ofMedia(body?.content ?? []),
    ...responses.flatMap(({ headers, content }) => [
      ...headers.map(({ schema }) => schema),
      ...ofMedia(content),
    ]),
    ...callbacks.flatMap(({ operations }) => operations.flatMap(schemasOf)),
  ];
}

function ofMedia(content: readonly Media[]): unknown[] {
  return content.flatMap(({ schema, itemSchema }) => [schema, itemSchema]);
}

/** The models that schemas name, without those that only these name. Stack-safe. */
function modelsIn(schemas: readonly unknown[]): Set<string> {
  const found = new Set<string>();
  const rest = [...schemas];
  while (rest.length > 0) {
    const value = rest.pop();
    if (Array.isArray(value)) rest.push(...asArray(value));
    if (!isObject(value)) continue;
    const model = modelOf(asString(value.$ref));
    if (model !== undefined) found.add(model);
    rest.push(...Object.entries(value).flatMap(childSchemas));
  }
  return found;
}

/** A property may have any name, also that of a keyword with data. */
function childSchemas([keyword, value]: readonly [string, unknown]): readonly unknown[] {
  if (isData.has(keyword)) return [];
  return keyword === "properties" && isObject(value) ? Object.values(value) : [value];
}

const isData = new Set(["example", "examples", "default", "const", "enum"]);

/** All that pages share of a site, as data: `Surroundings`, and where links in the author's text lead. */
export function sharedOf({ site, history }: Pick<Content, "site" | "history">): unknown {
  const { operations, groups, models, schemas: _schemas, ...rest } = site;
  return {
    ...rest,
    history: history.versions,
    operations: operations.map((operation) => [outlineOf(operation), linksFrom(operation)]),
    tags: groups.map(({ name, tags }) => [name, tags.map((tag) => [tag.name, tag.title, tag.page])]),
    models: models.map(({ name, page }) => [name, page]),
  };
}

function outlineOf({ page, id, method, path, title, kind, tag }: SiteOperation): Outline {
  return { page, id, method, path, title, kind, tag };
}

function linksFrom({ responses }: SiteOperation): string[] {
  return responses.flatMap(({ links }) => links.map(({ operation }) => operation));
}

/** The schemas of one page. */
export function scopeOf(
  { site, modelPage }: Pick<Surroundings, "modelPage"> & { readonly site: Pick<Site, "schemas"> },
  direction: Scope["direction"],
  prefix: string,
): Scope {
  return {
    schemas: site.schemas,
    pageOf: modelPage,
    direction,
    prefix,
    inside: [],
    room: { fields: mostFields, opened: new Set(), ids: new Set() },
  };
}
