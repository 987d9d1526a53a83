import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { firstTime } from "./document.ts";
import { bodySchemas, isObjectSchema, reachable } from "./schemas.ts";

/** With a closed request, a misspelt field is refused instead of silently ignored. */
export const ClosedRequests: Oas3Rule = () => {
  const isNew = firstTime();
  return {
    RequestBody(body: unknown, context: UserContext) {
      const place = { node: body, location: context.location };
      for (const { node, location } of reachable(bodySchemas(place, context), context, isNew)) {
        if ("allOf" in node) {
          const message = `A request with allOf cannot be closed: write all properties in one object.`;
          context.report({ message, location: location.child("allOf").key() });
        } else if (isObjectSchema(node) && node.additionalProperties !== false) {
          const message = `Objects in a request must be closed: set "additionalProperties: false".`;
          const at = "additionalProperties" in node ? location.child("additionalProperties") : location;
          context.report({ message, location: at.key() });
        }
      }
    },
  };
};
