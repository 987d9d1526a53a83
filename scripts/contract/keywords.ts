/** Which keywords are constraints, and how many each is: `required` is one for each name. */
import { type Json, asArray, asObject, isObject } from "../core/json.ts";
import { textFormats } from "../core/schema/format-table.ts";

type Details = readonly string[];

/** The constraints of one schema object, without those that no value can break. */
export function demandsOf(schema: Json, isText: boolean): readonly (readonly [string, Details])[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const details = applies(keyword, schema) ? (listed[keyword]?.(value, schema, isText) ?? []) : [];
    return details.length > 0 ? [[keyword, details] as const] : [];
  });
}

/** The types that a keyword says something about; no value of another type can break it (JSON Schema core, 7.6.1). */
const subjects: Readonly<Record<string, RegExp>> = {
  string: /^(?:minLength|maxLength|pattern)$/,
  number: /^(?:minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf)$/,
  array: /^(?:minItems|maxItems|uniqueItems|contains|maxContains|items|unevaluatedItems)$/,
  object:
    /^(?:required|minProperties|maxProperties|additionalProperties|unevaluatedProperties|propertyNames|dependentRequired)$/,
};

function applies(keyword: string, { type }: Json): boolean {
  if (type === undefined) return true;
  const own = [type].flat().map((name) => (name === "integer" ? "number" : name));
  const [subject] = Object.entries(subjects).find(([, names]) => names.test(keyword)) ?? [];
  return subject === undefined || own.includes(subject);
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
    !isClosed(schema) && (String(value) in textFormats || (value === "int32" && isUnbounded(schema)))
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
};

/** Narrower bounds make the limit of 32 bits needless; that of 64 bits no JSON number of ours can break. */
function isUnbounded({ minimum, maximum }: Json): boolean {
  return typeof minimum !== "number" || typeof maximum !== "number";
}
