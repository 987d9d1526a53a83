// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Arrays (JSON Schema 2020-12, 10.3.1 and Validation, 6.4). */
import type * as zod from "zod";
import { repeated } from "./engine/schema/equal.ts";
import { type Rule, accepts } from "./parsing.ts";

/** `minItems`, of a tuple. */
export function minItems(minimum: number): Rule {
  return ({ value: input, issues }) => {
    if (Array.isArray(input) && input.length < minimum)
      issues.push({ code: "too_small", origin: "array", minimum, inclusive: true, input });
  };
}

/** `maxItems`, of a tuple. */
export function maxItems(maximum: number): Rule {
  return ({ value: input, issues }) => {
    if (Array.isArray(input) && input.length > maximum)
      issues.push({ code: "too_big", origin: "array", maximum, inclusive: true, input });
  };
}

/** `contains`, with `minContains` and `maxContains` (10.3.1.3, Validation 6.4.4 and 6.4.5). */
export function contains(schema: zod.ZodType, least = 1, most = Infinity): Rule {
  return ({ value: input, issues }) => {
    if (!Array.isArray(input)) return;
    const count = input.filter((item) => accepts(schema, item)).length;
    if (count >= least && count <= most) return;
    const limits = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    issues.push({
      code: "custom",
      message: `Wrong number of matching items: ${count} instead of ${limits}`,
      input,
    });
  };
}

/** `uniqueItems` (Validation, 6.4.3). */
export function uniqueItems(): Rule {
  return ({ value: input, issues }) => {
    if (Array.isArray(input) && repeated(input))
      issues.push({ code: "custom", message: "Items must be unique", input });
  };
}
