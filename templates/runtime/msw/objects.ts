/** Generates objects. */
import { type Json, asArray, asObject, isObject } from "../../../scripts/core/json.ts";
import { type Source, deep, flat } from "./flat.ts";
import { isNothing, merged } from "./merge.ts";
import { textLike } from "./pattern.ts";
import { textFor, word } from "./texts.ts";

/** What a value is made of. */
export interface Parts {
  /** From `flat`. */
  readonly schema: Json;
  readonly source: Source;
  readonly depth: number;
  /** Makes a part of the value. */
  readonly make: (schema: unknown) => unknown;
}

export function object(parts: Parts): Json {
  const { make } = parts;
  const { schema, names } = chosen(parts);
  const required = new Set(asArray(schema.required).map(String));
  const entries = [...names].flatMap((name): [string, unknown][] => {
    try {
      return [[name, make(propertyOf(schema, name))]];
    } catch (error) {
      if (required.has(name)) throw error;
      return [];
    }
  });
  const whole = { ...parts, schema };
  const value = Object.fromEntries([...entries, ...more(whole, entries)]);
  return schema.others === undefined ? value : { ...value, ...spoilt(whole, value) };
}

/** Chooses properties until what depends on them is there as well. */
function chosen({ schema, source, depth }: Parts): { schema: Json; names: ReadonlySet<string> } {
  const declared = Object.entries(asObject(schema.properties)).filter(([, property]) => !isNothing(property));
  const some = declared.filter(() => depth < deep && source.random.next() < 0.8).map(([name]) => name);
  const most = Number(schema.maxProperties ?? Infinity);
  const needed = asArray(schema.required).map(String);
  const others = [
    ...some,
    ...(some.length + needed.length < Number(schema.minProperties ?? 0)
      ? declared.map(([name]) => name)
      : []),
  ];
  const limited = others.filter((name) => !needed.includes(name)).slice(0, Math.max(0, most - needed.length));
  const names = new Set([...needed, ...limited]);
  if (schema.dependentSchemas === undefined && schema.dependentRequired === undefined)
    return { schema, names };
  let whole = schema;
  for (const name of names) {
    whole = merged(
      whole,
      dependingOn(name, whole, (part) => flat(part, source, depth + 1)),
    );
    for (const next of asArray(whole.required)) names.add(String(next));
  }
  return { schema: whole, names };
}

/** What must hold if there is a property of this name. */
function dependingOn(
  name: string,
  { dependentSchemas, dependentRequired }: Json,
  flattened: (part: unknown) => Json,
): Json {
  const [schemas, names] = [asObject(dependentSchemas), asObject(dependentRequired)];
  const depending = Object.hasOwn(schemas, name) ? flattened(schemas[name]) : {};
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
    .filter(([pattern]) => new RegExp(pattern, "u").test(name))
    .map(([, property]) => property);
  const found = [...own, ...matching];
  if (found.length > 0) return found.length > 1 ? { allOf: found } : found[0];
  return schema.additionalProperties ?? schema.unevaluatedProperties ?? true;
}

/** Properties that are not declared by name: as many as are missing, and a few where the schema describes them. */
function more(
  { schema, source, depth, make }: Parts,
  entries: readonly (readonly [string, unknown])[],
): [string, unknown][] {
  const { additionalProperties, patternProperties, minProperties, maxProperties } = schema;
  const isDescribed = isObject(additionalProperties) || isObject(patternProperties);
  const wanted = isDescribed && depth < deep ? source.random.integer(1, 3) : 0;
  const missing = Number(minProperties ?? 0) - entries.length;
  const room = Number(maxProperties ?? Infinity) - entries.length;
  const count = Math.min(room, Math.max(missing, wanted));
  if (count <= 0) return [];
  const taken = new Set(entries.map(([name]) => name));
  const made: [string, unknown][] = [];
  for (let attempt = 0; made.length < count && attempt < 40; attempt++) {
    const found = another({ schema, source, depth, make }, taken);
    if (found) made.push(found);
  }
  return made;
}

/** @returns undefined if the name that it tried cannot be used */
function another(parts: Parts, taken: Set<string>): [string, unknown] | undefined {
  try {
    const name = nameFor(parts);
    if (taken.has(name)) return undefined;
    taken.add(name);
    return [name, parts.make(propertyOf(parts.schema, name))];
  } catch {
    return undefined;
  }
}

function nameFor({ schema, source, depth }: Parts): string {
  const { random } = source;
  if (schema.propertyNames !== undefined) {
    const names = flat({ type: "string", ...asObject(schema.propertyNames) }, source, depth + 1);
    return Array.isArray(names.enum) ? String(random.pick(names.enum)) : textFor(names, random);
  }
  const pattern = random.pick(Object.keys(asObject(schema.patternProperties)));
  return pattern === undefined ? word(random) : textLike(pattern, random, 4);
}

/** Of several alternatives an object may satisfy only one: gives it a property that another one refuses. */
function spoilt({ schema, source, depth }: Parts, value: Json): Json {
  const { random } = source;
  const wrong: Record<string, unknown> = {};
  for (const other of asArray(schema.others)) {
    const { properties, required } = flat(other, source, depth + 1);
    const isRefused = asArray(required).some((name) => !Object.hasOwn(value, String(name)));
    const free = Object.entries(asObject(properties)).filter(
      ([name]) => !Object.hasOwn(asObject(schema.properties), name),
    );
    const [name, property] = random.pick(free) ?? [];
    if (isRefused || name === undefined || random.next() < 0.3) continue;
    const types = [asObject(property).type ?? []].flat();
    wrong[name] = types.includes("string") ? random.integer(1, 99) : word(random);
  }
  return schema.additionalProperties === false ? {} : wrong;
}
