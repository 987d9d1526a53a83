/** Properties that code can name and that no type has any more: assignments do not show them, code that names them does. */
import { type Json, asArray, asObject, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";
import { isAnything } from "../schema/same.ts";
import type { Both } from "../schema/side.ts";

const deepest = 8;
const most = 5000;

type Reader = Pick<Both, "resolve" | "sameness">;

/** @returns the paths of properties that only the old schema has, the outermost of each; none of a branch that is gone */
export function goneNames(old: unknown, next: unknown, { resolve, sameness }: Reader): readonly string[] {
  const after = namedIn(next, (value) => alternatives(value, resolve));
  const before = namedIn(old, (value, path) => {
    const branches = branchesOf(value);
    const left = after.plain.get(path) ?? [];
    const isOwn = (one: unknown) => branches.some((branch) => sameness.same(branch, one));
    if (branches.length === 0 || left.length === 0 || !left.every(isOwn)) return alternatives(value, resolve);
    return branches.filter((branch) => left.some((one) => sameness.same(branch, one)));
  });
  return [...before.names].filter((path) => {
    const parent = path.slice(0, path.lastIndexOf("/"));
    return !after.names.has(path) && after.objects.has(parent) && !after.open.has(parent);
  });
}

interface Named {
  /** Pointers to properties; `*` stands for each item and each property without a name of its own. */
  readonly names: Set<string>;
  /** Pointers to objects. */
  readonly objects: Set<string>;
  /** Pointers to objects whose type says what is under every name. */
  readonly open: Set<string>;
  /** Pointers to values, with what is said of each without a choice or a reference. */
  readonly plain: Map<string, unknown[]>;
}

type PartsOf = (value: Json, path: string) => readonly unknown[];

function namedIn(schema: unknown, partsOf: PartsOf): Named {
  const found: Named = { names: new Set(), objects: new Set(), open: new Set(), plain: new Map() };
  const visit = (value: unknown, path: string, trail: readonly unknown[]): void => {
    if (!isObject(value) || trail.includes(value) || found.names.size > most) return;
    if (path.split("/").length > deepest) return;
    const inside = [...trail, value];
    if (value.$ref === undefined && branchesOf(value).length === 0)
      found.plain.set(path, [...(found.plain.get(path) ?? []), value]);
    for (const part of partsOf(value, path)) visit(part, path, inside);
    for (const [name, property] of Object.entries(asObject(value.properties))) {
      if (isNothing(property)) continue;
      found.objects.add(path);
      found.names.add(`${path}/${name}`);
      visit(property, `${path}/${name}`, inside);
    }
    const { additionalProperties: others, type } = value;
    if ([type].flat().includes("object")) found.objects.add(path);
    if (isObject(others) && !isAnything(others)) found.open.add(path);
    for (const item of [others, value.items, ...asArray(value.prefixItems)]) visit(item, `${path}/*`, inside);
  };
  visit(schema, "", []);
  return found;
}

function isNothing(property: unknown): boolean {
  return property === false || (isObject(property) && property.not !== undefined && isAnything(property.not));
}

function branchesOf({ anyOf, oneOf }: Json): readonly unknown[] {
  return [...asArray(anyOf), ...asArray(oneOf)];
}

function alternatives(value: Json, resolve: Resolve): readonly unknown[] {
  const { $ref, allOf } = value;
  return [...(typeof $ref === "string" ? [resolve($ref)] : []), ...asArray(allOf), ...branchesOf(value)];
}
