/** Simplifies the schemas of a document: resolves references, takes compositions apart, and validates with Ajv 2020. */
import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { parseFragment, resolvePointer } from "../core/json-pointer.ts";
import { type Json, asArray, asObject, asString, isObject } from "../core/json.ts";
import type { Api, Schema } from "../core/model.ts";
import { type RegExpEngine, ajvFor, compile } from "../core/schema/compile.ts";
import { base, toJsonSchema } from "../core/schema/dialect.ts";
import { isLeak, removing } from "../core/schema/views.ts";

export interface Schemas {
  /** Converts the keywords of OpenAPI 3.0 to JSON Schema 2020-12. */
  readonly plain: (schema: Schema) => Schema;
  /** The document's `components.schemas`, converted. */
  readonly components: Json;
  /** Resolves a reference. */
  readonly target: (reference: string) => Schema;
  /** Whether Ajv accepts the value, in which it changes nothing; false if it cannot compile the schema. */
  readonly accepts: (schema: Schema, value: unknown) => boolean;
  /** The errors that Ajv finds in a value, other than leaks. @throws Slip if it cannot compile the schema */
  readonly faults: (schema: Schema, value: unknown) => readonly string[];
  /** The write-only properties that a response holds: their places. */
  readonly leaks: (schema: Schema, value: unknown) => readonly string[];
  /** The alternatives of a schema, without `$ref`, `allOf`, `anyOf`, `oneOf` and `if`. */
  readonly variants: (schema: Schema) => readonly Json[];
}

/** @param regExp makes the regular expressions of patterns; bounded ones unless given */
export function createSchemas(
  { schemas, openapi }: Pick<Api, "schemas" | "openapi">,
  regExp?: RegExpEngine,
): Schemas {
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema, openapi)]),
  );
  const document = { components: { schemas: components } };
  const converted = { schemas: components, openapi: "3.1.0" };
  const ajv = ajvFor(converted, { code: { ...(regExp && { regExp }) } });
  const validator = validators(converted, ajv);
  const target = (reference: string): Schema => {
    const local = reference.startsWith(base) ? reference.slice(base.length) : reference;
    const found = resolvePointer(document, parseFragment(local) ?? []);
    return isObject(found) || typeof found === "boolean" ? found : true;
  };
  const plained = new Map<Schema, Schema>();
  const plain = (schema: Schema) => {
    const known = plained.get(schema) ?? toJsonSchema(schema, openapi);
    plained.set(schema, known);
    return known;
  };
  const judging = (schema: Schema) => validator(schema) ?? compile(ajv, schema);
  return {
    plain,
    components,
    target,
    accepts: (schema, value) => validator(schema)?.(value) === true,
    faults: (schema, value) =>
      errorsOf(judging(schema), value)
        .filter(({ params }) => !isLeak(params))
        .map(({ instancePath, message = "" }) => `${instancePath} ${message}`.trim()),
    leaks: (schema, value) =>
      errorsOf(judging(schema), value).flatMap(({ instancePath, params }) =>
        isLeak(params) ? [`${instancePath}/${params.writeOnlyProperty}`] : [],
      ),
    variants: (schema) => variantsOf(schema, target, 0),
  };
}

function errorsOf(validate: ValidateFunction, value: unknown): readonly ErrorObject[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** A schema that the engine puts together may have none, and then accepts nothing. */
function validators(
  api: Pick<Api, "schemas" | "openapi">,
  ajv: Ajv2020,
): (schema: Schema) => ValidateFunction | undefined {
  const known = new Map<Schema, ValidateFunction | undefined>();
  const byText = new Map<string, ValidateFunction | undefined>(); // compiling costs more than checking values
  return (schema) => {
    if (known.has(schema)) return known.get(schema);
    const text = JSON.stringify(schema);
    if (!byText.has(text)) byText.set(text, compiled(ajv, removing(schema, api.schemas, "look")));
    known.set(schema, byText.get(text));
    return byText.get(text);
  };
}

function compiled(ajv: Ajv2020, schema: Schema): ValidateFunction | undefined {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

const most = 24;

function variantsOf(schema: unknown, target: Schemas["target"], depth: number): readonly Json[] {
  if (schema === false || depth > 24) return [];
  if (!isObject(schema)) return [{}];
  const { $ref, allOf, anyOf, oneOf, if: when, then = {}, else: otherwise = {}, ...rest } = schema;
  const below = (part: unknown) => variantsOf(part, target, depth + 1);
  const choices = (parts: unknown) => asArray(parts).flatMap((part) => below(tagged(schema, part)));
  const factors = [
    ...(typeof $ref === "string" ? [below(target($ref))] : []),
    ...asArray(allOf).map(below),
    ...[anyOf, oneOf].flatMap((parts) => (asArray(parts).length > 0 ? [choices(parts)] : [])),
    ...(when === undefined ? [] : [[...below({ allOf: [when, then] }), ...below(otherwise)]]),
  ];
  return factors.reduce<readonly Json[]>(crossed, [rest]);
}

function crossed(left: readonly Json[], right: readonly Json[]): readonly Json[] {
  const all = left.flatMap((one) => right.map((other) => merge(one, other)));
  return all.filter((one) => !isContradictory(one)).slice(0, most);
}

/** Whether surely no value is valid, such as where two branches give a required property different names. */
function isContradictory({ type, required, properties, ...own }: Json): boolean {
  if ((Array.isArray(type) && type.length === 0) || closedTo(own)?.length === 0) return true;
  const known = asObject(properties);
  return asArray(required).some((name) => closedTo(known[String(name)])?.length === 0);
}

/** The values that a schema lists; undefined if it lists none. */
function closedTo(schema: unknown): readonly unknown[] | undefined {
  if (!isObject(schema)) return undefined;
  const lists = [
    ...("const" in schema ? [[schema.const]] : []),
    ...(Array.isArray(schema.enum) ? [schema.enum] : []),
    ...asArray(schema.allOf).map(closedTo),
  ].filter((list) => list !== undefined);
  return lists.length === 0
    ? undefined
    : lists.reduce((one, other) => one.filter((value) => other.some(same(value))));
}

/** Requires a branch of a discriminated union to state its name (OpenAPI 3.1, 4.8.25). */
function tagged({ discriminator }: Json, part: unknown): unknown {
  const { propertyName, mapping } = asObject(discriminator);
  const reference = asString(asObject(part).$ref);
  if (typeof propertyName !== "string" || reference === "") return part;
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  const key = Object.entries(asObject(mapping)).find(
    ([, to]) => asString(to) === name || asString(to).endsWith(`/${name}`),
  )?.[0];
  const tag = { properties: { [propertyName]: { const: key ?? name } }, required: [propertyName] };
  return { allOf: [part, tag] };
}

/** Merges two schemas as far as possible; Ajv has the last word. */
export function merge(left: Json, right: Json): Json {
  const merged: Record<string, unknown> = { ...left };
  for (const [keyword, value] of Object.entries(right)) {
    const own = merged[keyword];
    merged[keyword] = own === undefined ? value : (combine[keyword] ?? second)(own, value);
  }
  return merged;
}

const second = (_left: unknown, right: unknown): unknown => right;
const greater = (left: unknown, right: unknown): unknown => Math.max(Number(left), Number(right));
const less = (left: unknown, right: unknown): unknown => Math.min(Number(left), Number(right));
const same = (left: unknown) => (right: unknown) => JSON.stringify(left) === JSON.stringify(right);

const combine: Readonly<Record<string, (left: unknown, right: unknown) => unknown>> = {
  required: (left, right) => [...new Set([...asArray(left), ...asArray(right)])],
  enum: (left, right) => asArray(left).filter((value) => asArray(right).some(same(value))),
  type: (left, right) => typesInBoth([left].flat(), [right].flat()),
  properties: (left, right) => both(asObject(left), asObject(right)),
  patternProperties: (left, right) => both(asObject(left), asObject(right)),
  additionalProperties: (left, right) => (left === false || right === false ? false : right),
  items: (left, right) => ({ allOf: [left, right] }),
  minimum: greater,
  exclusiveMinimum: greater,
  minLength: greater,
  minItems: greater,
  minProperties: greater,
  maximum: less,
  exclusiveMaximum: less,
  maxLength: less,
  maxItems: less,
  maxProperties: less,
};

function typesInBoth(left: readonly unknown[], right: readonly unknown[]): readonly unknown[] {
  return [
    ...new Set([...left.filter((type) => isIn(type, right)), ...right.filter((type) => isIn(type, left))]),
  ];
}

/** An integer is a number, too (JSON Schema validation, 6.1.1). */
export function isIn(type: unknown, types: readonly unknown[]): boolean {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function both(left: Json, right: Json): Json {
  const shared = Object.keys(right).filter((name) => Object.hasOwn(left, name));
  return {
    ...left,
    ...right,
    ...Object.fromEntries(shared.map((name) => [name, { allOf: [left[name], right[name]] }])),
  };
}
