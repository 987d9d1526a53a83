/** Breaks a constraint in a value: the value is first given the constraint's place, then broken there and nowhere else. */
import * as fc from "fast-check";
import { type Json, isObject } from "../core/json.ts";
import type { Schema } from "../core/model.ts";
import { brokenBy } from "./breakers.ts";
import { edgesOf } from "./edges.ts";
import type { Constraint, Step } from "./constraints.ts";
import { partAt, replaced } from "./places.ts";
import type { Schemas } from "./schemas.ts";
import { Unsatisfiable, hardSamples } from "./hard-values.ts";
import { isolated } from "./isolating.ts";
import { easyValuesOf } from "./value-arbitraries.ts";
import type { Place } from "./string-arbitraries.ts";

export interface Making {
  /** The schema of the whole value. */
  readonly schema: Schema;
  readonly schemas: Schemas;
  readonly place: Place;
  readonly seed: number;
}

/**
 * @param value a valid value
 * @returns valid values that have the constraint's place, and in which it can be broken, the one most like `value` first
 */
export function basesFor(constraint: Constraint, value: unknown, making: Making): readonly unknown[] {
  const whole = making.schemas.plain(making.schema);
  const isUsable = (base: unknown) =>
    making.schemas.accepts(whole, base) && violationsOf(constraint, base, making).length > 0;
  const { unions, steps, place } = constraint;
  const holds = (base: unknown) =>
    unions.every((one) => making.schemas.accepts(one.whole(place), partAt(base, steps.slice(0, one.depth))));
  if (value !== undefined && fits(constraint, value, making) && isUsable(value)) return [value];
  const near = withPlace(constraint, value, making);
  const found = near.filter(isUsable);
  if (found.length > 0) return found.slice(0, mostBases);
  const inOneBranch = near.map((base) => isolated(constraint, base, { ...making, holds }));
  return inOneBranch.filter((base) => base !== undefined && isUsable(base)).slice(0, mostBases);
}

const mostBases = 6;

/** Values that have the place: the given one, the given one with as little of another as it needs, and others. */
function withPlace(constraint: Constraint, value: unknown, making: Making): readonly unknown[] {
  const { schema, schemas } = making;
  const isFitting = (one: unknown) => one !== undefined && fits(constraint, one, making);
  const easy = samples(constraint.whole(constraint.place), making, 12).filter(isFitting);
  const others = easy.length > 0 ? easy : hardValues(constraint, making);
  const isValid = (one: unknown) => schemas.accepts(schemas.plain(schema), one);
  const sorted = [...others.filter(isValid), ...others.filter((one) => !isValid(one))];
  const grafts = sorted.slice(0, 6).map((sample) => grafted(constraint, { value, sample }, making));
  return [value, ...grafts, ...sorted.slice(0, 6)].filter(isFitting);
}

/** They are expensive, so each place of a schema gets its few once. */
const known = new WeakMap<object, Map<string, readonly unknown[]>>();

/** For so many places of a schema none may be found, before no more are looked for. */
const mostFailures = 3;

function hardValues(constraint: Constraint, making: Making): readonly unknown[] {
  const { place, whole, branches, steps } = constraint;
  const schema = making.schemas.plain(making.schema);
  if (!isObject(schema)) return [];
  const own = known.get(schema) ?? new Map<string, readonly unknown[]>();
  known.set(schema, own);
  const name = JSON.stringify([making.seed, branches, steps]);
  const failures = [...own.values()].filter(({ length }) => length === 0).length;
  if (failures >= mostFailures && !own.has(name)) return [];
  const values =
    own.get(name) ??
    hardSamples({ allOf: [schema, whole(place)] }, making).filter((one) => fits(constraint, one, making));
  own.set(name, values);
  return values;
}

/** Whether a value has the place, and took the branches that lead there. */
function fits({ steps, place, branches, whole }: Constraint, value: unknown, { schemas }: Making): boolean {
  const part = partAt(value, steps);
  if (part === undefined) return false;
  return branches.length > 0 ? schemas.accepts(whole(place), value) : schemas.accepts(place, part);
}

/** The value with as little of the sample as it needs. */
function grafted(
  constraint: Constraint,
  { value, sample }: { readonly value: unknown; readonly sample: unknown },
  making: Making,
): unknown {
  const { schema, schemas } = making;
  for (let length = constraint.steps.length; length > 0; length--) {
    const steps = constraint.steps.slice(0, length);
    const whole = replaced(value, steps, partAt(sample, steps));
    if (
      whole !== undefined &&
      schemas.accepts(schemas.plain(schema), whole) &&
      fits(constraint, whole, making)
    )
      return whole;
  }
  return undefined;
}

/** Valid values of a schema; none if none could be made. */
export function samples(
  schema: Schema,
  { schemas, place, seed }: Omit<Making, "schema">,
  count: number,
): readonly unknown[] {
  try {
    return fc.sample(easyValuesOf(schema, schemas, place), { seed, numRuns: count });
  } catch (error) {
    if (error instanceof Unsatisfiable) return [];
    throw error;
  }
}

/** @returns broken values, those first that break nothing else */
export function violationsOf(constraint: Constraint, value: unknown, making: Making): readonly unknown[] {
  const { steps } = constraint;
  const { schemas } = making;
  const whole = schemas.plain(making.schema);
  const part = partAt(value, steps);
  const alone = aloneIn(constraint, schemas);
  const broken = [...brokenBy(constraint, part), ...madeTo(constraint, making)]
    .filter((wrong, index, all) => all.findIndex((other) => same(other, wrong)) === index)
    .map((wrong) => ({ wrong, whole: replaced(value, steps, wrong) }))
    .filter((one) => one.whole !== undefined && !schemas.accepts(whole, one.whole));
  const single = broken.filter(({ wrong }) => alone(wrong));
  const [first, ...rest] = single.length > 0 ? single : broken;
  if (!first) return [];
  const own = steps.at(-1)?.kind === "item" ? samples(constraint.place, making, 4) : [];
  const last = inLastItem(steps, { value, wrong: first.whole, own });
  const isRight =
    last !== undefined && schemas.accepts(whole, last.valid) && !schemas.accepts(whole, last.broken);
  return [first.whole, ...(isRight ? [last.broken] : []), ...rest.map((one) => one.whole)];
}

interface InLast {
  readonly value: unknown;
  readonly wrong: unknown;
  /** Other items, if the place is one. */
  readonly own: readonly unknown[];
}

/** The same breakage in the last of several items, where a server that looks at the first alone overlooks it. */
function inLastItem(
  steps: readonly Step[],
  { value, wrong, own }: InLast,
): { readonly valid: unknown; readonly broken: unknown } | undefined {
  const depth = steps.findLastIndex((step) => step.kind === "item" && step.index === 0 && !step.appends);
  const way = steps.slice(0, depth);
  const [list, items] = [partAt(value, way), partAt(wrong, way)];
  if (depth < 0 || !Array.isArray(list) || !Array.isArray(items) || list.length === 0) return undefined;
  const others: readonly unknown[] = list.length > 1 ? list.slice(0, -1) : list;
  const other = own.find((one) => !same(one, list[0])) ?? list[0];
  return {
    valid: replaced(value, way, list.length > 1 ? list : [...list, other]),
    broken: replaced(value, way, [...others, items[0]]),
  };
}

/** Valid values at the limit of a constraint. */
export function validEdges(
  constraint: Constraint,
  value: unknown,
  { schema, schemas }: Making,
): readonly unknown[] {
  const { keyword, steps, schema: own } = constraint;
  return edgesOf(keyword, own, partAt(value, steps))
    .map((edge) => replaced(value, steps, edge))
    .filter(
      (whole) => whole !== undefined && schemas.accepts(schemas.plain(schema), whole) && !same(whole, value),
    );
}

/** Whether a part would be valid if the schema had not this keyword. */
function aloneIn({ keyword, place }: Constraint, schemas: Schemas): (part: unknown) => boolean {
  if (mixed.has(keyword)) return () => true;
  const relaxed = schemas.variants(place).map((variant) => without(variant, keyword));
  return (part) => relaxed.some((schema) => schemas.accepts(schema, part));
}

/** Breaking these breaks no other keyword, or cannot help to. */
const mixed = new Set(["type", "enum", "const", "required", "not", "dependentRequired"]);

function without(schema: Json, keyword: string): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}

/** Values made to be too long or too short, and else right. */
function madeTo({ keyword, place, schema }: Constraint, making: Making): readonly unknown[] {
  const opposite = opposites[keyword];
  const limit = schema[keyword];
  if (opposite === undefined || typeof limit !== "number" || limit > 2_000) return [];
  const [other, by] = opposite;
  const wanted = limit + by;
  if (wanted < 0) return [];
  return making.schemas
    .variants(place)
    .slice(0, 2)
    .flatMap((variant) => samples({ ...variant, [keyword]: wanted, [other]: wanted }, making, 2));
}

const opposites: Readonly<Record<string, readonly [string, 1 | -1]>> = {
  minLength: ["maxLength", -1],
  maxLength: ["minLength", 1],
  minItems: ["maxItems", -1],
  maxItems: ["minItems", 1],
  minProperties: ["maxProperties", -1],
  maxProperties: ["minProperties", 1],
};

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
