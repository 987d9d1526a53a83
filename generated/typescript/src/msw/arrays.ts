// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates arrays. */
import { asArray, asObject } from "./engine/json.ts";
import { deep } from "./flat.ts";
import { isNothing } from "./merge.ts";
import type { Parts } from "./objects.ts";

export function array(parts: Parts): unknown[] {
  const { schema, source, depth } = parts;
  const first = asArray(schema.prefixItems);
  const wanted = containedIn(parts);
  const least = Math.max(
    Number(schema.minItems ?? 0),
    Math.min(first.length, Number(schema.maxItems ?? Infinity)),
  );
  const most = Math.max(least, Math.min(Number(schema.maxItems ?? Infinity), least + 3));
  const count = depth < deep ? source.random.integer(Math.min(most, Math.max(least, 1)), most) : least;
  const rest = isNothing(schema.items) ? 0 : Math.max(0, count - first.length);
  const items = [
    ...first.slice(0, count),
    ...wanted,
    ...Array(Math.max(0, rest - wanted.length)).fill(schema.items ?? {}),
  ];
  return schema.uniqueItems === true ? distinct(parts, items) : items.map(parts.make);
}

/** The schemas of items that must be there. */
function containedIn({ schema }: Parts): unknown[] {
  return asArray(schema.contains).flatMap((contained) => {
    const { schema: own, least } = asObject(contained);
    const item = schema.items === undefined ? own : { allOf: [schema.items, own] };
    return [...Array(Number(least))].map(() => item);
  });
}

/** @throws `Error` if there are too few different items */
function distinct({ schema, make }: Parts, items: readonly unknown[]): unknown[] {
  const found = new Map<string, unknown>();
  for (const item of items) {
    const before = found.size;
    for (let attempt = 0; found.size === before && attempt < 30; attempt++) {
      const value = make(item);
      found.set(JSON.stringify(value), value);
    }
  }
  if (found.size < Number(schema.minItems ?? 0)) throw new Error("items that differ");
  return [...found.values()];
}
