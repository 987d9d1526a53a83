import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, firstTime, isFields } from "./document.ts";

/** Every status with content has a named example: the mock returns it, and the docs and tests show it. */
export const NamedExamples: Oas3Rule = () => {
  const isNew = firstTime();
  const visit = (node: unknown, { key, location, report }: UserContext): void => {
    if (!isFields(node) || !isNew(location)) return;
    if ("example" in node) {
      const message = `"example" has no name: move it to "examples", under a name that says which case it shows.`;
      report({ message, location: location.child("example").key() });
    } else if (children(child({ node, location }, "examples")).length === 0) {
      const message = `${key} has no example: add "examples" with at least one named example.`;
      report({ message, location: location.key() });
    }
  };
  return { Response: { MediaType: visit }, RequestBody: { MediaType: visit } };
};
