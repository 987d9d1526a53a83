// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** The properties that a request may not have. Validators take them out of a value before anything looks at it. */
import { type Json, asArray, isObject } from "../json.ts";
import { hiddenKeywords } from "../openapi/views/keywords.ts";
import { escapeRegExp } from "../path-template.ts";
import { type Expression, expression } from "../schema/expressions.ts";
import { referred } from "./source.ts";

const { names, patterns } = hiddenKeywords.request;

/** @returns the names that a schema hides, or another that applies to the same value, as expressions */
export function hiddenIn(schema: Json, schemas: Json): readonly Expression[] {
  const found: Expression[] = [];
  const open: unknown[] = [schema];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    found.push(...asArray(next[names]).map((name) => expression(`^${escapeRegExp(String(name))}$`)));
    found.push(...asArray(next[patterns]).map((pattern) => expression(String(pattern))));
    open.push(...asArray(next.allOf));
    if (typeof next.$ref === "string") open.push(referred(schemas, next.$ref));
  }
  return found;
}

export function without(value: Json, hidden: readonly Expression[]): Json {
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !hidden.some((pattern) => pattern.test(name))),
  );
}
