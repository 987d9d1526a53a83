/** What judges a change: validators by Ajv, and values from the generator of mock and MSW. */
import { fake } from "../fake/fake.ts";
import { randomFrom } from "../fake/random.ts";
import { Impossible } from "../fake/source.ts";
import type { Tools } from "./comparison.ts";
import type { Both } from "./schema/side.ts";
import { formatPointer } from "../json-pointer.ts";
import type { Schema } from "../model.ts";
import { type AjvError, type Check, type Fault, toCheck } from "../request-validation/faults.ts";
import { ajvFor } from "../schema/compile.ts";

/** How often a value that others depend on is tried. */
const attempts = 20;

export function toolsFor(both: Both): Tools {
  const ajv = ajvFor({ schemas: both.schemas, openapi: "3.1.0" });
  const compiled = new Map<Schema, Check | undefined>();
  const causes = new WeakMap<Fault, object>();
  const compile = (schema: Schema): Check | undefined => {
    try {
      const validate = ajv.compile(schema);
      const check = toCheck(validate);
      return (value) => {
        const faults = check(value);
        for (const fault of faults) {
          const cause = validate.errors?.find((error) => isOf(error, fault))?.parentSchema;
          if (cause) causes.set(fault, cause);
        }
        return faults;
      };
    } catch {
      return undefined; // an invalid pattern, of which lint warns
    }
  };
  const checkOf = (schema: Schema) => {
    if (!compiled.has(schema)) compiled.set(schema, compile(schema));
    return compiled.get(schema);
  };
  const known = { consumer: new Map(), server: new Map() };
  const guess = guesserFor(both);
  const make: Tools["make"] = (schema) => {
    const check = checkOf(schema);
    if (!check) return undefined;
    for (let number = 0; number < attempts; number++) {
      const found = guess(schema, number);
      if (found && check(found.value).length === 0) return found;
    }
    return undefined;
  };
  return { both, check: checkOf, make, guess, causeOf: (fault) => causes.get(fault), known };
}

/** Most schemas are tried only once, so no validator is compiled for them. */
function guesserFor({ schemas }: Both): Tools["guess"] {
  return (schema, seed) => {
    try {
      return { value: fake(schema, schemas, randomFrom(`value ${seed}`)) };
    } catch (error) {
      if (error instanceof Impossible) return undefined;
      throw error;
    }
  };
}

/** The path of a fault also has the name of the property that is missing or not declared. */
function isOf({ keyword, instancePath }: AjvError, fault: Fault): boolean {
  const path = formatPointer(fault.path);
  return (
    keyword.replace("unevaluated", "additional") === fault.keyword &&
    (path === instancePath || formatPointer(fault.path.slice(0, -1)) === instancePath)
  );
}
