import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** Prism and other tools ignore keywords next to a `$ref`, so the mock would not check a constraint there. */
export const RefSiblings: Oas3Rule = ({ allowed = [] }: { allowed?: string[] }) => ({
  ref(node: object, { location, report }: UserContext) {
    for (const key of Object.keys(node)) {
      if (key === "$ref" || allowed.includes(key)) continue;
      const message = `Some tools ignore "${key}" next to a "$ref": move it into the component (only ${allowed.join(" and ")} may be here).`;
      report({ message, location: location.child(key).key() });
    }
  },
});
