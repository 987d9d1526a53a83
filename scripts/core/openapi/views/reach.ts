/** Which components look different in requests and in responses: those that hide something, and those that lead there. */
import { parseFragment } from "../../json-pointer.ts";
import { type Json, asArray, asObject, asString, isObject } from "../../json.ts";
import { type Position, positionAt } from "../positions.ts";
import { referenceIn } from "../walk.ts";
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
  const { components: sections, ...rest } = document;
  const components = componentsOf(document);
  const heirs = heirsIn(asObject(asObject(sections).schemas));
  const search = new Search(directions, heirs);
  const root = partOf(document, undefined);
  for (const [key, { section, value, position }] of components) {
    const holders = partOf(asObject(asObject(sections)[section]), partOf(asObject(sections), root));
    search.enter(value, position, { ...holders, component: key });
  }
  for (const key of Object.keys(rest)) search.enter(rest[key], positionAt("Root", key, rest[key]), root);
  const { differing, touched } = search.followed();
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

/** A part of the document, within others: of a component, if that is known. */
interface Part {
  readonly value: object;
  readonly above: Part | undefined;
  readonly component: Key | undefined;
  isTouched: boolean;
}

function partOf(value: object, above: Part | undefined): Part {
  return { value, above, component: above?.component, isTouched: false };
}

/** Goes through the document once, and only then follows what leads to components. */
class Search {
  readonly #directions: Directions;
  readonly #heirs: ReadonlyMap<unknown, readonly string[]>;
  readonly #differing = new Set<Key>();
  readonly #touched = new Set<unknown>();
  readonly #leads: { readonly from: Part; readonly ends: readonly Key[] }[] = [];

  constructor(directions: Directions, heirs: ReadonlyMap<unknown, readonly string[]>) {
    this.#directions = directions;
    this.#heirs = heirs;
  }

  enter(value: unknown, position: Position, above: Part): void {
    if (position === "Data") return;
    const isNested = typeof value === "object" && value !== null;
    const part = isNested ? partOf(value, above) : above;
    if (position === "Schema" && isObject(value)) this.#enterSchema(value, part);
    const ends = endsOf(value, position, this.#heirs);
    if (ends.length > 0) this.#leads.push({ from: part, ends });
    if (!isNested) return;
    for (const key of Object.keys(value)) {
      const child: unknown = value[key as keyof typeof value]; // one of its keys
      this.enter(child, positionAt(position, key, child), part);
    }
  }

  #enterSchema(schema: Json, part: Part): void {
    const isHiding = hidesSome(schema, this.#directions);
    if (isHiding && part.component !== undefined) this.#differing.add(part.component);
    if (isHiding || schema.writeOnly === true) this.#touch(part);
  }

  /** A part is touched if one within it is. */
  #touch(inner: Part): void {
    for (let part: Part | undefined = inner; part && !part.isTouched; part = part.above) {
      part.isTouched = true;
      this.#touched.add(part.value);
    }
  }

  followed(): Pick<Reach, "differing" | "touched"> {
    const referrers = new Map<Key, Key[]>();
    const led = this.#leads.flatMap(({ from, ends }) => ends.map((to) => ({ from: from.component, to })));
    for (const { from, to } of led)
      if (from !== undefined) referrers.set(to, [...(referrers.get(to) ?? []), from]);
    const differing = this.#differing;
    for (const key of differing) for (const referrer of referrers.get(key) ?? []) differing.add(referrer);
    for (const { from, ends } of this.#leads) if (ends.some((key) => differing.has(key))) this.#touch(from);
    return { differing, touched: this.#touched };
  }
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
