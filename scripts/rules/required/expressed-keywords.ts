import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { keysTo, walk } from "../../core/openapi/walk.ts";
import { type Lacking, lostIn } from "../../core/schema/keywords.ts";
import { firstTime, isFields } from "../document.ts";

/** Warns of each keyword that changes what a value looks like, and that an output of this run cannot express. */
export const ExpressedKeywords: Oas3Rule = ({ outputs = {} }: { readonly outputs?: Lacking }) => {
  const isNew = firstTime();
  const look = (schema: unknown, location: Location, report: UserContext["report"]): void => {
    if (!isFields(schema) || !isNew(location)) return;
    for (const [keyword, names] of losses(schema, outputs))
      report({ message: messageFor(keyword, names), location: location.child(keyword).key() });
  };
  return {
    Schema: (schema: unknown, { location, report }: UserContext) => look(schema, location, report),
    // The linter goes past what stands beside a reference.
    ref(node: object, { location, report, type }: UserContext) {
      if (type.name !== "Schema") return;
      walk({ value: node, position: "Schema", path: undefined, holder: undefined }, (place) => {
        if (place.position === "Schema")
          look(
            place.value,
            keysTo(place.path).reduce((at, key) => at.child(key), location),
            report,
          );
      });
    },
  };
};

function losses(schema: Readonly<Record<string, unknown>>, outputs: Lacking): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, lacking] of Object.entries(outputs))
    for (const keyword of lostIn(schema, lacking)) found.set(keyword, [...(found.get(keyword) ?? []), name]);
  return found;
}

function messageFor(keyword: string, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const outputs = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  return `\`${keyword}\` cannot be expressed in ${outputs}, which therefore ${names.length === 1 ? "allows" : "allow"} more. Stubs and zod check it.`;
}
