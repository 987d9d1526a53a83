/** What readers of any list should see of an operation: that it is new, or will go. */
import { type Deprecation, dayOf } from "../../../scripts/core/deprecation.ts";
import type { History } from "../../../scripts/core/docs/history.ts";
import type { SiteOperation } from "../../../scripts/core/docs/site.ts";
import type { Inline, PageLink } from "./blocks.ts";

export const changelogLink: PageLink = { path: "changelog.html", title: "Changelog" };

/** Of the section of a version. */
export function versionAnchor(version: string): string {
  return `v-${version.replaceAll(/[^\w.-]+/g, "-")}`;
}

/** `since 2.1.0`, `deprecated`, `sunset 2027-12-31`. */
export function marksOf(
  { id, deprecation }: SiteOperation,
  { history }: { readonly history: History },
): string[] {
  const since = history.since(id);
  return [...(since === undefined ? [] : [`since ${since}`]), ...deprecationFlags(deprecation)];
}

export function deprecationFlags(deprecation: Deprecation | undefined): string[] {
  if (!deprecation) return [];
  const { sunset } = deprecation;
  return ["deprecated", ...(sunset === undefined ? [] : [`sunset ${dayOf(sunset)}`])];
}

export function asBadge(mark: string): Inline {
  return { badge: mark, tone: mark.startsWith("since") ? "accent" : "warning" };
}
