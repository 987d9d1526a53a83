/** Strings and numbers (JSON Schema 2020-12 Validation, 6.2, 6.3 and 7). */
import * as zod from "zod";
import { isMultipleOf } from "../../../scripts/core/schema/multiple-of.ts";
import type { Rule } from "./parsing.ts";

/** `minLength` (6.3.2) counts characters, of which some take two places in a string. */
export function minLength(minimum: number): Rule {
  return ({ value: input, issues }) => {
    if (typeof input === "string" && lengthOf(input) < minimum)
      issues.push({ code: "too_small", origin: "string", minimum, inclusive: true, input });
  };
}

/** `maxLength` (6.3.1). */
export function maxLength(maximum: number): Rule {
  return ({ value: input, issues }) => {
    if (typeof input === "string" && input.length > maximum && lengthOf(input) > maximum)
      issues.push({ code: "too_big", origin: "string", maximum, inclusive: true, input });
  };
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** `format` (7.3). */
export function format(name: string, isValid: (text: string) => boolean): Rule {
  return ({ value: input, issues }) => {
    if (typeof input === "string" && !isValid(input))
      issues.push({ code: "invalid_format", format: name, input });
  };
}

/** `multipleOf` (6.2.1), in decimal arithmetic. */
export function multipleOf(divisor: number): Rule {
  return ({ value: input, issues }) => {
    if (typeof input === "number" && !isMultipleOf(input, divisor))
      issues.push({ code: "not_multiple_of", divisor, input });
  };
}

/** An integer of any size (6.1.1); `zod.int()` stops at 2^53. */
export function integer(): zod.ZodNumber {
  return zod.number().check(({ value: input, issues }) => {
    if (!Number.isInteger(input)) issues.push({ code: "invalid_type", expected: "int", input });
  });
}

/** A default need not be valid (9.2), so that its type is not looked at. */
export function withDefault<Schema extends zod.ZodType>(
  schema: Schema,
  value: unknown,
): zod.ZodDefault<Schema> {
  return schema.default(value as zod.core.util.NoUndefined<zod.output<Schema>>); // as written in the document
}

/** Bytes: a file of a form, or a body that is one. */
export function bytes(): zod.ZodType<Blob> {
  return zod.instanceof(Blob);
}
