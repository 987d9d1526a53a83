/** Which properties of a value its sender was told of: the policy for objects that permit any property. */
import { asArray, asObject, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";
import { casesOf } from "./cases.ts";
import type { Prover } from "./proof.ts";
import { type Part, itemSchemas, matches, propertySchemas } from "./facts.ts";

export interface Sides {
  readonly inner: readonly unknown[];
  readonly outer: readonly unknown[];
}

/**
 * A sender fills in one branch of a `oneOf`, so only what it describes counts; of an `anyOf`, all that fit.
 * @param inner and outer: the schemas that may apply to the value, of its sender and of its receiver
 * @returns the value without the properties that only the receiver describes: nobody told the sender of them
 */
export function describedOnly(
  value: unknown,
  { inner, outer }: Sides,
  prover: Pick<Prover, "resolve" | "isValid">,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const own = inner.flatMap((schema) => partsFor(schema, value, { ...prover, depth: 0 }));
  const other = partsOf(outer, prover.resolve);
  if (Array.isArray(value))
    return value.map((item, index) =>
      describedOnly(item, { inner: itemSchemas(own, index), outer: itemSchemas(other, index) }, prover),
    );
  const entries = Object.entries(value).flatMap(([name, property]) => {
    if (!describes(own, name) && declares(other, name)) return [];
    const schemas = { inner: propertySchemas(own, name), outer: propertySchemas(other, name) };
    return [[name, describedOnly(property, schemas, prover)]];
  });
  return Object.fromEntries(entries);
}

/** Whether a schema says anything of the value at a path. */
export function isDescribedAt(schema: unknown, path: readonly string[], resolve: Resolve): boolean {
  let schemas: readonly unknown[] = [schema];
  for (const key of path) {
    const parts = partsOf(schemas, resolve);
    const isIndex =
      /^\d+$/.test(key) && parts.some((part) => part.items !== undefined || part.prefixItems !== undefined);
    if (!isIndex && !describes(parts, key)) return false;
    schemas = isIndex ? itemSchemas(parts, Number(key)) : propertySchemas(parts, key);
  }
  return true;
}

interface Branches extends Pick<Prover, "resolve" | "isValid"> {
  readonly depth: number;
}

/** All that applies to a value, and of each union the branches that it fits. */
function partsFor(schema: unknown, value: unknown, branches: Branches): readonly Part[] {
  if (!isObject(schema) || branches.depth > deepest) return [];
  const { $ref, allOf, anyOf, oneOf, if: condition, then, else: otherwise } = schema;
  const deeper = { ...branches, depth: branches.depth + 1 };
  const fits = (part: unknown) => branches.isValid(part, value) === true;
  const all = [...asArray(allOf), ...(typeof $ref === "string" ? [branches.resolve($ref)] : [])];
  const any = asArray(anyOf).filter(fits);
  const one = asArray(oneOf).find(fits);
  const chosen = [
    ...(any.length > 0 ? any : asArray(anyOf)),
    ...(one === undefined ? asArray(oneOf) : [one]),
  ];
  const conditional = condition === undefined ? [] : [condition, then, otherwise];
  return [schema, ...[...all, ...chosen, ...conditional].flatMap((part) => partsFor(part, value, deeper))];
}

const deepest = 40;

function partsOf(schemas: readonly unknown[], resolve: Resolve): readonly Part[] {
  return schemas.flatMap((schema) => (casesOf([schema], resolve) ?? []).flatMap(({ parts }) => parts));
}

function declares(parts: readonly Part[], name: string): boolean {
  return parts.some(({ properties }) => Object.hasOwn(asObject(properties), name));
}

function describes(parts: readonly Part[], name: string): boolean {
  if (declares(parts, name)) return true;
  return parts.some(
    ({ additionalProperties, patternProperties }) =>
      additionalProperties === true ||
      isObject(additionalProperties) ||
      Object.keys(asObject(patternProperties)).some((pattern) => matches(pattern, name)),
  );
}
