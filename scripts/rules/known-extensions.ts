import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "./document.ts";
import { nearest } from "../core/nearest.ts";

/**
 * The pipeline reads extensions by name and would silently miss a misspelt one.
 * `known` lists the names by the kind of object that has them (Root, Operation, Tag, ...).
 */
export const KnownExtensions: Oas3Rule = ({ known = {} }: { known?: Record<string, string[]> }) => ({
  any(node: unknown, { type, location, report }: UserContext) {
    if (type.extensionsPrefix === undefined || !isFields(node)) return;
    const names = known[type.name] ?? [];
    for (const name of Object.keys(node)) {
      if (!name.startsWith(type.extensionsPrefix) || names.includes(name)) continue;
      const instead = names.length > 0 ? `; allowed: ${names.join(", ")}` : "";
      const message = `Unknown extension "${name}" on ${type.name}${instead}. Correct it, or add it to redocly.yaml.`;
      report({ message, location: location.child(name).key(), suggest: nearest(name, names) });
    }
  },
});
