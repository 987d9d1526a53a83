/** The files that become one document, and what their references lead to. */
import { type Json, asObject, isObject } from "../json.ts";
import type { Exact } from "./exact.ts";
import type { Parsed, Reference, Target } from "./references.ts";

export interface End<File extends Parsed> {
  readonly reference: Reference<File>;
  readonly target: Target<File>;
}

/** Where a reference leads, by what holds it and under which key; undefined where it leads nowhere. */
export type Ends<File extends Parsed> = (holder: object, key: string) => End<File> | undefined;

export interface Files<File extends Parsed> {
  /** The file that the others are put into. */
  readonly root: File;
  readonly ends: Ends<File>;
  /** The files' numbers that have more digits than they were read with. */
  readonly exact: Exact;
  /** Called with each object of the bundle and the one that it is a copy of; the first call for a copy counts. */
  readonly copied?: (copy: object, original: object) => void;
}

/** Of the root document's components; a section may stand in another file as a whole. */
export interface Section {
  readonly entries: unknown;
  readonly isOutside: boolean;
}

export function sectionsOf<File extends Parsed>(files: Files<File>): Record<string, Section> {
  const components = asObject(asObject(files.root.parsed).components);
  const outside = aliasOf(files, components);
  const all = Object.entries(asObject(outside ?? components)).map(([section, entries]) => {
    const elsewhere = aliasOf(files, entries);
    const isOutside = elsewhere !== undefined || outside !== undefined;
    return [section, { entries: elsewhere ?? entries, isOutside }] as const;
  });
  return Object.fromEntries(all);
}

/** What stands in another file behind an entry that says nothing else. */
export function aliasOf<File extends Parsed>(files: Files<File>, entry: unknown): unknown {
  if (!isObject(entry) || Object.keys(entry).length !== 1) return undefined;
  const end = files.ends(entry, "$ref");
  return end && end.target.file !== files.root ? lastOf(files, end.target).value : undefined;
}

/** Behind references in other files that say nothing else. */
export function lastOf<File extends Parsed>({ root, ends }: Files<File>, target: Target<File>): Target<File> {
  let at = target;
  for (let hops = 0; hops < 100 && at.file !== root; hops++) {
    const { value } = at;
    if (!isObject(value) || Object.keys(value).length !== 1) break;
    const next = ends(value, "$ref")?.target;
    if (!next) break;
    at = next;
  }
  return at;
}

/** What a file is called, without its folder and its ending. */
export function nameOf({ source }: Parsed): string {
  const name = source.absoluteRef.replace(/^.*[/\\]/, "");
  return name.replace(/\.[^.]+$/, "");
}

/** Two files with the same content are one component, unless a reference makes each mean its own neighbours. */
export function areSame(one: unknown, other: unknown): boolean {
  const text = JSON.stringify(one);
  return !text.includes('"$ref"') && !text.includes('"mapping"') && text === JSON.stringify(other);
}

export function mapped(object: Json, change: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

export function byKey<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
