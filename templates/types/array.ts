/** The types of arrays (JSON Schema Core 2020-12, 10.3.1). */
import { type Code, code, joined } from "../../scripts/core/code.ts";
import { type Json, asArray } from "../../scripts/core/json.ts";
import type { Scope } from "./scope.ts";
import { type Type, enclosed, isCode, never } from "./type.ts";

export function arrayType(schema: Json, scope: Scope): Type {
  const inner = { ...scope, around: [], within: [] };
  const first = asArray(schema.prefixItems).slice(0, count(schema.maxItems) ?? Infinity);
  const rest = inner.print(schema.items, inner);
  if (first.length === 0 && !isCode(rest, never)) return { code: code`${enclosed(rest)}[]` };
  const least = count(schema.minItems) ?? 0;
  const elements = first.map((item, index) => element(inner.print(item, inner), index < least));
  const isFull = isCode(rest, never) || count(schema.maxItems) === first.length;
  const tail = isFull ? [] : [code`...${enclosed(rest)}[]`];
  return { code: code`[${joined([...elements, ...tail], code`, `)}]` };
}

function element(type: Type, isThere: boolean): Code {
  return isThere ? type.code : code`${enclosed(type)}?`;
}

function count(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
