import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { firstTime } from "./document.ts";
import { bodySchemas, reachable } from "./schemas.ts";

/**
 * Responses gain fields over time, so `false` would soon be wrong. `true` gives every type an index signature,
 * with which every typo compiles. A schema (for a map of similar values) is useful and allowed.
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
        const message = `"${keyword}: ${node[keyword]}" in a response: leave it out, since responses are open by default.`;
        context.report({ message, location: location.child(keyword).key() });
      }
    },
  };
};
