/** Components whose names differ only in case and punctuation, for a tool that keeps neither. */
import { formatFragment, parseFragment } from "../json-pointer.ts";
import { type Json, asObject } from "../json.ts";
import { DistinctNames, plain } from "./hoisted-names.ts";
import { isReferenceText } from "./positions.ts";
import { referenceIn, rewrite } from "./walk.ts";

/**
 * @param document in which each reference to a component is a plain pointer
 * @returns the document with names that stay apart; those that nothing resembles keep theirs
 */
export function withOwnNames(document: Json): Json {
  const sections = Object.entries(asObject(document.components));
  const renames = new Map(
    sections.map(([section, entries]) => [section, clashes(asObject(entries))] as const),
  );
  if ([...renames.values()].every(({ size }) => size === 0)) return document;
  const pointer = (text: string): string => {
    const [first = "", section = "", name = "", ...rest] = parseFragment(text) ?? [];
    const to = first === "components" ? renames.get(section)?.get(name) : undefined;
    return to === undefined ? text : formatFragment([first, section, to, ...rest]);
  };
  const changed = rewrite(document, "Root", (value, position) => {
    if (typeof value === "string" && isReferenceText(position)) return pointer(value);
    const text = referenceIn(value, position);
    return text === undefined ? value : { ...asObject(value), $ref: pointer(text) };
  });
  return { ...asObject(changed), components: renamed(asObject(asObject(changed).components), renames) };
}

/** The first of those that look alike keeps its name. */
function clashes(entries: Json): ReadonlyMap<string, string> {
  const names = new DistinctNames(Object.keys(entries));
  const seen = new Set<string>();
  const renames = new Map<string, string>();
  for (const name of Object.keys(entries)) {
    if (seen.has(plain(name))) renames.set(name, names.distinct(name));
    seen.add(plain(name));
  }
  return renames;
}

function renamed(components: Json, renames: ReadonlyMap<string, ReadonlyMap<string, string>>): Json {
  const sections = Object.entries(components).map(([section, entries]) => {
    const own = renames.get(section);
    if (!own || own.size === 0) return [section, entries] as const;
    const all = Object.entries(asObject(entries));
    return [section, Object.fromEntries(all.map(([name, entry]) => [own.get(name) ?? name, entry]))] as const;
  });
  return Object.fromEntries(sections);
}
