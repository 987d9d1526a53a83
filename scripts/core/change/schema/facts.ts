/** What the parts of a case say together of a number, a text, a list or an object. */
import { type Json, asArray, asObject, isObject } from "../../json.ts";
import { expression } from "../../schema/expressions.ts";
import type { JsonType, Resolve } from "../../schema/types.ts";

export type Part = Readonly<Record<string, unknown>>;

/** All schemas that apply to the same value without a choice. */
export function partsOf(schema: unknown, resolve: Resolve, depth = 0): readonly Json[] {
  if (!isObject(schema) || depth > deepest) return [];
  const { $ref, allOf } = schema;
  const others = [...asArray(allOf), ...(typeof $ref === "string" ? [resolve($ref)] : [])];
  return [schema, ...others.flatMap((part) => partsOf(part, resolve, depth + 1))];
}

const deepest = 40;

/** The tightest value of a limit among the parts, which all apply. */
export function tightest(parts: readonly Part[], keyword: string): number | undefined {
  const limits = parts.flatMap(({ [keyword]: limit }) => (typeof limit === "number" ? [limit] : []));
  if (limits.length === 0) return undefined;
  return /max/i.test(keyword) ? Math.min(...limits) : Math.max(...limits);
}

export interface Range {
  readonly least: number;
  readonly isLeastIn: boolean;
  readonly most: number;
  readonly isMostIn: boolean;
}

/** Of numbers; whole numbers have their limits at whole numbers. */
export function rangeOf(parts: readonly Part[], type: JsonType): Range {
  const [least, isLeastIn] = lower(parts);
  const [most, isMostIn] = upper(parts);
  const range = {
    least: Math.max(least, floor(parts)),
    isLeastIn,
    most: Math.min(most, ceiling(parts)),
    isMostIn,
  };
  if (type !== "integer") return range;
  const lowest = isLeastIn || !Number.isInteger(range.least) ? Math.ceil(range.least) : range.least + 1;
  const highest = isMostIn || !Number.isInteger(range.most) ? Math.floor(range.most) : range.most - 1;
  return { least: lowest, isLeastIn: true, most: highest, isMostIn: true };
}

/** @returns the limit, and whether it is itself allowed */
function lower(parts: readonly Part[]): readonly [limit: number, isIn: boolean] {
  const closed = tightest(parts, "minimum") ?? -Infinity;
  const open = tightest(parts, "exclusiveMinimum") ?? -Infinity;
  return [Math.max(closed, open), closed > open || open === -Infinity];
}

function upper(parts: readonly Part[]): readonly [limit: number, isIn: boolean] {
  const closed = tightest(parts, "maximum") ?? Infinity;
  const open = tightest(parts, "exclusiveMaximum") ?? Infinity;
  return [Math.min(closed, open), closed < open || open === Infinity];
}

function floor(parts: readonly Part[]): number {
  return parts.some(({ format }) => format === "int32") ? -(2 ** 31) : -Infinity;
}

function ceiling(parts: readonly Part[]): number {
  return parts.some(({ format }) => format === "int32") ? 2 ** 31 - 1 : Infinity;
}

export function isWithinRange(inner: Range, outer: Range): boolean {
  const low =
    inner.least > outer.least || (inner.least === outer.least && (outer.isLeastIn || !inner.isLeastIn));
  const high = inner.most < outer.most || (inner.most === outer.most && (outer.isMostIn || !inner.isMostIn));
  return low && high;
}

export function requiredIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ required }) => asArray(required).map(String)));
}

/** The names that any of the parts declares. */
export function declaredIn(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ properties }) => Object.keys(asObject(properties))));
}

/** @returns all the schemas that a property of this name must satisfy (JSON Schema 2020-12, 10.3.2) */
export function propertySchemas(parts: readonly Part[], name: string): readonly unknown[] {
  return parts.flatMap((part) => {
    const own = asObject(part.properties);
    const patterns = Object.entries(asObject(part.patternProperties)).filter(([pattern]) =>
      matches(pattern, name),
    );
    const found = [...(Object.hasOwn(own, name) ? [own[name]] : []), ...patterns.map(([, schema]) => schema)];
    if (found.length > 0) return found;
    return part.additionalProperties === undefined ? [] : [part.additionalProperties];
  });
}

/** @returns all the schemas that a property must satisfy whose name nobody declares */
export function otherSchemas(parts: readonly Part[]): readonly unknown[] {
  return parts.flatMap(({ additionalProperties }) =>
    additionalProperties === undefined ? [] : [additionalProperties],
  );
}

/** @returns all the schemas that the item at an index must satisfy (JSON Schema 2020-12, 10.3.1) */
export function itemSchemas(parts: readonly Part[], index: number): readonly unknown[] {
  return parts.flatMap(({ prefixItems, items }) => {
    const first = asArray(prefixItems);
    if (index < first.length) return [first[index]];
    return items === undefined ? [] : [items];
  });
}

/** @returns for how many items the parts have schemas of their own */
export function prefixLength(parts: readonly Part[]): number {
  return Math.max(0, ...parts.map(({ prefixItems }) => asArray(prefixItems).length));
}

export function matches(pattern: string, name: string): boolean {
  try {
    return expression(pattern).test(name);
  } catch {
    return false;
  }
}
