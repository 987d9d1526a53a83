/** What the page of an operation says of it in one line each: badges, rows of facts, authorization. */
import type { SiteOperation } from "../../../scripts/core/docs/site.ts";
import { type FactRow, type Inline, type Line, between } from "./blocks.ts";
import type { Surroundings } from "./book.ts";
import { asBadge, changelogLink, marksOf, versionAnchor } from "./marks.ts";
import { codes } from "./schema-rows.ts";

/** After the title. */
export function badges(operation: SiteOperation, book: Surroundings): Line {
  return [
    ...operation.extensions.badges.map((badge): Inline => ({ badge })),
    ...marksOf(operation, book).map(asBadge),
  ];
}

/** Below the description. */
export function factRows(operation: SiteOperation, book: Surroundings): FactRow[] {
  const { extensions, externalDocs, oneOfHeaders, id, servers } = operation;
  return [
    ...extensions.facts.map(({ label, value, source }) => ({
      label,
      value: [named(value, book), ...mark(source)],
    })),
    ...authorization(operation, book),
    ...oneOfHeaders.map((group) => ({ label: "Headers", value: ["at least one of ", ...codes(group)] })),
    ...extensions.sources.map(({ kind, aspects }) => ({
      label: sourceLabel(kind),
      value: [aspects.join(", ")],
    })),
    ...(externalDocs
      ? [{ label: "See also", value: [link(externalDocs.url, externalDocs.description)] }]
      : []),
    ...(servers.length > 0 ? [{ label: "Server", value: codes(servers.map(({ url }) => url)) }] : []),
    ...(operation.kind === "operation" ? [{ label: "Operation", value: [{ code: id }] }] : []),
    ...changedIn(id, book),
  ];
}

/** An operation by its page, such as the one that takes the place of this one; anything else as it is. */
function named(value: string, book: Surroundings): Inline {
  const operation = book.operation(value);
  return operation ? { to: operation.page, text: [operation.title] } : { code: value };
}

function changedIn(id: string, { history }: Surroundings): FactRow[] {
  const versions = history
    .changesOf(id)
    .map(({ version }): Line => [{ to: `${changelogLink.path}#${versionAnchor(version)}`, text: [version] }]);
  return versions.length > 0 ? [{ label: "Changed in", value: between(versions, ", ") }] : [];
}

const mark = (source: string): Line =>
  source === "" || source === "documented" ? [] : [" ", { badge: source }];
const sourceLabel = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);
const link = (url: string, description: string): Inline => ({ to: url, text: [description || url] });

/** The schemes of one alternative are all needed. */
function authorization({ security, kind, extensions }: SiteOperation, { site }: Surroundings): FactRow[] {
  if (kind !== "operation") return [];
  if (security.length === 0)
    return site.schemes.length > 0 ? [{ label: "Authorization", value: ["none"] }] : [];
  const source = extensions.sources.find(({ aspects }) => aspects.includes("authorization"))?.kind ?? "";
  const alternatives = security.map((schemes): Line =>
    schemes.length === 0
      ? ["none"]
      : between(
          schemes.map(({ scheme, scopes }): Line => [
            { to: `security.html#${anchorOf(scheme)}`, text: [schemeName(scheme)] },
            ...(scopes.length > 0 ? [" (", ...codes(scopes), ")"] : []),
          ]),
          " and ",
        ),
  );
  return [{ label: "Authorization", value: [...between(alternatives, " or "), ...mark(source)] }];
}

/** `UserAuthorization` → `User`: the label has said the rest. */
function schemeName(scheme: string): string {
  return scheme.replace(/(?<=[a-z0-9])[ _-]?(?:Authorization|Authentication|Auth)$/, "");
}

export function anchorOf(scheme: string): string {
  return `scheme-${encodeURIComponent(scheme).replaceAll(/[^\w.-]/g, "-")}`;
}
