/** Values that are sent or shown, without what their schema hides in that direction. */
import { childOf } from "../../json-pointer.ts";
import { type Json, asObject, asString, isObject } from "../../json.ts";
import { expression } from "../../schema/expressions.ts";
import { type Direction, type Directions, united } from "./directions.ts";
import { mapped, without } from "./mapped.ts";
import { keyOf } from "./reach.ts";

/** @returns the value itself where the schema hides nothing in it */
export function withoutHidden(
  value: unknown,
  schema: unknown,
  { directions, direction }: { readonly directions: Directions; readonly direction: Direction },
): unknown {
  if (direction === "condition" || typeof value !== "object" || value === null) return value;
  const closure = [...directions.closure(schema, choosing(value, directions))];
  const below = (child: unknown, schemas: readonly unknown[]) =>
    schemas.reduce((left, one) => withoutHidden(left, one, { directions, direction }), child);
  if (Array.isArray(value))
    return mapped(value, (item, index) =>
      below(
        item,
        closure.map(({ prefixItems, items }) => childOf(prefixItems, index) ?? items),
      ),
    );
  const { hidden, patterns } = directions.facts(schema, direction);
  const shown = united(closure.map((one) => directions.ownNames(one, direction, false)));
  const others = closure
    .flatMap((one) => directions.ownNames(one, direction))
    .filter((name) => !shown.has(name));
  const matching = Object.keys(value).filter((name) =>
    [...patterns].some((pattern) => matches(pattern, name)),
  );
  const left = without(value, united([hidden, others, matching])); // a branch may show what another hides
  return mapped(left, (child, name) =>
    below(
      child,
      closure.map((one) => propertyOf(one, name)),
    ),
  );
}

/** The members of a union that may be meant: those whose tag, if they have one, is the value's. All, if none is. */
function choosing(value: object, directions: Directions) {
  return (members: readonly unknown[], { discriminator }: Json): readonly unknown[] => {
    const fitting = members.filter((member) => {
      const tagged = isTagged(value, asObject(discriminator), member);
      return tagged ?? [...directions.closure(member)].every((one) => hasTags(value, one));
    });
    return fitting.length > 0 ? fitting : members;
  };
}

function isTagged(value: object, { propertyName, mapping }: Json, member: unknown): boolean | undefined {
  const tag = asObject(value)[asString(propertyName)];
  const { $ref } = asObject(member);
  if (typeof tag !== "string" || typeof $ref !== "string") return undefined;
  return Object.hasOwn(asObject(mapping), tag)
    ? asObject(mapping)[tag] === $ref
    : keyOf($ref) === `schemas/${tag}`;
}

function hasTags(value: object, { properties }: Json): boolean {
  return Object.entries(asObject(properties)).every(([name, property]) => {
    const { const: only, enum: permitted = only === undefined ? undefined : [only] } = asObject(property);
    return (
      !Array.isArray(permitted) || !Object.hasOwn(value, name) || permitted.includes(asObject(value)[name])
    );
  });
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
    return expression(pattern).test(name);
  } catch {
    return false; // lint has warned of it
  }
}
