/** Properties that code can name and that no type has any more: assignments do not show them, code that names them does. */
import { asArray, asObject, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";

const deepest = 8;
const most = 5000;

/** @returns the paths of properties that only the old schema has, the outermost of each */
export function goneNames(old: unknown, next: unknown, resolve: Resolve): readonly string[] {
  const [before, after] = [namedIn(old, resolve), namedIn(next, resolve)];
  return [...before.names].filter((path) => {
    const parent = path.slice(0, path.lastIndexOf("/"));
    return !after.names.has(path) && after.objects.has(parent) && !after.open.has(parent);
  });
}

interface Named {
  /** Pointers to properties; `*` stands for each item and each property without a name of its own. */
  readonly names: Set<string>;
  /** Pointers to values that have named properties. */
  readonly objects: Set<string>;
  /** Pointers to objects whose type has every name. */
  readonly open: Set<string>;
}

function namedIn(schema: unknown, resolve: Resolve): Named {
  const found: Named = { names: new Set(), objects: new Set(), open: new Set() };
  const visit = (value: unknown, path: string, trail: readonly unknown[]): void => {
    if (!isObject(value) || trail.includes(value) || found.names.size > most) return;
    if (path.split("/").length > deepest) return;
    const inside = [...trail, value];
    for (const part of alternatives(value, resolve)) visit(part, path, inside);
    for (const [name, property] of Object.entries(asObject(value.properties))) {
      if (property === false) continue;
      found.objects.add(path);
      found.names.add(`${path}/${name}`);
      visit(property, `${path}/${name}`, inside);
    }
    const { additionalProperties: others } = value;
    if (others === true || isObject(others)) found.open.add(path);
    for (const item of [others, value.items, ...asArray(value.prefixItems)]) visit(item, `${path}/*`, inside);
  };
  visit(schema, "", []);
  return found;
}

function alternatives({ $ref, allOf, anyOf, oneOf }: Readonly<Record<string, unknown>>, resolve: Resolve) {
  return [
    ...(typeof $ref === "string" ? [resolve($ref)] : []),
    ...[allOf, anyOf, oneOf].flatMap((parts) => asArray(parts)),
  ];
}
