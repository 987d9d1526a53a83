import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { firstTime } from "./document.ts";
import { bodySchemas, headerSchemas, reachable } from "./schemas.ts";

/** A client compiled against a closed list breaks when the server adds a value. */
export const NoResponseEnum: Oas3Rule = () => {
  const isNew = firstTime();
  return {
    Response(response: unknown, context: UserContext) {
      const place = { node: response, location: context.location };
      const roots = [...bodySchemas(place, context), ...headerSchemas(place, context)];
      for (const { node, location } of reachable(roots, context, isNew)) {
        for (const keyword of ["enum", "const"].filter((name) => name in node)) {
          const message = `"${keyword}" in a response: leave the string open and list the known values in its description.`;
          context.report({ message, location: location.child(keyword).key() });
        }
      }
    },
  };
};
