import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { keysTo, walk } from "../../core/openapi/walk.ts";
import { type Lacking, type ShapeKeyword, lostIn } from "../../core/schema/keywords.ts";
import { firstTime, isFields } from "../document.ts";

/** Warns of each keyword that changes what a value looks like, and that an output of this run cannot express. */
export const ExpressedKeywords: Oas3Rule = ({ outputs = {} }: { readonly outputs?: Lacking }) => {
  const isNew = firstTime();
  const keywords = [...new Set(Object.values(outputs).flat())];
  if (keywords.length === 0) return {};
  const namesOf = (keyword: ShapeKeyword) =>
    Object.keys(outputs).filter((name) => outputs[name]?.includes(keyword));
  const look = (schema: unknown, location: Location, report: UserContext["report"]): void => {
    if (!isFields(schema)) return;
    const found = lostIn(schema, keywords);
    for (const keyword of found.length > 0 && isNew(location) ? found : [])
      report({ message: messageFor(keyword, namesOf(keyword)), location: location.child(keyword).key() });
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

function messageFor(keyword: string, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const outputs = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  return `\`${keyword}\` cannot be expressed in ${outputs}, which therefore ${names.length === 1 ? "allows" : "allow"} more. Stubs and zod check it.`;
}
