/** Which rules a style guide has for a document: those for all, for a version of OpenAPI, and for this one. */
import { dirname, resolve } from "node:path";
import { type Json, asObject, asString, isObject } from "../../core/json.ts";

/** What maps rules to severities: in a style guide, and in one of its `apis`. */
export const ruleSets = [
  "rules",
  "oas3_0Rules",
  "oas3_1Rules",
  "oas3_2Rules",
  "arazzo1Rules",
  "arazzo1_1Rules",
] as const;

/** @throws if what should map rules to severities is a text or a list, which the engine would silently ignore */
export function checkSets(part: Json, of = ""): void {
  for (const name of ruleSets)
    if (!isObject(part[name] ?? {})) throw new Error(`\`${name}\`${of} is not a mapping`);
}

/** An entry of a style guide's `apis`. */
export interface OwnPart {
  readonly name: string;
  readonly part: Json;
}

/**
 * @param root the path of the document
 * @returns the entry of `apis` that is about the document; undefined if there is none
 */
export function partFor(root: string, guide: Json, path: string): OwnPart | undefined {
  const [name, part] =
    Object.entries(asObject(guide.apis)).find(
      ([, one]) => resolve(dirname(path), asString(asObject(one).root)) === root,
    ) ?? [];
  return name !== undefined && isObject(part) ? { name, part } : undefined;
}

const versionSets = ruleSets.filter((name) => name !== "rules");

/**
 * To the engine, `rules` has the last word over the rules for a version, and the part for a document over the rest.
 * @param required the rules that always run
 */
export function rulesFor(guide: Json, own: OwnPart | undefined, required: Json): Json {
  const part = own?.part ?? {};
  const inVersions = new Set(versionSets.flatMap((name) => Object.keys(asObject(part[name]))));
  const rules = Object.entries(asObject(guide.rules));
  const weaker = Object.fromEntries(rules.filter(([rule]) => inVersions.has(rule)));
  const others = Object.fromEntries(rules.filter(([rule]) => !inVersions.has(rule)));
  return {
    ...Object.fromEntries(
      versionSets.map((name) => [name, { ...asObject(guide[name]), ...weaker, ...asObject(part[name]) }]),
    ),
    rules: { ...others, ...asObject(part.rules), ...required },
  };
}
