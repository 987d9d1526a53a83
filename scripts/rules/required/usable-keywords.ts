import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { keysTo, walk } from "../../core/openapi/walk.ts";
import { misshapen } from "../../core/schema/well-formed.ts";
import { children, firstTime, isFields } from "../document.ts";

/**
 * Refuses values that no validator can be compiled from, where the rule `struct` does not look: beside a reference, and
 * in keywords that OpenAPI 3.0 does not have and that are checked nevertheless.
 */
export const UsableKeywords: Oas3Rule = () => {
  const isNew = firstTime();
  const look = ({ key, node, location }: Child, report: UserContext["report"]): void => {
    const wanted = misshapen(key, node);
    if (wanted !== undefined && isNew(location))
      report({ message: `\`${key}\` must be ${wanted}.`, location });
  };
  const lookBelow = ({ key, node, location }: Child, report: UserContext["report"]): void =>
    walk({ value: { [key]: node }, position: "Schema", path: undefined, holder: undefined }, (place) => {
      if (place.position !== "Schema" || place.path === undefined) return;
      const [, ...keys] = keysTo(place.path);
      const at = keys.reduce((above, next) => above.child(next), location);
      for (const each of children({ node: place.value, location: at })) look(each, report);
    });
  return {
    Schema(schema: unknown, { location, report, specVersion }: UserContext) {
      const unseen = specVersion === "oas3_0" ? unseenInOld : unseenInNew;
      for (const key of isFields(schema) ? Object.keys(schema) : []) {
        const node = unseen.has(key) && isFields(schema) ? schema[key] : undefined;
        if (node === undefined || (key === "items" && !Array.isArray(node))) continue;
        const each = { key, node, location: location.child(key) };
        look(each, report);
        lookBelow(each, report);
      }
    },
    ref(node: object, { location, report, type }: UserContext) {
      if (type.name === "Schema") for (const each of children({ node, location })) look(each, report);
    },
  };
};

type Child = ReturnType<typeof children>[number];

const unseenInNew: ReadonlySet<string> = new Set(["$ref"]);
const unseenInOld: ReadonlySet<string> = new Set(
  `$ref $id $anchor $dynamicRef $dynamicAnchor items prefixItems contains minContains maxContains propertyNames if then
  else dependentRequired dependentSchemas patternProperties unevaluatedItems unevaluatedProperties`.split(
    /\s+/,
  ),
);
