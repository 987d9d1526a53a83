import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { namedOperations } from "./named-operations.ts";

/** An operation without an operationId gets a name derived from its method and path: stable, but not chosen. */
export const DerivedName: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    for (const { name, isDerived, location } of namedOperations(root, context)) {
      if (!isDerived) continue;
      const message = `The operation has no operationId: it gets the name ${name}, from its method and path.`;
      context.report({ message, location: location.key() });
    }
  },
});
