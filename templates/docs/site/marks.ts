/** What readers of any list should see of an operation: that they receive it, that it is new, or that it will go. */
import { type Deprecation, dayOf } from "../../../scripts/core/deprecation.ts";
import type { History } from "../../../scripts/core/docs/history.ts";
import type { SiteOperation } from "../../../scripts/core/docs/site.ts";
import type { Inline, PageLink } from "./blocks.ts";

export const changelogLink: PageLink = { path: "changelog.html", title: "Changelog" };

/** Of the section of a version. */
export function versionAnchor(version: string): string {
  return `v-${version.replaceAll(/[^\w.-]+/g, "-")}`;
}

/** `webhook`, `since 2.1.0`, `deprecated`, `sunset 2027-12-31`. */
export function marksOf(
  { id, kind, deprecation }: SiteOperation,
  { history }: { readonly history: History },
): string[] {
  const since = history.since(id);
  return [
    ...(kind === "webhook" ? ["webhook"] : []),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...deprecationFlags(deprecation),
  ];
}

export function deprecationFlags(deprecation: Deprecation | undefined): string[] {
  if (!deprecation) return [];
  const { sunset } = deprecation;
  return ["deprecated", ...(sunset === undefined ? [] : [`sunset ${dayOf(sunset)}`])];
}

export function asBadge(mark: string): Inline {
  if (mark === "webhook") return { badge: mark };
  return { badge: mark, tone: mark.startsWith("since") ? "accent" : "warning" };
}
