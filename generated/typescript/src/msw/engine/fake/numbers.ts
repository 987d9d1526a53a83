// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Generates numbers that are valid against a schema. */
import { type Json, asArray } from "../json.ts";
import { multipleAt, stepsTo } from "../schema/multiple-of.ts";
import type { Random } from "./random.ts";
import { Impossible } from "./source.ts";

/** The multiples of a step that a schema permits, as counts of steps. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

/** A number within the schema's limits, small if they allow it. @throws `Impossible` if there is none */
export function numberFor(schema: Json, random: Random): number {
  const { first, last, step } = rangeOf(schema);
  if (!(first <= last)) throw new Impossible("no number is within the limits");
  const draw = () => multipleAt(random.integer(first, Math.min(last, first + 9999)), step);
  return Number.isInteger(step) ? draw() : exactly(draw, step);
}

/** Prefers a number that is a multiple in binary arithmetic, too: validators divide 0.59 by 0.01, which is no integer. */
function exactly(draw: () => number, step: number): number {
  let found = draw();
  for (let attempt = 0; attempt < 20 && !Number.isInteger(found / step); attempt++) found = draw();
  return found;
}

/** @returns every number that a schema permits; undefined if there are more than `most` */
export function everyNumber(schema: Json, most: number): number[] | undefined {
  const { first, last, step } = rangeOf(schema);
  if (last - first >= most) return undefined;
  return [...Array(Math.max(0, last - first + 1)).keys()].map((index) => multipleAt(first + index, step));
}

function rangeOf(schema: Json): Range {
  const isWhole = [schema.type].flat().includes("integer") && ![schema.type].flat().includes("number");
  const { low, high, above, below } = limitsOf(schema);
  const start = low > -Infinity ? low : startBelow(schema, high);
  const step = stepOf(schema, isWhole, high - start);
  const least = -stepsTo(-start, step);
  const first = multipleAt(least, step) <= above ? least + 1 : least;
  const end = stepsTo(Math.min(high, start + 9999 * Math.max(step, 1)), step);
  const last = multipleAt(end, step) >= below ? end - 1 : end;
  return { first, last, step };
}

/** Near the upper limit, if there is no lower one; 0 if it is permitted. */
function startBelow(schema: Json, high: number): number {
  if (high > 0) return 0;
  const room = Math.max(100, 10 * numberOf(schema.multipleOf, 0), Math.abs(high) / 1000);
  return Math.max(high - room, isShort(schema) ? leastShort : -Infinity);
}

const leastShort = -(2 ** 31);

function isShort({ formats }: Json): boolean {
  return asArray(formats).includes("int32");
}

function limitsOf(schema: Json) {
  const above = numberOf(schema.exclusiveMinimum, -Infinity);
  const below = numberOf(schema.exclusiveMaximum, Infinity);
  const low = Math.max(numberOf(schema.minimum, -Infinity), above);
  const most = isShort(schema) ? 2 ** 31 - 1 : Infinity;
  return { low, high: Math.min(numberOf(schema.maximum, most), below), above, below };
}

/** A whole number must be a multiple of both. A number without a step gets one that fits between its limits. */
function stepOf(schema: Json, isWhole: boolean, width: number): number {
  const step = Math.abs(numberOf(schema.multipleOf, 0));
  if (step > 0) return isWhole ? wholeMultiple(step) : step;
  if (isWhole) return 1;
  return width >= 1 || width <= 0 ? 0.01 : 10 ** Math.max(-300, Math.floor(Math.log10(width)) - 2);
}

/** The first multiple of a decimal that is an integer. */
function wholeMultiple(step: number): number {
  for (let count = 1; count <= 1000; count++) {
    const multiple = multipleAt(count, step);
    if (Number.isInteger(multiple)) return multiple;
  }
  throw new Impossible(`no integer is a multiple of ${step}`);
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
