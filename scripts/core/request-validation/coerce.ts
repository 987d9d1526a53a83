/** Converts the text of a parameter to a value of the type in its schema. */
import { type Json, asArray, asObject, follow, isObject } from "../json.ts";
import type { Api, Schema } from "../model.ts";
import { isPattern, longestFor } from "../schema/pattern.ts";
import { memoize } from "../memoize.ts";

/** The document's components. */
export type Schemas = Api["schemas"];

/** The types that a schema permits, with references followed; empty if it does not limit them. */
export function typesOf(schema: Schema, schemas: Schemas): ReadonlySet<string> {
  return typeof schema === "boolean" ? none : typesIn(schemas)(schema);
}

const none: ReadonlySet<string> = new Set();

const typesIn = memoize((schemas: Schemas) =>
  memoize((schema: object) => readTypes(schema as Schema, schemas, 0)),
); // no boolean comes here

function readTypes(schema: Schema, schemas: Schemas, depth: number): ReadonlySet<string> {
  const own = resolve(schema, schemas);
  const named = [own.type].flat().filter((type) => typeof type === "string");
  if (named.length > 0) return new Set(named);
  const permitted = [own.const ?? own.enum ?? []].flat();
  if (permitted.length > 0) return new Set(permitted.flatMap(typesOfValue));
  if (depth > 10) return new Set();
  const parts = [own.allOf, own.anyOf, own.oneOf].flatMap(asArray).filter(isObject);
  return new Set(parts.flatMap((part) => [...readTypes(part, schemas, depth + 1)]));
}

function typesOfValue(value: unknown): readonly string[] {
  return typeof value === "number" ? ["integer", "number"] : [typeof value];
}

/** The schema of a list's items, or of the one at an index (JSON Schema Core 2020-12, 10.3.1). */
export function itemsOf(schema: Schema, schemas: Schemas, index = Infinity): Schema {
  const { first, rest } = listOf(schema, schemas);
  return first[index] ?? rest;
}

interface List {
  /** The items that have a schema of their own. */
  readonly first: readonly Schema[];
  readonly rest: Schema;
}

export function listOf(schema: Schema, schemas: Schemas): List {
  return typeof schema === "boolean" ? noList : listIn(schemas)(schema);
}

const noList: List = { first: [], rest: true };

const listIn = memoize((schemas: Schemas) =>
  memoize((schema: object): List => {
    const lists = partsOf(schema as Schema, schemas, 0).map((own) => ({
      first: asArray(own.prefixItems),
      items: own.items,
    }));
    const length = Math.max(...lists.map(({ first }) => first.length));
    const at = (index: number) => anyOf(lists.map(({ first, items }) => first[index] ?? items));
    return { first: Array.from({ length }, (_, index) => at(index)), rest: at(length) };
  }),
); // no boolean comes here

/** A schema with its references followed, and those that it is composed of. */
function partsOf(schema: Schema, schemas: Schemas, depth: number): readonly Json[] {
  const own = resolve(schema, schemas);
  const parts = depth > 10 ? [] : [own.allOf, own.anyOf, own.oneOf].flatMap(asArray).filter(isObject);
  return [own, ...parts.flatMap((part) => partsOf(part, schemas, depth + 1))];
}

function anyOf(all: readonly unknown[]): Schema {
  const [only = true, ...more] = all.filter(isObject);
  return more.length > 0 ? { anyOf: [only, ...more] } : only;
}

/** The properties declared by a schema and its compositions. */
export function propertiesOf(schema: Schema, schemas: Schemas): ReadonlyMap<string, Schema> {
  return typeof schema === "boolean" ? noProperties : propertiesIn(schemas)(schema);
}

const noProperties: ReadonlyMap<string, Schema> = new Map();

const propertiesIn = memoize((schemas: Schemas) =>
  memoize((schema: object) => new Map(readProperties(schema as Schema, schemas, 0))),
); // no boolean comes here

function readProperties(
  schema: Schema,
  schemas: Schemas,
  depth: number,
): readonly (readonly [string, Schema])[] {
  const own = resolve(schema, schemas);
  if (depth > 10) return [];
  const parts = [own.allOf, own.anyOf, own.oneOf].flatMap(asArray).filter(isObject);
  const composed = parts.flatMap((part) => readProperties(part, schemas, depth + 1));
  const named = Object.entries(asObject(own.properties)).map(
    ([name, property]) => [name, asSchema(property)] as const,
  );
  return [...composed, ...named];
}

/** The schema of a property, declared or not. */
export function propertyOf(schema: Schema, name: string, schemas: Schemas): Schema {
  return propertiesOf(schema, schemas).get(name) ?? otherOf(schema, name, schemas) ?? true;
}

/** What a schema says of a name that it does not declare (JSON Schema Core 2020-12, 10.3.2.2 and 10.3.2.3). */
export function otherOf(schema: Schema, name: string, schemas: Schemas): Schema | undefined {
  if (typeof schema === "boolean") return undefined;
  const { patterns, rest } = othersIn(schemas)(schema);
  const matching = patterns.filter(([matches]) => matches(name)).map(([, own]) => own);
  const found = matching.length > 0 ? matching : rest;
  return found.length > 0 ? anyOf(found) : undefined;
}

interface Others {
  readonly patterns: readonly (readonly [Matches, unknown])[];
  readonly rest: readonly unknown[];
}

const othersIn = memoize((schemas: Schemas) =>
  memoize((schema: object): Others => {
    const parts = partsOf(schema as Schema, schemas, 0);
    return {
      patterns: parts.flatMap((own) => Object.entries(asObject(own.patternProperties)).flatMap(readPattern)),
      rest: parts.map((own) => own.additionalProperties).filter(isObject),
    };
  }),
); // no boolean comes here

type Matches = (name: string) => boolean;

/**
 * Nothing for a pattern that is invalid: lint warns of it, and validators leave it out. A name that is too long for the
 * pattern counts as a match: the value is read as its schema says, and the validator judges the name.
 */
function readPattern([source, schema]: readonly [string, unknown]): (readonly [Matches, unknown])[] {
  if (!isPattern(source)) return [];
  const pattern = new RegExp(source, "u");
  const most = longestFor(source) ?? Infinity;
  return [[(name) => name.length > most || pattern.test(name), schema]];
}

function asSchema(value: unknown): Schema {
  return isObject(value) ? value : true;
}

/** A value that was sent as one or more texts: a list if the schema describes one, otherwise a single value. */
export function readTexts(texts: readonly (string | undefined)[], schema: Schema, schemas: Schemas): unknown {
  const types = typesOf(schema, schemas);
  if (types.has("array"))
    return readOne(texts, types) ?? texts.map((text, index) => readItem(text, index, { schema, schemas }));
  const [only, ...more] = texts.map((text) => readText(text, types));
  return more.length > 0 ? [only, ...more] : only;
}

interface Listed {
  readonly schema: Schema;
  readonly schemas: Schemas;
}

export function readItem(text: string | undefined, index: number, { schema, schemas }: Listed): unknown {
  return readText(text, typesOf(itemsOf(schema, schemas, index), schemas));
}

/** One text where the schema permits a list or a single value that is written so; undefined if it is a list. */
export function readOne(texts: readonly (string | undefined)[], types: ReadonlySet<string>): unknown {
  const [only] = texts;
  if (texts.length !== 1 || only === undefined) return undefined;
  const value = readText(only, new Set(scalars.filter((type) => types.has(type))));
  return typeof value !== "string" || types.has("string") ? value : undefined;
}

const scalars = ["integer", "number", "boolean", "string"];

/** The value of something that was not sent: the schema's own default, else that of what it refers to or consists of. */
export function defaultOf(schema: Schema, schemas: Schemas, depth = 0): unknown {
  if (typeof schema === "boolean" || depth > 10) return undefined;
  const own = schema.default ?? resolve(schema, schemas).default;
  if (own !== undefined) return own;
  const parts = asArray(resolve(schema, schemas).allOf).filter(isObject);
  return parts.map((part) => defaultOf(part, schemas, depth + 1)).find((value) => value !== undefined);
}

function resolve(schema: Schema, schemas: Schemas) {
  return follow({ components: { schemas } }, schema);
}

const integer = /^(?:0|-?[1-9]\d*)$/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Converts text strictly. An integer has only decimal digits (not `0x10`, `1e2`, `1.0`, ` 1` or empty text), a number
 * is written as in JSON, and a boolean is `true` or `false`. Any other text stays a string, so that the schema refuses
 * it by its `type`. Text that is not UTF-8 (undefined) becomes null for the same reason. An array or object is JSON.
 */
export function readText(text: string | undefined, types: ReadonlySet<string>): unknown {
  if (text === undefined) return null;
  if (types.has("integer") && integer.test(text)) return Number(text);
  if (types.has("number") && number.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return isStructured(types) ? readJsonText(text) : text;
}

function isStructured(types: ReadonlySet<string>): boolean {
  return (types.has("object") || types.has("array")) && !types.has("string");
}

/** Text that is not JSON stays a string, which the schema then refuses. */
export function readJsonText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
