/** Values that are sent or shown, without what their schema hides in that direction. */
import { asArray, asObject, isObject } from "../../json.ts";
import type { Direction, Directions, Facts } from "./directions.ts";

/** @returns the value itself where the schema hides nothing in it */
export function withoutHidden(
  value: unknown,
  schema: unknown,
  { directions, direction }: { readonly directions: Directions; readonly direction: Direction },
): unknown {
  if (direction === "condition" || typeof value !== "object" || value === null) return value;
  const closure = [...directions.closure(schema)];
  const below = (child: unknown, schemas: readonly unknown[]) =>
    schemas.reduce((left, one) => withoutHidden(left, one, { directions, direction }), child);
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      below(
        item,
        closure.map(({ prefixItems, items: rest }) => asArray(prefixItems)[index] ?? rest),
      ),
    );
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const facts = directions.facts(schema, direction);
  const kept = entries
    .filter(([name]) => !isHidden(name, facts))
    .map(
      ([name, child]) =>
        [
          name,
          below(
            child,
            closure.map((one) => propertyOf(one, name)),
          ),
        ] as const,
    );
  const isSame =
    kept.length === entries.length && kept.every(([name, child]) => child === asObject(value)[name]);
  return isSame ? value : Object.fromEntries(kept);
}

/** Of the branches of a union one may show what another hides: then nothing is known. */
function isHidden(name: string, { hidden, relaxed, shown, patterns }: Facts): boolean {
  if (hidden.has(name) || (relaxed.has(name) && !shown.has(name))) return true;
  return [...patterns].some((pattern) => new RegExp(pattern, "u").test(name));
}

function propertyOf(
  { properties, patternProperties, additionalProperties }: Readonly<Record<string, unknown>>,
  name: string,
): unknown {
  const own = asObject(properties);
  if (Object.hasOwn(own, name)) return own[name];
  const matching = Object.entries(asObject(patternProperties)).find(([pattern]) => matches(pattern, name));
  return matching ? matching[1] : isObject(additionalProperties) ? additionalProperties : undefined;
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false; // lint has warned of it
  }
}
