import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/** Prism and others drop what stands beside a `$ref`: a constraint there is a promise that the mock does not keep. */
export const RefSiblings: Oas3Rule = ({ allowed = [] }: { allowed?: string[] }) => ({
  ref(node: object, { location, report }: UserContext) {
    for (const key of Object.keys(node)) {
      if (key === "$ref" || allowed.includes(key)) continue;
      const message = `"${key}" beside a "$ref" is dropped by some tools: move it into the component (only ${allowed.join(" and ")} may stand here).`;
      report({ message, location: location.child(key).key() });
    }
  },
});
