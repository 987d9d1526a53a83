import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { decodePercent } from "../../core/percent.ts";
import { type Location, isFields } from "../document.ts";

/** Warns of paths whose requests can be read in more than one way (OpenAPI 3.1, 4.8.8.2 and 4.8.2). */
export const AmbiguousPath: Oas3Rule = () => ({
  Paths(paths: unknown, { location, report }: UserContext) {
    const before = new Map<string, string>();
    for (const path of isFields(paths) ? Object.keys(paths).filter((key) => key.startsWith("/")) : []) {
      const at = location.child(path).key();
      for (const segment of path.split("/")) reportSegment(segment, at, report);
      const alike = plain(path);
      const other = before.get(alike);
      before.set(alike, other ?? path);
      if (other === undefined || withoutNames(other) === withoutNames(path)) continue; // `no-identical-paths` says so
      const message = `${path} and ${other} differ only in case, encoding or a final slash: many servers, proxies and the handlers of MSW do not tell them apart.`;
      report({ message, location: at });
    }
  },
});

type Report = UserContext["report"];

/** Two templates in one segment: where the value of the first ends is a matter of interpretation. */
function reportSegment(segment: string, location: Location, report: Report): void {
  const [, between] = /\{[^{}]*\}([^{}]*)\{/.exec(segment) ?? [];
  if (between === undefined) return;
  const message =
    between === ""
      ? `Nothing separates the templates in ${segment}: the stubs give all but the last character to the first. Put text or a slash between them.`
      : `A value with ${JSON.stringify(between)} in it makes ${segment} ambiguous: the stubs split at the last one. Put the values in segments of their own, or describe them by one parameter.`;
  report({ message, location });
}

/** What paths have in common that are easily taken for each other. */
function plain(path: string): string {
  const decoded = withoutNames(path).replaceAll(/(?:%[0-9a-f]{2})+/gi, (text) => decodePercent(text) ?? text);
  return decoded.toLowerCase().replace(/\/$/, "");
}

function withoutNames(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}
