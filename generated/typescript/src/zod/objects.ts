// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Objects (JSON Schema 2020-12, 10.3.2). */
import * as zod from "zod";
import { type Payload, type Rule, isRecord, parsing, report, run } from "./parsing.ts";

/** Keeps undeclared properties, as JSON Schema does. Their names are not in the type, as in the types of the client. */
export function open<Shape extends Properties>(shape: Shape): zod.ZodObject<Shape> {
  return zod.looseObject(shape) as zod.ZodType as zod.ZodObject<Shape>; // the same class without an index signature
}

type Properties = Readonly<Record<string, zod.ZodType>>;

interface Others {
  /** `patternProperties`. */
  readonly patterns?: readonly (readonly [RegExp, zod.ZodType])[];
  /** `additionalProperties`: for what is neither declared nor matched. */
  readonly rest?: zod.ZodType;
}

type Described<Shape extends Properties> = zod.ZodType<
  zod.output<zod.ZodObject<Shape>>,
  zod.input<zod.ZodObject<Shape>>
>;

/** An object that zod itself cannot describe: with patterns, or with properties such as `constructor`. */
export function fields<Shape extends Properties>(shape: Shape, others: Others = {}): Described<Shape> {
  return parsing((payload) => {
    const given = payload.value;
    if (!isRecord(given))
      return void payload.issues.push({ code: "invalid_type", expected: "object", input: given });
    const keys = Object.keys(given);
    const entries = keys.map((key) => [
      key,
      held(given, key, { payload, schemas: schemasFor(key, shape, others) }),
    ]);
    const missing = Object.entries(shape).filter(([key]) => !Object.hasOwn(given, key));
    const filled = missing.flatMap(([key, schema]) => absent(payload, key, schema));
    payload.value = Object.fromEntries([...filled, ...entries]);
  });
}

function schemasFor(key: string, shape: Properties, { patterns = [], rest }: Others): readonly zod.ZodType[] {
  const own = Object.hasOwn(shape, key) ? shape[key] : undefined;
  const found = [
    ...(own ? [own] : []),
    ...patterns.filter(([pattern]) => pattern.test(key)).map(([, schema]) => schema),
  ];
  return found.length > 0 || !rest ? found : [rest];
}

interface Held {
  readonly payload: Payload;
  readonly schemas: readonly zod.ZodType[];
}

function held(given: Record<string, unknown>, key: string, { payload, schemas }: Held): unknown {
  let value = given[key];
  for (const schema of schemas) {
    const result = run(schema, value);
    if (schema instanceof zod.ZodNever)
      payload.issues.push({ code: "unrecognized_keys", keys: [key], input: given });
    else report(payload, result, key);
    value = result.value;
  }
  return value;
}

/** Like zod's own objects: what may be absent says so. */
function absent(payload: Payload, key: string, schema: zod.ZodType): [string, unknown][] {
  const {
    _zod: { optin },
  } = schema;
  if (optin === "optional") return [];
  const result = run(schema, undefined);
  if (result.issues.length === 0 && optin !== undefined) return [[key, result.value]];
  payload.issues.push({ code: "invalid_type", expected: "nonoptional", input: undefined, path: [key] });
  return [];
}

/** `minProperties` (Validation, 6.5.2). */
export function minProperties(minimum: number): Rule {
  return ({ value: input, issues }) => {
    if (!isRecord(input) || Object.keys(input).length >= minimum) return;
    const message = `Too few properties: at least ${minimum} required`;
    issues.push({ code: "too_small", origin: "object", minimum, inclusive: true, input, message });
  };
}

/** `maxProperties` (Validation, 6.5.1). */
export function maxProperties(maximum: number): Rule {
  return ({ value: input, issues }) => {
    if (!isRecord(input) || Object.keys(input).length <= maximum) return;
    const message = `Too many properties: at most ${maximum} allowed`;
    issues.push({ code: "too_big", origin: "object", maximum, inclusive: true, input, message });
  };
}

/** `propertyNames` (10.3.2.4). */
export function propertyNames(schema: zod.ZodType): Rule {
  return (payload) => {
    for (const key of isRecord(payload.value) ? Object.keys(payload.value) : [])
      report(payload, run(schema, key), key);
  };
}

/** `dependentRequired` (Validation, 6.5.4): a property that others come with. */
export function dependentRequired(needs: Readonly<Record<string, readonly string[]>>): Rule {
  return ({ value: input, issues }) => {
    if (!isRecord(input)) return;
    const present = Object.entries(needs).filter(([key]) => Object.hasOwn(input, key));
    for (const [key, names] of present)
      for (const name of names.filter((needed) => !Object.hasOwn(input, needed)))
        issues.push({ code: "custom", message: `Required together with ${key}`, path: [name], input });
  };
}

/** `dependentSchemas` (10.2.2.4): a property with which the object is held to one more schema. */
export function dependentSchemas(schemas: Properties): Rule {
  return (payload) => {
    const { value } = payload;
    if (!isRecord(value)) return;
    for (const [key, schema] of Object.entries(schemas))
      if (Object.hasOwn(value, key)) report(payload, run(schema, value));
  };
}
