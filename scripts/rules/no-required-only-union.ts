import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, isFields } from "./document.ts";
import type { Place } from "./document.ts";

/** `anyOf: [{required: [a]}, {required: [b]}]` has no type in Go, Java and PHP: see `templates/sdk/limits.ts`. */
export const NoRequiredOnlyUnion: Oas3Rule = () => ({
  Schema(schema: unknown, { location, report }: UserContext) {
    for (const keyword of ["anyOf", "oneOf"]) {
      const union = child({ node: schema, location }, keyword);
      if (!union || !children(union).some(isRequiredOnly)) continue;
      const message = `A branch of ${keyword} has only "required", which cannot be written as a type: use minProperties, or give each branch its properties.`;
      report({ message, location: union.location.key() });
    }
  },
});

function isRequiredOnly({ node }: Place): boolean {
  return isFields(node) && Object.keys(node).join() === "required";
}
