import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Place, child, children, follow, isFields } from "../document.ts";

/** Views leave out properties (see `core/openapi/views/directions.ts`); an item, or what nothing else evaluates, is none. */
export const PropertyDirection: Oas3Rule = () => ({
  Schema(schema: unknown, context: UserContext) {
    const place = { node: schema, location: context.location };
    const single = keywords.map((keyword) => child(place, keyword));
    for (const part of [...single, ...children(child(place, "prefixItems"))]) {
      const direction = part && directionOf(follow(part, context));
      if (direction === undefined || !part) continue;
      const message = `\`${direction}\` has no effect here: it is applied to properties, also those of \`patternProperties\` and \`additionalProperties\`. Put it on the property that holds this value.`;
      context.report({ message, location: part.location.key() });
    }
  },
});

const keywords = ["items", "contains", "unevaluatedItems", "unevaluatedProperties"];

function directionOf(place: Place | undefined): string | undefined {
  const { node } = place ?? {};
  return ["readOnly", "writeOnly"].find((keyword) => isFields(node) && node[keyword] === true);
}
