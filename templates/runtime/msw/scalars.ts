/** Generates numbers that are valid against a schema. */
import type { Json } from "../../../scripts/core/json.ts";
import { multipleAt, stepsTo } from "../../../scripts/core/schema/multiple-of.ts";
import type { Random } from "./random.ts";

/** A number within the schema's limits, small if they allow it. */
export function numberFor(schema: Json, random: Random): number {
  const isWhole =
    schema.type === "integer" || (Array.isArray(schema.type) && schema.type.includes("integer"));
  const step = numberOf(schema.multipleOf, 0) || (isWhole ? 1 : 0.01);
  const above = numberOf(schema.exclusiveMinimum, -Infinity);
  const below = numberOf(schema.exclusiveMaximum, Infinity);
  const low = Math.max(numberOf(schema.minimum, -Infinity), above);
  const high = Math.min(numberOf(schema.maximum, Infinity), below);
  const start = low > -Infinity ? low : Math.min(0, high);
  const least = -stepsTo(-start, step);
  const first = multipleAt(least, step) <= above ? least + 1 : least;
  const end = stepsTo(Math.min(high, start + 9999), step);
  const last = multipleAt(end, step) >= below ? end - 1 : end;
  return multipleAt(random.integer(first, Math.max(first, last)), step);
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
