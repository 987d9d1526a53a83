import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isFields } from "./document.ts";
import { nearest } from "../core/nearest.ts";

/**
 * An extension is data that the pipeline reads, and a misspelt one is data that it silently misses.
 * `known` lists the names by the kind of object that carries them (Root, Operation, Tag, ...).
 */
export const KnownExtensions: Oas3Rule = ({ known = {} }: { known?: Record<string, string[]> }) => ({
  any(node: unknown, { type, location, report }: UserContext) {
    if (type.extensionsPrefix === undefined || !isFields(node)) return;
    const names = known[type.name] ?? [];
    for (const name of Object.keys(node)) {
      if (!name.startsWith(type.extensionsPrefix) || names.includes(name)) continue;
      const instead = names.length > 0 ? `: ${type.name} takes ${names.join(", ")}` : "";
      const message = `Extension "${name}" is not known on ${type.name}${instead}. Correct it, or add it to redocly.yaml.`;
      report({ message, location: location.child(name).key(), suggest: nearest(name, names) });
    }
  },
});
