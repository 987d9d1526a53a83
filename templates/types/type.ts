/** Type expressions, joined so that parentheses stand where they are needed and nothing is said twice. */
import { type Code, code, joined } from "../../scripts/core/code.ts";

export interface Type {
  readonly code: Code;
  /** The members of a union or an intersection, which parentheses keep together. */
  readonly members?: readonly Type[];
  readonly operator?: "|" | "&";
}

export const unknown: Type = { code: code`unknown` };
export const never: Type = { code: code`never` };
export const nothing: Type = { code: code`null` };

/** A reference that leads back to itself: it says nothing, so that it is left out of unions and intersections. */
export const circular: Type = { code: code`unknown` };

export function unionOf(types: readonly Type[]): Type {
  const members = distinct(flat(types, "|")).filter((type) => !isCode(type, never) && type !== circular);
  if (types.length > 0 && types.every((type) => type === circular)) return circular;
  if (members.some((type) => isCode(type, unknown))) return unknown;
  return combined(members, "|") ?? never;
}

export function intersectionOf(types: readonly Type[]): Type {
  const members = distinct(flat(types, "&")).filter((type) => !isCode(type, unknown));
  if (types.length > 0 && types.every((type) => type === circular)) return circular;
  if (members.some((type) => isCode(type, never))) return never;
  return combined(members, "&") ?? unknown;
}

/** As an element of an array, or whatever else binds more closely than a union. */
export function enclosed(type: Type): Code {
  return type.operator === undefined ? type.code : code`(${type.code})`;
}

export function isCode(one: Type, other: Type): boolean {
  return one.code === other.code;
}

function combined(members: readonly Type[], operator: "|" | "&"): Type | undefined {
  if (members.length < 2) return members[0];
  const parts = members.map((member) => (operator === "&" ? enclosed(member) : member.code));
  return { code: joined(parts, operator === "|" ? code` | ` : code` & `), members, operator };
}

function flat(types: readonly Type[], operator: "|" | "&"): Type[] {
  return types.flatMap((type) => (type.operator === operator ? (type.members ?? []) : [type]));
}

function distinct(types: readonly Type[]): Type[] {
  return [...new Map(types.map((type) => [type.code, type])).values()];
}
