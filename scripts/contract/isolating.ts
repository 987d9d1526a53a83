/** Values that take one branch of each union and no other, so that no other branch excuses what is broken in it. */
import { memoize } from "../core/memoize.ts";
import type { Schema } from "../core/model.ts";
import { type Json, asArray, isObject } from "../core/json.ts";
import { brokenBy } from "./breakers.ts";
import { type Constraint, type Step, type Union, constraintsOf } from "./constraints.ts";
import { partAt, replaced } from "./places.ts";
import type { Schemas } from "./schemas.ts";

interface Isolating {
  readonly schemas: Schemas;
  /** Whether a value still is what it has to be. */
  readonly holds: (value: unknown) => boolean;
}

interface Isolated extends Pick<Constraint, "steps"> {
  readonly unions: readonly Pick<Union, "depth" | "others">[];
}

/**
 * @param value takes the constraint's branches, and may take others
 * @returns the value, with what the other branches alone forbid; undefined if none was found
 */
export function isolated({ unions, steps }: Isolated, value: unknown, isolating: Isolating): unknown {
  return unions.reduce<unknown>(
    (whole, { depth, others }) =>
      whole === undefined ? undefined : apart({ whole, way: steps.slice(0, depth), others }, isolating),
    value,
  );
}

interface Apart {
  readonly whole: unknown;
  readonly way: readonly Step[];
  readonly others: readonly Schema[];
}

/** Closes the other branches of one union, one after the other. */
function apart({ whole, way, others }: Apart, { schemas, holds }: Isolating): unknown {
  const takes = (other: Schema, value: unknown) => schemas.accepts(other, partAt(value, way));
  return others.reduce<unknown>((value, other, index) => {
    if (value === undefined || !takes(other, value)) return value;
    const closed = others.slice(0, index + 1);
    return spoiled(other, partAt(value, way), schemas)
      .map((part) => replaced(value, way, part))
      .find((next) => next !== undefined && !closed.some((one) => takes(one, next)) && holds(next));
  }, whole);
}

/** A value for a schema with `oneOf` that takes one of the branches it takes, and no other. */
export function inOneBranch(schema: Schema, value: unknown, schemas: Schemas): unknown {
  return narrowed(schema, value, { schemas, depth: 0 });
}

const deepest = 4;

function narrowed(
  schema: Schema,
  given: unknown,
  { schemas, depth }: { readonly schemas: Schemas; readonly depth: number },
): unknown {
  if (depth > deepest) return given;
  const [own, branches] = unionOf(schema, schemas);
  for (const [index, branch] of branches.entries()) {
    const isRight = schemas.accepts(branch, given);
    const value = isRight ? given : narrowed(branch, given, { schemas, depth: depth + 1 });
    if (!schemas.accepts(branch, value)) continue;
    const others = branches.filter((_other, at) => at !== index);
    const holds = (whole: unknown) => schemas.accepts(own, whole) && schemas.accepts(branch, whole);
    const found = isolated({ unions: [{ depth: 0, others }], steps: [] }, value, { schemas, holds });
    if (found !== undefined) return found;
  }
  return given;
}

/** The `oneOf` of a schema, where it is or in what it refers to, and the schema without it. */
function unionOf(schema: Schema, schemas: Schemas): readonly [Schema, readonly Schema[]] {
  const known = unions.get(Object(schema)) ?? foundUnion(schema, schemas, 0) ?? [true, []];
  if (isObject(schema)) unions.set(schema, known);
  return known;
}

const unions = new WeakMap<object, readonly [Schema, readonly Schema[]]>();

function foundUnion(
  schema: unknown,
  schemas: Schemas,
  depth: number,
): readonly [Schema, readonly Schema[]] | undefined {
  if (!isObject(schema) || depth > 8) return undefined;
  const { oneOf, ...rest } = schema;
  if (oneOf !== undefined)
    return [rest, asArray(oneOf).map((one) => (isObject(one) || one === false ? one : true))];
  const { $ref, allOf, anyOf, ...others } = schema;
  const parts = [...(typeof $ref === "string" ? [schemas.target($ref)] : []), ...asArray(allOf)];
  for (const part of [...parts, ...asArray(anyOf)]) {
    const found = foundUnion(part, schemas, depth + 1);
    if (found) return [{ allOf: [others, ...parts.filter((one) => one !== part), found[0]] }, found[1]];
  }
  return undefined;
}

const mostTries = 400;

/** The value with one thing that a schema forbids: first with a property that it had not. */
function spoiled(schema: Schema, value: unknown, schemas: Schemas): readonly unknown[] {
  if (!isObject(schema)) return [];
  const all = constraintsIn(schemas)(schema).map((constraint) => {
    const { steps } = constraint;
    const part = partAt(value, steps);
    const isAddable = steps.at(-1)?.kind === "property" && isObject(partAt(value, steps.slice(0, -1)));
    const wrong = part === undefined ? (isAddable ? strangers : []) : brokenBy(constraint, part);
    return { isNew: part === undefined, wholes: wrong.map((one) => replaced(value, steps, one)) };
  });
  const [added, changed] = [true, false].map((isNew) => all.filter((one) => one.isNew === isNew));
  return [...(added ?? []), ...(changed ?? [])].flatMap(({ wholes }) => wholes).slice(0, mostTries);
}

/** A value of each type. */
const strangers: readonly unknown[] = [7, "x-contract-other", true, {}, [], null];

const constraintsIn = memoize((schemas: Schemas) =>
  memoize((schema: Json) => constraintsOf(schema, schemas)),
);
