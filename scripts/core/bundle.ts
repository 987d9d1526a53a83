/** The bundle as text: the single document for all tools outside this pipeline. */
import { dump } from "js-yaml";
import { banner } from "./files.ts";
import { type Json, isObject } from "./json.ts";
import { compare } from "./problem.ts";

/** Sorts the components of each kind by name: a bundler lists them by first use, so one move would reorder many. */
export function sortComponents(document: Json): Json {
  if (!isObject(document.components)) return document;
  const kinds = Object.entries(document.components).map(([kind, components]) => [kind, sortKeys(components)]);
  return { ...document, components: sortKeys(Object.fromEntries(kinds)) };
}

/** Valid as YAML 1.2 and 1.1: dates, `yes` and `012` are quoted. */
export function bundleYaml(document: Json): string {
  return `# ${banner}\n${dump(document, { noRefs: true, lineWidth: -1 })}`;
}

export function bundleJson(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compare(a, b)));
}
