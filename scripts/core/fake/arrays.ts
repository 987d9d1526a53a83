/** Generates arrays. */
import { type Json, asArray, asObject } from "../json.ts";
import { isEqual } from "../schema/equal.ts";
import { isLean, planFor } from "./flat.ts";
import { isNothing } from "./merge.ts";
import { everyNumber } from "./numbers.ts";
import type { Parts } from "./objects.ts";
import { Exhausted, Impossible } from "./source.ts";
import { isValid } from "./validity.ts";

/** More items are never made. */
const longest = 10_000;

/** @throws `Impossible` if there are too few different items, or too many items */
export function array(parts: Parts): unknown[] {
  const { schema, place, make } = parts;
  const wanted = containedIn(parts);
  const count = countFor(parts, wanted.length);
  if (count > longest) throw new Impossible("the list would be too long");
  place.source.spend(count);
  const slots = slotsFor(parts, count, wanted);
  const least = Math.max(Number(schema.minItems ?? 0), wanted.length);
  const items = asManyAs(least, schema.uniqueItems === true ? distinct(parts, slots) : filled(slots, make));
  return schema.repeats === true ? items.map((item, index) => (index === 1 ? items[0] : item)) : items;
}

function* filled(slots: readonly unknown[], make: Parts["make"]): Generator<unknown> {
  for (const slot of slots) yield make(slot);
}

/** All items that can be made. @throws `Impossible` if there are fewer than that */
function asManyAs(least: number, items: Iterable<unknown>): unknown[] {
  const found: unknown[] = [];
  try {
    for (const item of items) found.push(item);
  } catch (error) {
    if (found.length < least || error instanceof Exhausted || !(error instanceof Impossible)) throw error;
  }
  return found;
}

/** A few, deep inside a value as few as possible. */
function countFor({ schema, place }: Parts, wanted: number): number {
  const first = asArray(schema.prefixItems).length;
  const room = Math.min(Number(schema.maxItems ?? Infinity), isNothing(schema.items) ? first : Infinity);
  const needed = Math.max(Number(schema.minItems ?? 0), Math.min(first, room), Math.min(wanted, room));
  const most = Math.max(needed, Math.min(room, needed + 3));
  if (isLean(place)) return needed;
  return place.source.random.integer(Math.min(most, Math.max(needed, 1)), most);
}

/** The schemas of items that must be there; of several, one item may do for all where there is little room. */
function containedIn({ schema, place }: Parts): unknown[] {
  const lists = asArray(schema.contains).map((contained) => {
    const { schema: own, least } = asObject(contained);
    return { own, least: Number(least) };
  });
  const total = lists.reduce((sum, { least }) => sum + Math.min(least, longest + 1), 0);
  if (total > longest) throw new Impossible("the list would be too long");
  const isTight =
    lists.length > 1 && (place.attempt % 2 === 1 || total > Number(schema.maxItems ?? Infinity));
  if (!isTight) return lists.flatMap(({ own, least }) => Array<unknown>(least).fill(own));
  const most = Math.max(...lists.map(({ least }) => least));
  return [...Array(most).keys()].map((index) => ({
    allOf: lists.filter(({ least }) => index < least).map(({ own }) => own),
  }));
}

/** The schema of each item. What must be contained goes behind the tuple, or into it where there is no room. */
function slotsFor({ schema, place }: Parts, count: number, wanted: readonly unknown[]): unknown[] {
  const rest = excluding(schema);
  const first = asArray(schema.prefixItems).slice(0, count);
  const slots = [...first, ...Array<unknown>(count - first.length).fill(rest)];
  const free = [...slots.keys()].filter((index) => index >= first.length);
  const places = [...free, ...place.source.random.shuffled([...first.keys()])];
  for (const [index, own] of wanted.entries()) {
    const at = places[index];
    if (at === undefined) throw new Impossible("there is no room for what the list must contain");
    const item = at < first.length ? first[at] : (schema.items ?? true);
    slots[at] = item === true ? own : { allOf: [item, own] };
  }
  return slots;
}

/** An item that is not one of those of which there may be only a few. */
function excluding(schema: Json): unknown {
  const { items = true } = schema;
  const limited = asArray(schema.contains).filter((each) => Number(asObject(each).most) < Infinity);
  if (limited.length === 0) return items;
  return { allOf: [items, ...limited.map((each) => ({ not: asObject(each).schema }))] };
}

/** How often another item is tried where one is there already. */
const attempts = 30;

function* distinct(parts: Parts, slots: readonly unknown[]): Generator<unknown> {
  const texts = new Set<string>();
  const found: unknown[] = [];
  const isNew = (value: unknown) => {
    const text = JSON.stringify(value);
    const isObjectLike = typeof value === "object" && value !== null;
    return !texts.has(text) && !(isObjectLike && found.some((other) => isEqual(other, value)));
  };
  const domains = new Map<unknown, readonly unknown[] | undefined>();
  for (const slot of slots) {
    if (!domains.has(slot)) domains.set(slot, everyValue(parts, slot));
    const made = another(parts, { slot, isNew, domain: domains.get(slot) });
    texts.add(JSON.stringify(made));
    found.push(made);
    yield made;
  }
}

interface Slot {
  readonly slot: unknown;
  readonly isNew: (value: unknown) => boolean;
  readonly domain: readonly unknown[] | undefined;
}

function another({ make }: Parts, { slot, isNew, domain }: Slot): unknown {
  const candidates = domain ?? filled(Array<unknown>(attempts).fill(slot), make);
  for (const made of candidates) if (isNew(made)) return made;
  throw new Impossible("there are too few items that differ");
}

/** All values of an item that has only a few, in any order. */
function everyValue({ place }: Parts, slot: unknown): readonly unknown[] | undefined {
  const { source } = place;
  const { schema } = planFor(slot, { ...place, depth: place.depth + 1 });
  const values = valuesOf(schema);
  return values && source.random.shuffled(values.filter((value) => isValid(slot, value, source.schemas)));
}

function valuesOf(schema: Json): readonly unknown[] | undefined {
  if (Array.isArray(schema.enum)) return schema.enum;
  if (schema.type === "boolean") return [true, false];
  if (schema.type === "integer" || schema.type === "number") return everyNumber(schema, 1000);
  return undefined;
}
