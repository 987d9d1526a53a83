/** Proves that no value belongs to two cases. */
import { asArray } from "../../json.ts";
import { isEqual } from "../../schema/equal.ts";
import type { Resolve } from "../../schema/types.ts";
import { type Case, casesOf } from "./cases.ts";
import { type Part, declaredIn, propertySchemas, rangeOf, requiredIn, tightest } from "./facts.ts";

const deepest = 6;

export function areDisjoint(one: Case, other: Case, resolve: Resolve): boolean {
  return areApart(one, other, { resolve, depth: 0 });
}

function areApart(one: Case, other: Case, context: Context): boolean {
  const shared = [...one.types].filter((type) => other.types.has(type));
  if (shared.length === 0 || haveOtherValues(one.parts, other.parts)) return true;
  return shared.every((type) => {
    if (type === "object") return areObjectsDisjoint(one.parts, other.parts, context);
    if (type === "string") return isEmpty([...one.parts, ...other.parts], "minLength", "maxLength");
    if (type === "array") return isEmpty([...one.parts, ...other.parts], "minItems", "maxItems");
    if (type !== "integer" && type !== "fraction") return false;
    const { least, most, isLeastIn, isMostIn } = rangeOf([...one.parts, ...other.parts], type);
    return least > most || (least === most && !(isLeastIn && isMostIn));
  });
}

function isEmpty(parts: readonly Part[], low: string, high: string): boolean {
  return (tightest(parts, low) ?? 0) > (tightest(parts, high) ?? Infinity);
}

function valuesOf(parts: readonly Part[]): readonly unknown[] | undefined {
  for (const part of parts) {
    if ("const" in part) return [part.const];
    if (Array.isArray(part.enum)) return part.enum;
  }
  return undefined;
}

function haveOtherValues(one: readonly Part[], other: readonly Part[]): boolean {
  const [left, right] = [valuesOf(one), valuesOf(other)];
  return Boolean(left && right && !left.some((value) => asArray(right).some((each) => isEqual(value, each))));
}

interface Context {
  readonly resolve: Resolve;
  readonly depth: number;
}

/** One requires a property that the other forbids, or whose values are others there. */
function areObjectsDisjoint(one: readonly Part[], other: readonly Part[], context: Context): boolean {
  if (isEmpty([...one, ...other], "minProperties", "maxProperties")) return true;
  const required = new Set([...requiredIn(one), ...requiredIn(other)]);
  return [...required].some((name) => {
    const [left, right] = [propertySchemas(one, name), propertySchemas(other, name)];
    if (left.includes(false) || right.includes(false)) return true;
    return (
      declaredIn(one).has(name) && declaredIn(other).has(name) && areSchemasDisjoint(left, right, context)
    );
  });
}

function areSchemasDisjoint(left: readonly unknown[], right: readonly unknown[], context: Context): boolean {
  if (context.depth > deepest) return false;
  const [ones, others] = [casesOf(left, context.resolve), casesOf(right, context.resolve)];
  return Boolean(
    ones?.every((one) =>
      others?.every((other) => areApart(one, other, { ...context, depth: context.depth + 1 })),
    ) && others,
  );
}
