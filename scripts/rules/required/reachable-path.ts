import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "../document.ts";

/** A path ends where a query or a fragment begins (RFC 3986, 3.3): no request has a path with `?` or `#` in it. */
export const ReachablePath: Oas3Rule = () => ({
  Paths(paths: unknown, { location, report }: UserContext) {
    for (const path of isFields(paths) ? Object.keys(paths) : []) {
      const [sign] = path.startsWith("/") ? (/[?#]/.exec(path.replaceAll(/\{[^}]*\}/g, "")) ?? []) : [];
      if (sign === undefined) continue;
      report({ message: advice[sign] ?? "", location: location.child(path).key() });
    }
  },
});

const advice: Readonly<Record<string, string>> = {
  "?": "A path holds no `?`, so that no server reaches this one by its path alone: describe the query by parameters with `in: query`. Clients send it as it is.",
  "#": "A path holds no `#`, so that no server can tell this one from the path before it. Clients do not send what follows.",
};
