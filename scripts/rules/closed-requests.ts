import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { firstTime } from "./document.ts";
import { bodySchemas, isObjectSchema, reachable } from "./schemas.ts";

/** A closed request turns a misspelt field into a clear refusal instead of a silent loss. */
export const ClosedRequests: Oas3Rule = () => {
  const isNew = firstTime();
  return {
    RequestBody(body: unknown, context: UserContext) {
      const place = { node: body, location: context.location };
      for (const { node, location } of reachable(bodySchemas(place, context), context, isNew)) {
        if ("allOf" in node) {
          const message = `allOf in a request cannot be closed: write the properties out in one object.`;
          context.report({ message, location: location.child("allOf").key() });
        } else if (isObjectSchema(node) && node.additionalProperties !== false) {
          const message = `An object in a request is closed: set "additionalProperties: false".`;
          const at = "additionalProperties" in node ? location.child("additionalProperties") : location;
          context.report({ message, location: at.key() });
        }
      }
    },
  };
};
