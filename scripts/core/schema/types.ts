/** Of which JSON types a schema's values can be. Numbers are either integers or fractions: `number` means both. */
import { asArray, asObject, isObject } from "../json.ts";
import type { Schema } from "../model.ts";

export type JsonType = (typeof jsonTypes)[number];
export type Types = ReadonlySet<JsonType>;

const jsonTypes = ["string", "integer", "fraction", "boolean", "object", "array", "null"] as const;
export const anyType: Types = new Set(jsonTypes);
export const noType: Types = new Set();

/** Finds the schema that a reference leads to; undefined if it leads nowhere. */
export type Resolve = (reference: string) => Schema | undefined;

/** @returns a function from schema to types, which follows references */
export function typesIn(resolve: Resolve): (schema: unknown) => Types {
  const known = new Map<object, Types>();
  const typesOf = (schema: unknown): Types => {
    if (schema === false) return noType;
    if (!isObject(schema)) return anyType;
    const found = known.get(schema);
    if (found) return found;
    known.set(schema, anyType); // for a schema that refers to itself
    const types = [
      declaredTypes(schema),
      ...(typeof schema.$ref === "string" ? [typesOf(resolve(schema.$ref))] : []),
      ...asArray(schema.allOf).map(typesOf),
      ...[schema.anyOf, schema.oneOf].flatMap((all) =>
        Array.isArray(all) ? [united(all.map(typesOf))] : [],
      ),
    ].reduce(common);
    known.set(schema, types);
    return types;
  };
  return typesOf;
}

/** By the schema's own `type`, `const`, `enum` and `format`. */
function declaredTypes(schema: object): Types {
  const { type, enum: values, format } = asObject(schema);
  const named =
    type === undefined ? anyType : new Set([type].flat().flatMap((name) => byName[String(name)] ?? []));
  const whole = format === "int32" || format === "int64" ? without(named, "fraction") : named;
  const valued = Array.isArray(values) ? common(whole, new Set(values.map(typeOfValue))) : whole;
  return Object.hasOwn(schema, "const")
    ? common(valued, new Set([typeOfValue(asObject(schema).const)]))
    : valued;
}

const byName: Readonly<Record<string, readonly JsonType[]>> = {
  string: ["string"],
  number: ["integer", "fraction"],
  integer: ["integer"],
  boolean: ["boolean"],
  object: ["object"],
  array: ["array"],
  null: ["null"],
};

export function typeOfValue(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value === "string" ? "string" : typeof value === "boolean" ? "boolean" : "object";
}

export function common(left: Types, right: Types): Types {
  return left === anyType
    ? right
    : right === anyType
      ? left
      : new Set([...left].filter((type) => right.has(type)));
}

export function united(all: readonly Types[]): Types {
  return new Set(all.flatMap((types) => [...types]));
}

export function isWithin(types: Types, limit: Types): boolean {
  return [...types].every((type) => limit.has(type));
}

function without(types: Types, excluded: JsonType): Types {
  return new Set([...types].filter((type) => type !== excluded));
}

/** The types that each keyword says something about. Those that are not listed are about values of every type. */
export const keywordTypes: Readonly<Record<string, readonly JsonType[]>> = Object.fromEntries(
  (
    [
      [["string"], "minLength maxLength pattern"],
      [["integer", "fraction"], "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf"],
      [["array"], "items prefixItems contains minItems maxItems uniqueItems unevaluatedItems"],
      [["object"], "properties required patternProperties additionalProperties propertyNames"],
      [["object"], "minProperties maxProperties dependentRequired dependentSchemas unevaluatedProperties"],
    ] as const
  ).flatMap(([types, names]) => names.split(" ").map((name) => [name, types])),
);
