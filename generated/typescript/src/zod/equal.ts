// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Values as a whole (JSON Schema 2020-12 Validation, 6.1.2 and 6.1.3). */
import type * as zod from "zod";
import { isEqual } from "./engine/schema/equal.ts";
import { parsing } from "./parsing.ts";

/** A `const`, or a value of an `enum`, that is an object or an array. */
export function equal<const Value>(wanted: Value): zod.ZodType<Value> {
  return parsing(({ value: input, issues }) => {
    if (!isEqual(input, wanted))
      issues.push({ code: "custom", message: `Expected ${JSON.stringify(wanted)}`, input });
  });
}
