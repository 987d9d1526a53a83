/** Generates objects. */
import { type Json, asArray, asObject, isObject } from "../json.ts";
import { expression } from "../schema/expressions.ts";
import { type Place, deep, isLean, planFor } from "./flat.ts";
import { height } from "./height.ts";
import { isNothing, merged } from "./merge.ts";
import { textLike } from "./pattern-text.ts";
import { Exhausted, Impossible } from "./source.ts";
import { textFor } from "./texts.ts";
import { isValid } from "./validity.ts";
import { word } from "./words.ts";

/** What a value is made of. */
export interface Parts {
  /** From `planFor`. */
  readonly schema: Json;
  readonly place: Place;
  /** Makes a part of the value. */
  readonly make: (schema: unknown) => unknown;
}

export function object(parts: Parts): Json {
  const { schema, names } = chosen(parts);
  const whole = { ...parts, schema };
  const required = asArray(schema.required);
  const entries: [string, unknown][] = [];
  for (const name of names) {
    const entry = entryFor(whole, name, required.includes(name));
    if (entry) entries.push(entry);
  }
  entries.push(...more(whole, entries));
  if (entries.length < Number(whole.schema.minProperties ?? 0))
    throw new Impossible("there are too few properties that can be made");
  return Object.fromEntries(entries);
}

/** Leaves out an optional property of which no value can be made. */
function entryFor({ schema, make }: Parts, name: string, isRequired: boolean): [string, unknown] | undefined {
  try {
    return [name, make(propertyOf(schema, name))];
  } catch (error) {
    if (isRequired || error instanceof Exhausted) throw error;
    return undefined;
  }
}

/** Chooses properties until what depends on them is there as well. */
function chosen({ schema, place }: Parts): { schema: Json; names: ReadonlySet<string> } {
  const names = namesFor(schema, place);
  if (schema.dependentSchemas === undefined && schema.dependentRequired === undefined)
    return { schema, names };
  let whole = schema;
  for (const name of names) {
    place.source.spend(1);
    whole = merged(whole, dependingOn(name, whole, place));
    for (const next of asArray(whole.required)) names.add(String(next));
  }
  return { schema: whole, names };
}

/** The required properties, and some of the others: as many as may be there, at least as many as must. */
function namesFor(schema: Json, place: Place): Set<string> {
  const { source, attempt } = place;
  const { required, optional } = known.get(schema) ?? namesIn(schema, place);
  const share = attempt === 0 ? 0.8 : source.random.next();
  const picked = optional.map((name) => ({ name, isIn: !isLean(place) && source.random.next() < share }));
  const [least, most] = [Number(schema.minProperties ?? 0), Number(schema.maxProperties ?? Infinity)];
  let missing = least - required.length - picked.filter(({ isIn }) => isIn).length;
  const others = picked.filter(({ isIn }) => isIn || missing-- > 0).map(({ name }) => name);
  return new Set([...required, ...others.slice(0, Math.max(0, most - required.length))]);
}

interface Names {
  readonly required: readonly string[];
  /** Those that are possible. */
  readonly optional: readonly string[];
}

const known = new WeakMap<Json, Names>();

function namesIn(schema: Json, { source }: Place): Names {
  const required = new Set(asArray(schema.required).map(String));
  const optional = Object.entries(asObject(schema.properties)).flatMap(([name, property]) => {
    const isPossible = !isNothing(property) && height(property, source) < Infinity;
    return !required.has(name) && isPossible && isName(schema, name, source.schemas) ? [name] : [];
  });
  const names = { required: [...required], optional };
  known.set(schema, names);
  return names;
}

function isName({ propertyNames }: Json, name: string, schemas: Json): boolean {
  return propertyNames === undefined || isValid(propertyNames, name, schemas);
}

/** What must hold if there is a property of this name. */
function dependingOn(name: string, { dependentSchemas, dependentRequired }: Json, place: Place): Json {
  const [schemas, names] = [asObject(dependentSchemas), asObject(dependentRequired)];
  const depending = Object.hasOwn(schemas, name) ? planFor(schemas[name], place).schema : {};
  const required = Object.hasOwn(names, name) ? asArray(names[name]) : [];
  return { ...depending, required: [...asArray(depending.required), ...required] };
}

/** All that a schema says of one property. */
function propertyOf(schema: Json, name: string): unknown {
  const properties = asObject(schema.properties);
  const isDeclared = Object.hasOwn(properties, name);
  if (isDeclared && schema.patternProperties === undefined) return properties[name];
  const own = isDeclared ? [properties[name]] : [];
  const matching = Object.entries(asObject(schema.patternProperties))
    .filter(([pattern]) => expression(pattern).test(name))
    .map(([, property]) => property);
  const found = [...own, ...matching];
  if (found.length > 0) return found.length > 1 ? { allOf: found } : found[0];
  return schema.additionalProperties ?? schema.unevaluatedProperties ?? true;
}

/** No object is made that has more properties. */
const most = 5000;

/** Properties that are not declared by name: as many as are missing, and a few where the schema describes them. */
function more(parts: Parts, entries: readonly (readonly [string, unknown])[]): [string, unknown][] {
  const { schema, place } = parts;
  const missing = Number(schema.minProperties ?? 0) - entries.length;
  if (missing > most) throw new Impossible("the object would be too large");
  const room = Number(schema.maxProperties ?? Infinity) - entries.length;
  const count = Math.min(room, Math.max(missing, wanted(parts)));
  if (count <= 0) return [];
  const taken = new Set([...entries.map(([name]) => name), ...Object.keys(asObject(schema.properties))]);
  const made: [string, unknown][] = [];
  for (let attempt = 0; made.length < count && attempt < 20 + 3 * count; attempt++) {
    place.source.spend(1);
    const found = another(parts, taken, attempt);
    if (found) made.push(found);
  }
  return made;
}

function wanted({ schema, place }: Parts): number {
  const { additionalProperties, patternProperties, properties } = schema;
  const { depth, source } = place;
  if (depth >= deep) return 0;
  if (isObject(additionalProperties) || isObject(patternProperties)) return source.random.integer(1, 3);
  const isFree = depth === 0 && properties === undefined && !isNothing(additionalProperties);
  return isFree ? source.random.integer(1, 2) : 0;
}

/** @returns undefined if the name that it tried cannot be used */
function another(parts: Parts, taken: Set<string>, attempt: number): [string, unknown] | undefined {
  try {
    const name = nameFor(parts, attempt);
    if (taken.has(name)) return undefined;
    taken.add(name);
    return [name, parts.make(propertyOf(parts.schema, name))];
  } catch (error) {
    if (error instanceof Exhausted) throw error;
    return undefined;
  }
}

function nameFor({ schema, place }: Parts, attempt: number): string {
  const { source } = place;
  const { random } = source;
  const patterns = Object.keys(asObject(schema.patternProperties));
  const pattern = patterns.length > 0 ? random.pick(patterns) : undefined;
  if (schema.propertyNames !== undefined) {
    const both = pattern === undefined ? [] : [{ pattern }];
    const names = planFor(
      { allOf: [{ type: "string" }, schema.propertyNames, ...both] },
      { ...place, attempt },
    ).schema;
    return Array.isArray(names.enum) ? String(random.pick(names.enum)) : textFor(names, source);
  }
  if (pattern === undefined) return attempt < 20 ? word(random) : `${word(random)}${attempt}`;
  const text = textLike(pattern, random, 4 + attempt);
  const longer = [text + word(random), word(random) + text].filter((name) => expression(pattern).test(name));
  return random.pick([text, ...longer]) ?? text;
}
