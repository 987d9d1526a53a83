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

/** How often the first value of a schema is tried: others depend on it. */
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
  const check = (schema: Schema) => {
    if (!compiled.has(schema)) compiled.set(schema, compile(schema));
    return compiled.get(schema);
  };
  const known = { consumer: new Map(), server: new Map() };
  return { both, check, make: makerFor(both, check), causeOf: (fault) => causes.get(fault), known };
}

function makerFor({ schemas }: Both, check: Tools["check"]): Tools["make"] {
  const made = (schema: Schema, number: number) => {
    try {
      const value = fake(schema, schemas, randomFrom(`value ${number}`));
      return check(schema)?.(value).length === 0 ? { value } : undefined;
    } catch (error) {
      if (error instanceof Impossible) return undefined;
      throw error;
    }
  };
  return (schema, seed) => {
    const own = schema as Schema; // of a document, or made of its parts
    for (let number = seed; number < seed + (seed === 0 ? attempts : 1); number++) {
      const found = made(own, number);
      if (found) return found;
    }
    return undefined;
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
