// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** How deep the smallest value of a schema is, so that recursive schemas end. */
import { asArray, asObject, isObject } from "../json.ts";
import { referred } from "./source.ts";
import type { Source } from "./source.ts";

/** What a value of a schema holds for certain. */
interface Needs {
  /** One level deeper. */
  readonly inner: readonly unknown[];
  /** The value itself must satisfy each of these, */
  readonly whole: readonly unknown[];
  /** and of each of these lists, one schema. */
  readonly either: readonly (readonly unknown[])[];
}

const known = new WeakMap<object, number>();

/** @returns 0 for a value without parts; `Infinity` if a value would never end, such as a node that requires a node */
export function height(schema: unknown, source: Source): number {
  if (!isObject(schema)) return 0;
  const found = known.get(schema);
  if (found !== undefined) return found;
  const nodes = reachable(schema, source);
  for (const node of nodes.keys()) known.set(node, Infinity);
  const isLower = ([node, needs]: readonly [object, Needs]): boolean => {
    const before = known.get(node);
    const now = heightOf(needs);
    known.set(node, now);
    return now !== before;
  };
  while ([...nodes].filter(isLower).length > 0);
  return known.get(schema) ?? 0;
}

/** Each schema that the height of this one depends on and that is not known yet. */
function reachable(schema: object, source: Source): Map<object, Needs> {
  const nodes = new Map<object, Needs>();
  const open: unknown[] = [schema];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next) || nodes.has(next) || known.has(next)) continue;
    const needs = needsOf(next, source);
    nodes.set(next, needs);
    open.push(...needs.inner, ...needs.whole, ...needs.either.flat());
  }
  return nodes;
}

function needsOf(schema: object, { schemas }: Source): Needs {
  const { $ref, allOf, anyOf, oneOf, required, properties, items, minItems, prefixItems } = asObject(schema);
  const names = asArray(required).map(String);
  const declared = asObject(properties);
  const least = Number(minItems ?? 0);
  const first = asArray(prefixItems);
  return {
    inner: [
      ...names.flatMap((name) => (Object.hasOwn(declared, name) ? [declared[name]] : [])),
      ...first.slice(0, least),
      ...(least > first.length && isObject(items) ? [items] : []),
    ],
    whole: [...asArray(allOf), ...(typeof $ref === "string" ? [referred(schemas, $ref)] : [])],
    either: [asArray(anyOf), asArray(oneOf)].filter((choices) => choices.length > 0),
  };
}

function heightOf({ inner, whole, either }: Needs): number {
  let found = 0;
  for (const part of inner) found = Math.max(found, 1 + heightNow(part));
  for (const part of whole) found = Math.max(found, heightNow(part));
  for (const choices of either) found = Math.max(found, Math.min(...choices.map(heightNow)));
  return found;
}

function heightNow(part: unknown): number {
  return isObject(part) ? (known.get(part) ?? 0) : 0;
}
