import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { children, follow, isFields } from "./document.ts";

/** Every property has a description, either next to its `$ref` or in the schema that it refers to. */
export const DescribedProperties: Oas3Rule = () => ({
  SchemaProperties(properties: unknown, context: UserContext) {
    for (const place of children({ node: properties, location: context.location })) {
      const holders = [place.node, follow(place, context)?.node].filter(isFields);
      if (holders.length === 0 || holders.some(({ description }) => Boolean(description))) continue;
      const message = `Property "${place.key}" has no description: add what its type does not say.`;
      context.report({ message, location: place.location.key() });
    }
  },
});
