/**
 * A JSON Schema as a TypeScript type. What TypeScript cannot say (ranges, patterns, `not`, conditions) is left out: the
 * type then permits more than the schema.
 */
import { type Code, code, expression } from "../../scripts/core/code.ts";
import { type Json, asArray, isObject } from "../../scripts/core/json.ts";
import { isBinary } from "../../scripts/core/schema/binary.ts";
import { isOneOf, typesOf } from "./keywords.ts";
import { arrayType } from "./array.ts";
import { objectType } from "./object.ts";
import type { Scope } from "./scope.ts";
import { type Type, circular, intersectionOf, never, nothing, unionOf, unknown } from "./type.ts";

/** @param schema JSON Schema 2020-12, or an OpenAPI 3.0 Schema Object */
export function typeOf(schema: unknown, scope: Scope): Type {
  if (schema === false) return never;
  if (!isObject(schema)) return unknown;
  const composed = intersectionOf(compositions(schema, scope));
  const own = ownType(schema, scope, composed !== unknown && composed !== circular);
  const type = intersectionOf([composed, ...(own ? [own] : [])]);
  const isNullable = scope.isOld && schema.nullable === true;
  return isNullable ? unionOf([type, nothing]) : type;
}

/** JSON Schema Core 2020-12, 10.2: `$ref`, `allOf`, `anyOf` and `oneOf`, whose demands add up. */
function compositions(schema: Json, scope: Scope): Type[] {
  const inner = { ...scope, around: [schema, ...scope.around] };
  const isBare = Object.keys(schema).length === 1;
  const references =
    typeof schema.$ref === "string" ? [referenceType(schema.$ref, isBare ? scope : inner)] : [];
  const parts = asArray(schema.allOf).map((part) => typeOf(part, inner));
  const unions = [schema.oneOf, schema.anyOf].flatMap((members) =>
    Array.isArray(members) ? [unionType(schema, members, inner)] : [],
  );
  const isImpossible = schema.not === true || (isObject(schema.not) && Object.keys(schema.not).length === 0);
  return [...references, ...parts, ...unions, ...(isImpossible ? [never] : [])];
}

/** OpenAPI 3.1, 4.8.25: the value of a discriminator's property tells which of the alternatives is meant. */
function unionType(schema: Json, members: readonly unknown[], scope: Scope): Type {
  return unionOf(
    members.map((member) => {
      const type = typeOf(member, scope);
      const marks = scope.discriminators.marksOf(schema, member);
      return type === circular ? type : intersectionOf([type, ...marks]);
    }),
  );
}

/** @param $ref a pointer to a component */
function referenceType($ref: string, scope: Scope): Type {
  const { schemas, within } = scope;
  const name = schemas.nameIn($ref);
  if (name === undefined) return unknown;
  if (within.includes(name)) return circular;
  if (!isCircular(name, scope)) return { code: code`schemas.${scope.aliasOf(name)}` };
  return typeOf(schemas.get(name), { ...scope, within: [...within, name] });
}

/** Whether a reference leads back to the alias that it stands in, which TypeScript refuses. */
function isCircular(name: string, { circles, within: [from = ""] }: Scope): boolean {
  return circles.has(name) && circles.get(name) === circles.get(from);
}

/** @param isNarrowed whether other keywords already say what the value is */
function ownType(schema: Json, scope: Scope, isNarrowed: boolean): Type | undefined {
  const values = valuesOf(schema);
  if (values) return unionOf(values.map((value) => ({ code: literalType(value) })));
  const types = typesOf(schema);
  if (!types) return undefined;
  if (isNarrowed && types.join() === "object" && !describesObject(schema)) return undefined;
  return unionOf(types.map((type) => typeNamed(type, schema, scope)));
}

function describesObject(schema: Json): boolean {
  return ["properties", "required", "additionalProperties", "patternProperties"].some((key) => key in schema);
}

function typeNamed(type: string, schema: Json, scope: Scope): Type {
  if (type === "object") return objectType(schema, scope);
  if (type === "array") return arrayType(schema, scope);
  if (type === "string") return isBinary({ ...schema, type }) ? scope.bytes : { code: code`string` };
  return scalars.get(type) ?? unknown;
}

const scalars: ReadonlyMap<string, Type> = new Map([
  ["number", { code: code`number` }],
  ["integer", { code: code`number` }],
  ["boolean", { code: code`boolean` }],
  ["null", nothing],
]);

/** The values of `const` and `enum` that the other one and `type` permit. */
function valuesOf(schema: Json): readonly unknown[] | undefined {
  const listed = Array.isArray(schema.enum) ? schema.enum : undefined;
  const only = "const" in schema ? [schema.const] : undefined;
  const values =
    only && listed ? only.filter((value) => listed.some((other) => isSame(value, other))) : (only ?? listed);
  const { type } = schema;
  return type === undefined ? values : values?.filter((value) => isOneOf(value, [type].flat()));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A JSON value as the type of exactly this value. */
function literalType(value: unknown): Code {
  return expression(value);
}
