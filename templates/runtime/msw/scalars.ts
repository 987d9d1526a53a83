/** Generates numbers that are valid against a schema. */
import type { Json } from "../../../scripts/core/json.ts";
import type { Random } from "./random.ts";

/** A number within the schema's limits, small if they allow it. */
export function numberFor(schema: Json, random: Random): number {
  const isWhole =
    schema.type === "integer" || (Array.isArray(schema.type) && schema.type.includes("integer"));
  const step = numberOf(schema.multipleOf, isWhole ? 1 : 0.01);
  const above = numberOf(schema.exclusiveMinimum, -Infinity);
  const below = numberOf(schema.exclusiveMaximum, Infinity);
  const low = Math.max(numberOf(schema.minimum, -Infinity), above);
  const high = Math.min(numberOf(schema.maximum, Infinity), below);
  const start = low > -Infinity ? low : Math.min(0, high);
  const first = Math.ceil(start / step) + (Math.ceil(start / step) * step <= above ? 1 : 0);
  const end = Math.floor(Math.min(high, start + 9999) / step);
  const last = end * step >= below ? end - 1 : end;
  const value = random.integer(first, Math.max(first, last)) * step;
  return Number(value.toFixed(6));
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
