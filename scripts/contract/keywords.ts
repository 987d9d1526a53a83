/** Which keywords are constraints, and how many each is: `required` is one for each name. */
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import { numberFormats, textFormats } from "../core/schema/format-table.ts";

type Details = readonly string[];

/** The constraints of one schema object, without those that no value can break. */
export function demandsOf(schema: Json, isText: boolean): readonly (readonly [string, Details])[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const details = listed[keyword]?.(value, schema, isText) ?? [];
    return details.length > 0 ? [[keyword, details] as const] : [];
  });
}

type Lister = (value: unknown, schema: Json, isText: boolean) => Details;

const one: Details = [""];
const none: Details = [];
const always: Lister = () => one;
const above =
  (least: number): Lister =>
  (value) =>
    typeof value === "number" && value > least ? one : none;
const ifFalse: Lister = (value) => (value === false ? one : none);
const isClosed = ({ enum: permitted, const: only }: Json) => permitted !== undefined || only !== undefined;

const listed: Readonly<Record<string, Lister>> = {
  type: (value, schema, isText) => {
    const types = [value].flat();
    if (isClosed(schema) || types.length === 0) return none;
    return isText && types.some((type) => /^(?:string|array|object|null)$/.test(String(type))) ? none : one;
  },
  enum: always,
  const: always,
  minimum: always,
  maximum: always,
  exclusiveMinimum: always,
  exclusiveMaximum: always,
  multipleOf: (value, { type }) => (value === 1 && type === "integer" ? none : one),
  minLength: above(0),
  maxLength: always,
  pattern: always,
  format: (value, schema) =>
    !isClosed(schema) &&
    (String(value) in textFormats || (String(value) in numberFormats && isBounded(schema)))
      ? one
      : none,
  minItems: above(0),
  maxItems: always,
  uniqueItems: (value) => (value === true ? one : none),
  contains: (_value, { minContains }) => (minContains === 0 ? none : one),
  maxContains: (_value, { contains }) => (contains === undefined ? none : one),
  required: (value) => asArray(value).map(String),
  minProperties: above(0),
  maxProperties: always,
  additionalProperties: ifFalse,
  unevaluatedProperties: ifFalse,
  items: ifFalse,
  unevaluatedItems: ifFalse,
  propertyNames: always,
  dependentRequired: (value) =>
    Object.entries(asObject(value)).flatMap(([name, needed]) =>
      asArray(needed).map((other) => `${name} → ${String(other)}`),
    ),
  not: (value) => (isObject(value) && Object.keys(value).length > 0 ? one : none),
  discriminator: (value, schema) =>
    isObject(value) && (schema.oneOf !== undefined || schema.anyOf !== undefined) ? one : none,
};

/** A limit of 32 or 64 bits that narrower bounds make needless. */
function isBounded({ minimum, maximum }: Json): boolean {
  return !(typeof minimum === "number" && typeof maximum === "number");
}
