import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { firstTime } from "./document.ts";
import { bodySchemas, reachable } from "./schemas.ts";

/**
 * A response may grow a field, so `false` is a promise that nobody keeps; `true` gives every type an index
 * signature, behind which each typo compiles. A schema (a map of like values) says something, and stays.
 */
export const OpenResponses: Oas3Rule = () => {
  const isNew = firstTime();
  return {
    Response(response: unknown, context: UserContext) {
      const place = { node: response, location: context.location };
      for (const { node, location } of reachable(bodySchemas(place, context), context, isNew)) {
        const keyword = ["additionalProperties", "unevaluatedProperties"].find(
          (name) => typeof node[name] === "boolean",
        );
        if (!keyword) continue;
        const message = `"${keyword}: ${node[keyword]}" in a response: leave the keyword out, a response is open without it.`;
        context.report({ message, location: location.child(keyword).key() });
      }
    },
  };
};
