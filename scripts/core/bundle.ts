/** The bundle as text: the single document for all tools outside this pipeline. */
import { DUMP_SCHEMA, defineScalarTag, dump, intCoreTag } from "js-yaml";
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
  return `# ${banner}\n${dump(document, { noRefs: true, lineWidth: -1, schema })}`;
}

export function bundleJson(document: Json): string {
  return `${JSON.stringify(document, withDigits, 2)}\n`;
}

/** Integers that a number would not hold are `bigint` in a bundle, and written digit by digit. */
function withDigits(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? rawJson(String(value)) : value;
}

/** ECMAScript's since 2025; TypeScript does not know it yet. */
const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

const schema = DUMP_SCHEMA.withTags(
  defineScalarTag<number>(intCoreTag.tagName, {
    ...intCoreTag,
    identify: (value) => typeof value === "bigint" || intCoreTag.identify(value),
    represent: (value) => (typeof value === "bigint" ? String(value) : intCoreTag.represent(value)),
  }),
);

function sortKeys(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compare(a, b)));
}
