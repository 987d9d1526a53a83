import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { children, isReference } from "./document.ts";

/** One file per URL, named after it, so that the URL is enough to find the file. */
export const PathFileName: Oas3Rule = () => ({
  Paths(paths: unknown, { location, report }: UserContext) {
    for (const { key: url, node, location: item } of children({ node: paths, location })) {
      if (url.startsWith("x-")) continue;
      const wanted = `paths/${url.slice(1).replaceAll("/", "_")}.yaml`;
      if (!isReference(node)) {
        const message = `Path "${url}" is written inline: move it to ${wanted} and put "$ref: ${wanted}" here.`;
        report({ message, location: item.key() });
      } else if (node.$ref.replace(/^\.\//, "") !== wanted) {
        const message = `Path "${url}" is in "${node.$ref}", but path files are named after their URL: rename it to ${wanted}.`;
        report({ message, location: item.child("$ref") });
      }
    }
  },
});
