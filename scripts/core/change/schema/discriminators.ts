/**
 * The values of a discriminator that select each branch of a union (OpenAPI 3.1, 4.8.25), as a marked enum of the branch:
 * a validator that knows only JSON Schema takes any value, so what violates nothing else can be shown to nobody.
 */
import { type Json, asArray, asObject, isObject } from "../../json.ts";
import type { Schema } from "../../model.ts";
import { rewrite } from "../../openapi/walk.ts";
import type { Resolve } from "../../schema/types.ts";
import { partsOf } from "./facts.ts";

const mark = "x-discriminates";

/** What the references of branches lead to. */
export interface Components {
  /** @returns the name of a component; undefined for a reference to anything else */
  readonly nameOf: (reference: string) => string | undefined;
  readonly resolve: Resolve;
}

/**
 * @param schema as validators read it: a mapping restricts each branch to its values
 * @returns the schema with those restrictions marked. Without a mapping, the name of its component selects a branch, unless
 * the branch itself says what the property is
 */
export function discriminated(schema: Json, components: Components): Json {
  const { propertyName } = asObject(schema.discriminator);
  if (typeof propertyName !== "string") return schema;
  const unions = Object.entries(schema).filter(([keyword]) => keyword === "oneOf" || keyword === "anyOf");
  const marked = unions.map(([keyword, branches]) => [
    keyword,
    asArray(branches).map((branch) => markedBranch(branch, propertyName, components)),
  ]);
  return { ...schema, ...Object.fromEntries(marked) };
}

function markedBranch(branch: unknown, property: string, { nameOf, resolve }: Components): unknown {
  const [own, restriction, ...others] = asArray(asObject(branch).allOf);
  const { enum: values } = asObject(asObject(asObject(restriction).properties)[property]);
  if (Array.isArray(values) && others.length === 0) return restricted(own, property, values);
  const { $ref } = asObject(branch);
  const name = typeof $ref === "string" ? nameOf($ref) : undefined;
  if (name === undefined || hasValues(branch, property, resolve)) return branch;
  return restricted(branch, property, [name]);
}

function restricted(branch: unknown, property: string, values: readonly unknown[]): Json {
  return { allOf: [branch, { properties: { [property]: { enum: values, [mark]: true } } }] };
}

/** Whether a schema says which values a property has. */
function hasValues(schema: unknown, property: string, resolve: Resolve): boolean {
  return partsOf(schema, resolve).some(({ properties }) => {
    const own = asObject(asObject(properties)[property]);
    return own.enum !== undefined || own.const !== undefined;
  });
}

/** @returns a schema as JSON Schema alone says it, without what discriminators do */
export function undiscriminated(schema: Schema): Schema {
  const found = rewrite(schema, "Schema", (value, position) => {
    if (position !== "Schema" || !isObject(value) || value[mark] !== true) return value;
    const { enum: _values, [mark]: _mark, ...rest } = value;
    return rest;
  });
  return isObject(found) ? found : found !== false;
}
