/** Which components look different in requests and in responses: those that hide something, and those that lead there. */
import { parseFragment } from "../../json-pointer.ts";
import { type Json, asArray, asObject, asString, isObject } from "../../json.ts";
import { type Position, positionAt } from "../positions.ts";
import { referenceIn, walk } from "../walk.ts";
import type { Directions } from "./directions.ts";

/** A component, by section and name. */
export interface Component {
  readonly section: string;
  readonly name: string;
  readonly position: Position;
  readonly value: unknown;
}

/** `#/components/schemas/User` → `schemas/User`, which stands for the component. */
export type Key = string;

export interface Reach {
  readonly components: ReadonlyMap<Key, Component>;
  /** The components whose views differ. */
  readonly differing: ReadonlySet<Key>;
  /** The names of the schemas that extend a schema; a discriminator in it names them without a reference. */
  readonly heirs: (schema: Json) => readonly string[];
}

/** @returns undefined where nothing in the document has a direction */
export function reachOf(document: Json, directions: Directions): Reach | undefined {
  const components = componentsOf(document);
  const heirs = heirsIn(asObject(asObject(document.components).schemas));
  const differing = new Set<Key>();
  const referrers = new Map<Key, Key[]>();
  for (const [key, { value, position }] of components)
    walk({ value, position, path: undefined, holder: undefined }, ({ value: part, position: at }) => {
      if (at === "Schema" && hidesSome(part, directions)) differing.add(key);
      for (const to of endsOf(part, at, heirs)) referrers.set(to, [...(referrers.get(to) ?? []), key]);
    });
  for (const key of differing) for (const referrer of referrers.get(key) ?? []) differing.add(referrer);
  if (differing.size === 0 && !hidesInPaths(document, directions)) return undefined;
  return { components, differing, heirs: (schema) => heirs.get(schema) ?? [] };
}

function componentsOf(document: Json): ReadonlyMap<Key, Component> {
  const sections = Object.entries(asObject(document.components));
  return new Map(
    sections.flatMap(([section, entries]) => {
      const map = positionAt("Components", section, entries);
      return Object.entries(asObject(entries)).map(([name, value]): [Key, Component] => [
        `${section}/${name}`,
        { section, name, value, position: positionAt(map, name, value) },
      ]);
    }),
  );
}

function hidesInPaths({ components: _components, ...rest }: Json, directions: Directions): boolean {
  let found = false;
  walk({ value: rest, position: "Root", path: undefined, holder: undefined }, ({ value, position }) => {
    found ||= position === "Schema" && hidesSome(value, directions);
    return !found;
  });
  return found;
}

function hidesSome(schema: unknown, directions: Directions): boolean {
  const { properties, patternProperties, additionalProperties } = asObject(schema);
  const values = [properties, patternProperties].flatMap((map) => Object.values(asObject(map)));
  return [...values, additionalProperties].some(
    (value) => directions.hides(value, "request") || directions.hides(value, "response"),
  );
}

/** The components that a part of the document leads to: by reference, by a mapping, or by extending it. */
function endsOf(part: unknown, position: Position, heirs: ReadonlyMap<unknown, readonly string[]>): Key[] {
  const text = position === "SchemaName" ? asString(part) : referenceIn(part, position);
  const own = position === "Schema" && isObject(part) && part.discriminator !== undefined ? part : undefined;
  return [
    ...(text === undefined ? [] : [keyOf(text)].filter((key) => key !== undefined)),
    ...((own && heirs.get(own)) ?? []).map((name) => `schemas/${name}`),
  ];
}

/** @returns undefined for what is no reference to a whole component */
export function keyOf(reference: string): Key | undefined {
  const [first, section, name, ...rest] = parseFragment(reference) ?? [];
  return first === "components" && name !== undefined && rest.length === 0 ? `${section}/${name}` : undefined;
}

/** Each schema that others extend by `allOf`, and their names: of those, too, that extend it by way of another. */
function heirsIn(schemas: Json): ReadonlyMap<unknown, readonly string[]> {
  const heirs = new Map<unknown, string[]>();
  for (const name of Object.keys(schemas))
    for (const base of basesOf(name, schemas)) heirs.set(base, [...(heirs.get(base) ?? []), name]);
  return heirs;
}

function basesOf(name: string, schemas: Json, found: Set<unknown> = new Set()): ReadonlySet<unknown> {
  for (const member of asArray(asObject(schemas[name]).allOf)) {
    const [section, base = ""] = keyOf(asString(asObject(member).$ref))?.split("/") ?? [];
    const schema = section === "schemas" ? schemas[base] : undefined;
    if (!isObject(schema) || found.has(schema)) continue;
    found.add(schema);
    basesOf(base, schemas, found);
  }
  return found;
}
