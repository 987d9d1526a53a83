/** The page of an operation or a webhook. */
import { exactJson } from "../../../scripts/core/exact-json.ts";
import { isError } from "../../../scripts/core/docs/status-names.ts";
import type { SiteOperation } from "../../../scripts/core/docs/site.ts";
import {
  type Block,
  type Draft,
  type Inline,
  type PageLink,
  type SampleSet,
  facts,
  heading,
  list,
  prose,
  text,
} from "./blocks.ts";
import { type Book, type Outline, type Surroundings, scopeOf, surroundings } from "./book.ts";
import { mediaBlocks, parameterFields, responseBlocks } from "./media.ts";
import { marksOf } from "./marks.ts";
import { badges, factRows } from "./operation-facts.ts";
import type { Scope } from "./schema.ts";
import { tryBlocks } from "./try.ts";

export function operationPage(operation: SiteOperation, trail: readonly PageLink[], book: Book): Draft {
  const { title, page, description, kind } = operation;
  const sets = book.samples(operation).filter(({ samples: all }) => all.length > 0);
  const schemas = book.within(operation);
  return {
    path: page,
    title,
    badges: badges(operation, book),
    marks: marksOf(operation, book),
    summary: description,
    trail,
    kind: kind === "webhook" ? "webhook" : "operation",
    madeFrom: { own: [operation, sets], schemas },
    fill: () => {
      const around = surroundings(book, schemas);
      return {
        blocks: [
          ...lead(operation, around),
          ...operationBlocks(operation, around, scopeOf(around, "request", "body")),
          ...related(operation, around),
        ],
        aside: kind === "operation" ? samples(operation, sets, around) : [],
      };
    },
  };
}

function lead(operation: SiteOperation, book: Surroundings): Block[] {
  const { method, path, kind, description } = operation;
  const [server] = operation.servers.length > 0 ? operation.servers : book.site.servers;
  const url = kind === "operation" ? `${(server?.url ?? "").replace(/\/$/, "")}${path}` : path;
  return [
    { kind: "endpoint", method, url, path },
    ...prose(description, 2),
    ...facts(factRows(operation, book)),
  ];
}

const places: readonly (readonly [place: string, label: string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["querystring", "Query string"],
  ["header", "Header parameters"],
  ["cookie", "Cookies"],
];

/** Request, responses, errors, guarantees and callbacks. */
function operationBlocks(operation: SiteOperation, book: Surroundings, scope: Scope): Block[] {
  const request = requestBlocks(operation, scope);
  const { responses, extensions } = operation;
  const of = (isWanted: (status: string) => boolean) =>
    responses
      .filter(({ status }) => isWanted(status))
      .flatMap((response) => responseBlocks(response, book, scope));
  const good = of((status) => !isError(status));
  const bad = of(isError);
  return [
    ...(request.length > 0 ? [heading(2, "request", "Request"), ...request] : []),
    ...(good.length > 0 ? [heading(2, "responses", "Responses"), ...good] : []),
    ...(bad.length > 0 ? [heading(2, "errors", "Errors"), ...bad] : []),
    ...(extensions.rules.length > 0
      ? [
          heading(2, "guarantees", "What always holds"),
          ...list([...new Set(extensions.rules)].map((rule) => [rule])),
        ]
      : []),
    ...dataBlocks(operation),
    ...callbackBlocks(operation, book, scope),
  ];
}

function requestBlocks({ parameters, body }: SiteOperation, scope: Scope): Block[] {
  const inPlaces = places.flatMap(([place, label]) => {
    const all = parameters.filter((parameter) => parameter.in === place);
    const inside = parameterFields(all, { ...scope, direction: "request", prefix: place });
    return inside.length > 0 ? [heading(3, `${place}-parameters`, label), ...inside] : [];
  });
  if (!body) return inPlaces;
  const need: Inline = body.required ? { badge: "required" } : "";
  return [
    ...inPlaces,
    heading(3, "request-body", "Body ", need),
    ...prose(body.description, 4),
    ...body.content.flatMap((media) => mediaBlocks(media, scope)),
  ];
}

/** Extensions with a value that is no line of text. */
function dataBlocks({ extensions: { data } }: SiteOperation): Block[] {
  return data.map(({ label, value }) => ({
    kind: "details",
    summary: [label],
    inside: [{ kind: "code", language: "json", label: "", source: exactJson(value, 2) }],
  }));
}

function callbackBlocks({ callbacks }: SiteOperation, book: Surroundings, scope: Scope): Block[] {
  const all = callbacks.flatMap(({ name, operations }) =>
    operations.map((operation, index): Block => ({
      kind: "details",
      summary: [name, " ", { method: operation.method }, " ", { code: operation.path }],
      inside: [
        text({ strong: operation.title }),
        ...prose(operation.description, 3),
        ...nested(
          operationBlocks(operation, book, { ...scope, prefix: `callback-${index}` }),
          `${name}-${index}`,
        ),
      ],
    })),
  );
  return all.length > 0 ? [heading(2, "callbacks", "Callbacks"), ...all] : [];
}

/** One level down, with anchors of their own. */
function nested(blocks: readonly Block[], prefix: string): Block[] {
  return blocks.map((block) =>
    block.kind === "heading"
      ? {
          ...block,
          level: block.level === 2 ? 3 : 4,
          id: `callback-${prefix}-${block.id}`.replaceAll(/[^\w-]+/g, "-"),
        }
      : block,
  );
}

function samples(operation: SiteOperation, sets: readonly SampleSet[], book: Surroundings): Block[] {
  return [
    ...(sets.length > 0
      ? [heading(2, "samples", "Request samples"), { kind: "samples", id: "sample", sets } as const]
      : []),
    ...tryBlocks(operation, book),
  ];
}

const mostRelated = 6;

function related(operation: SiteOperation, book: Surroundings): Block[] {
  const links = operation.responses.flatMap(({ links: all }) =>
    all.map((one) => book.operation(one.operation)),
  );
  const samePath = book.site.operations.filter(
    (one) => one.page !== operation.page && isNear(one, operation),
  );
  const near = [...new Set([...links, ...book.linkedFrom(operation.id), ...samePath])]
    .filter((one) => one !== undefined && one.page !== operation.page)
    .slice(0, mostRelated);
  const workflows = book.workflows(operation.id);
  const operations = list(
    near.map((one) => (one ? [{ method: one.method }, " ", { to: one.page, text: [one.title] }] : [])),
  );
  const stories = list(workflows.map(({ page, title }) => [{ to: page, text: [title] }]));
  return [
    ...(operations.length > 0 ? [heading(2, "related", "Related operations"), ...operations] : []),
    ...(stories.length > 0
      ? [heading(2, "workflows", "Workflows"), text("It is a step of:"), ...stories]
      : []),
  ];
}

/** The same path, or one that begins with the other and has one or two parts more. */
function isNear(one: Outline, other: Outline): boolean {
  if (one.kind !== other.kind || one.tag !== other.tag) return false;
  const [short, long] = one.path.length < other.path.length ? [one.path, other.path] : [other.path, one.path];
  return short === long || (long.startsWith(`${short}/`) && long.slice(short.length).split("/").length <= 3);
}
