import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, firstTime, isFields } from "./document.ts";

/** Every status with content has an example with a name: the mock answers with it, the docs and the tests show it. */
export const NamedExamples: Oas3Rule = () => {
  const isNew = firstTime();
  const visit = (node: unknown, { key, location, report }: UserContext): void => {
    if (!isFields(node) || !isNew(location)) return;
    if ("example" in node) {
      const message = `"example" has no name: move it under "examples", with a name that says which case it is.`;
      report({ message, location: location.child("example").key() });
    } else if (children(child({ node, location }, "examples")).length === 0) {
      const message = `${key} has no example: add "examples" with one named example at least.`;
      report({ message, location: location.key() });
    }
  };
  return { Response: { MediaType: visit }, RequestBody: { MediaType: visit } };
};
