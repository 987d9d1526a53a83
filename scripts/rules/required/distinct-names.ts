import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { namedOperations } from "./named-operations.ts";

/** A derived name must not be in use already. Another rule reports duplicate operationIds. */
export const DistinctNames: Oas3Rule = () => ({
  Root(root: unknown, context: UserContext) {
    const operations = namedOperations(root, context);
    const byName = Map.groupBy(operations, ({ name }) => name);
    for (const { name, isDerived, location } of operations) {
      if (!isDerived || byName.get(name)?.length === 1) continue;
      const message = `The operation has no operationId, and ${name}, the name derived from its method and path, is taken: give it an operationId.`;
      context.report({ message, location: location.key() });
    }
  },
});
