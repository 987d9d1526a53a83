import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { nearest } from "../../core/nearest.ts";
import { child, isFields } from "../document.ts";

/** A security requirement names a scheme under components (4.8.30); otherwise it could never be met. */
export const KnownSecurity: Oas3Rule = () => {
  let known: readonly string[] = [];
  return {
    Root(root: unknown, { location }: UserContext) {
      const components = child({ node: root, location }, "components");
      const schemes = child(components, "securitySchemes")?.node;
      known = isFields(schemes) ? Object.keys(schemes) : [];
    },
    SecurityRequirement(requirement: unknown, { location, report }: UserContext) {
      for (const name of isFields(requirement) ? Object.keys(requirement) : []) {
        if (known.includes(name)) continue;
        const message = `There is no security scheme ${JSON.stringify(name)} in components.securitySchemes.`;
        report({ message, location: location.child(name).key(), suggest: nearest(name, known) });
      }
    },
  };
};
