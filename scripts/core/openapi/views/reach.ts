/** Which components look different in requests and in responses: those that hide something, and those that lead there. */
import { parseFragment } from "../../json-pointer.ts";
import { type Json, asArray, asObject, asString, isObject } from "../../json.ts";
import { memoize } from "../../memoize.ts";
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
  /** The parts of the document in which something differs. */
  readonly touched: ReadonlySet<unknown>;
  /** The names of the schemas that extend a schema; a discriminator in it names them without a reference. */
  readonly heirs: (schema: Json) => readonly string[];
}

/** @returns undefined where nothing in the document has a direction */
export function reachOf(document: Json, directions: Directions): Reach | undefined {
  const components = componentsOf(document);
  const hides = memoize((schema: Json) => hidesSome(schema, directions));
  const heirs = heirsIn(asObject(asObject(document.components).schemas));
  const differing = new Set<Key>();
  const referrers = new Map<Key, Key[]>();
  for (const [key, { value, position }] of components)
    walk({ value, position, path: undefined, holder: undefined }, ({ value: part, position: at }) => {
      if (at === "Schema" && isObject(part) && hides(part)) differing.add(key);
      for (const to of endsOf(part, at, heirs)) referrers.set(to, [...(referrers.get(to) ?? []), key]);
    });
  for (const key of differing) for (const referrer of referrers.get(key) ?? []) differing.add(referrer);
  const touched = new Set<unknown>();
  const isTouched = (part: unknown, position: Position) =>
    (position === "Schema" && isObject(part) && (hides(part) || part.writeOnly === true)) ||
    endsOf(part, position, heirs).some((key) => differing.has(key));
  note(document, "Root", { isTouched, touched });
  if (touched.size === 0) return undefined;
  return { components, differing, touched, heirs: (schema) => heirs.get(schema) ?? [] };
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

interface Noting {
  readonly isTouched: (part: unknown, position: Position) => boolean;
  readonly touched: Set<unknown>;
}

/** @returns whether a part, or one within it, is touched */
function note(value: unknown, position: Position, noting: Noting): boolean {
  if (position === "Data") return false;
  let found = noting.isTouched(value, position);
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    const child: unknown = value[key as keyof typeof value]; // one of its keys
    found = note(child, positionAt(position, key, child), noting) || found;
  }
  if (found) noting.touched.add(value);
  return found;
}

function hidesSome(
  { properties, patternProperties, additionalProperties }: Json,
  directions: Directions,
): boolean {
  const isHidden = (value: unknown) =>
    directions.hides(value, "request") || directions.hides(value, "response");
  return (
    [properties, patternProperties].some((map) => isObject(map) && Object.values(map).some(isHidden)) ||
    isHidden(additionalProperties)
  );
}

const none: readonly Key[] = [];

/** The components that a part of the document leads to: by reference, by a mapping, or by extending it. */
function endsOf(
  part: unknown,
  position: Position,
  heirs: ReadonlyMap<unknown, readonly string[]>,
): readonly Key[] {
  const text = position === "SchemaName" ? asString(part) : referenceIn(part, position);
  const own = position === "Schema" && isObject(part) && part.discriminator !== undefined ? part : undefined;
  if (text === undefined && !own) return none;
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
