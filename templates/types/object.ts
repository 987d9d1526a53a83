/** The types of objects (JSON Schema Core 2020-12, 10.3.2). */
import { type Code, code, identifier, lines } from "../../scripts/core/code.ts";
import { type Json, asArray, asObject, isObject } from "../../scripts/core/json.ts";
import { hiddenKeywords } from "../../scripts/core/openapi/views/keywords.ts";
import { commentOf } from "./comments.ts";
import type { Scope } from "./scope.ts";
import { type Type, isCode, never, unionOf, unknown } from "./type.ts";

interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly type: Type;
  readonly comment: Code;
}

export function objectType(schema: Json, scope: Scope): Type {
  const members = membersOf(schema, { ...scope, around: [], within: [] }, scope.around);
  const index = indexType(schema, members, { ...scope, around: [], within: [] });
  const written = members.map(({ name, isRequired, type, comment }) => {
    return code`${comment}${identifier(name)}${isRequired ? code`` : code`?`}: ${type.code};`;
  });
  if (index) written.push(code`[key: string]: ${index.code};`);
  if (written.length === 0 && hiddenKeywords.request.names in schema) return { code: code`object` };
  return {
    code:
      written.length === 0
        ? code`{ [key: string]: never }`
        : code`{
${lines(written)}
}`,
  };
}

/** @param around schemas that may describe what this one only requires */
function membersOf(schema: Json, scope: Scope, around: readonly Json[]): Member[] {
  const required = new Set(asArray(schema.required).filter((name) => typeof name === "string"));
  const described = Object.entries(asObject(schema.properties)).map(([name, property]): Member => {
    const isRequired = required.delete(name);
    return { name, isRequired, type: scope.print(property, scope), comment: commentOf(property) };
  });
  const others = [...required].map((name): Member => {
    const found = scope.schemas.propertyOf([schema, ...around], name);
    return { name, isRequired: true, type: scope.print(found?.schema, scope), comment: code`` };
  });
  const members = [...described, ...others];
  return [...members, ...conditional(schema, new Set(members.map(({ name }) => name)))];
}

/**
 * What only a condition describes may be there, too, although nothing is known of it without the condition. Objects
 * without properties of their own, and maps, take any name.
 */
function conditional(schema: Json, known: ReadonlySet<string>): Member[] {
  const isOpen = known.size === 0 || "additionalProperties" in schema || "patternProperties" in schema;
  if (isOpen) return [];
  const parts = [schema.if, schema.then, schema.else, ...Object.values(asObject(schema.dependentSchemas))];
  const names = new Set(parts.flatMap((part) => Object.keys(asObject(asObject(part).properties))));
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => ({
      name,
      isRequired: false,
      type: unknown,
      comment: code``,
    }));
}

/** An index signature covers the named properties, too, and so has their types among its own. */
function indexType(schema: Json, members: readonly Member[], scope: Scope): Type | undefined {
  const others = othersOf(schema, members.length > 0).map((other) => scope.print(other, scope));
  const possible = others.filter((type) => !isCode(type, never));
  if (possible.length === 0) return undefined;
  const missing = members.some(({ isRequired }) => !isRequired) ? [{ code: code`undefined` }] : [];
  const value = unionOf(possible);
  return isCode(value, unknown) ? value : unionOf([value, ...members.map(({ type }) => type), ...missing]);
}

/** Of a schema with properties one expects no others, unless it says so; of one without, any. */
function othersOf(schema: Json, hasMembers: boolean): readonly unknown[] {
  // Nothing is left of it in requests: a map of anything would let any name pass in whatever extends it.
  const isEmptied = hiddenKeywords.request.names in schema;
  const patterns = Object.values(asObject(schema.patternProperties));
  const { additionalProperties, unevaluatedProperties } = schema;
  const rest = additionalProperties ?? (hasMembers ? undefined : unevaluatedProperties);
  const isDescribed = hasMembers || isEmptied || patterns.length > 0;
  if (rest === undefined) return isDescribed ? patterns : [true];
  return isObject(rest) || rest === true ? [...patterns, rest] : patterns;
}
