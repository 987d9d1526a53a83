/** Reads unions as those do who read responses: by the branch that they know, and not by whether another one fits as well. */
import { asArray, isObject } from "../../json.ts";
import type { Schema } from "../../model.ts";
import { rewrite } from "../../openapi/walk.ts";

/** @returns a schema with `anyOf` in place of each `oneOf` */
export function loosened(schema: Schema): Schema {
  const found = rewrite(schema, "Schema", (value, position) => {
    if (position !== "Schema" || !isObject(value) || !Array.isArray(value.oneOf)) return value;
    const { oneOf, ...rest } = value;
    if (rest.anyOf === undefined) return { ...rest, anyOf: oneOf };
    return { ...rest, allOf: [...asArray(rest.allOf), { anyOf: oneOf }] };
  });
  return isObject(found) ? found : found !== false;
}
