/** What judges a change: validators by Ajv, and values from the generator of mock and MSW. */
import { fake } from "../fake/fake.ts";
import { fakeLeast } from "../fake/least.ts";
import { randomFrom } from "../fake/random.ts";
import { Impossible } from "../fake/source.ts";
import type { Tools } from "./comparison.ts";
import { undiscriminated } from "./schema/discriminators.ts";
import { loosened } from "./schema/loosened.ts";
import type { Both } from "./schema/side.ts";
import type { Make } from "./schema/find.ts";
import { asObject, isObject } from "../json.ts";
import { formatPointer } from "../json-pointer.ts";
import { memoize } from "../memoize.ts";
import type { Schema } from "../model.ts";
import { type AjvError, type Check, type Fault, toCheck } from "../request-validation/faults.ts";
import { ajvFor } from "../schema/compile.ts";

/** How often a value that others depend on is tried. */
const attempts = 20;

export function toolsFor(both: Both): Tools {
  const causes = new WeakMap<Fault, object>();
  const check = checkerOf(both.schemas, causes);
  const checkLoosely = checkerBy(both.schemas, { change: loosened, causes });
  const known = { consumer: new Map(), server: new Map() };
  const guess = guesserFor(both);
  const make: Tools["make"] = (schema) => {
    const faults = check(schema);
    if (!faults) return undefined;
    for (let number = 0; number < attempts; number++) {
      const found = (number % 2 === 0 ? guess.small : guess.any)(schema, number);
      if (found && faults(found.value).length === 0) return found;
    }
    return undefined;
  };
  const plainly = plainlyBy(both.schemas, { check, checkLoosely }, causes);
  return { both, check, checkLoosely, plainly, make, guess, causeOf: (fault) => causes.get(fault), known };
}

/** Without what discriminators say; where there are none, validators are compiled only once. */
function plainlyBy(
  schemas: Schemas,
  own: Tools["plainly"],
  causes: WeakMap<Fault, object>,
): Tools["plainly"] {
  const areAllPlain = once(() => Object.values(schemas).every(isPlain));
  const plain = checkerBy(schemas, { change: undiscriminated, causes });
  const loosely = checkerBy(schemas, { change: (schema) => loosened(undiscriminated(schema)), causes });
  const isNone = (schema: Schema) => areAllPlain() && isPlain(schema);
  return {
    check: (schema) => (isNone(schema) ? own.check(schema) : plain(schema)),
    checkLoosely: (schema) => (isNone(schema) ? own.checkLoosely(schema) : loosely(schema)),
  };
}

function isPlain(schema: Schema): boolean {
  return undiscriminated(schema) === schema;
}

interface Changed {
  readonly change: (schema: Schema) => Schema;
  readonly causes: WeakMap<Fault, object>;
}

/** Reads all schemas in another way; nothing is done before it is first used. */
function checkerBy(schemas: Schemas, { change, causes }: Changed): Tools["check"] {
  const checker = once(() => checkerOf(mapped(schemas, change), causes));
  const changed = memoize((schema: object) => change(asObject(schema)));
  return (schema) => checker()(isObject(schema) ? changed(schema) : schema);
}

type Schemas = Both["schemas"];

function mapped(schemas: Schemas, change: (schema: Schema) => Schema): Schemas {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Compiles a schema when it is first used. */
function checkerOf(schemas: Schemas, causes: WeakMap<Fault, object>): Tools["check"] {
  const ajv = ajvFor({ schemas, openapi: "3.1.0" });
  const compiled = new Map<Schema, Check | undefined>();
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
  return (schema) => {
    if (!compiled.has(schema)) compiled.set(schema, compile(schema));
    return compiled.get(schema);
  };
}

/** Most schemas are tried only once, so no validator is compiled for them. */
function guesserFor({ schemas }: Both): Tools["guess"] {
  const by =
    (make: typeof fake): Make =>
    (schema, seed) => {
      try {
        return { value: make(schema, schemas, randomFrom(`value ${seed}`)) };
      } catch (error) {
        if (error instanceof Impossible) return undefined;
        throw error;
      }
    };
  return { any: by(fake), small: by(fakeLeast) };
}

/** The path of a fault also has the name of the property that is missing or not declared. */
function isOf({ keyword, instancePath }: AjvError, fault: Fault): boolean {
  const path = formatPointer(fault.path);
  return (
    keyword.replace("unevaluated", "additional") === fault.keyword &&
    (path === instancePath || formatPointer(fault.path.slice(0, -1)) === instancePath)
  );
}
