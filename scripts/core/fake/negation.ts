/** `not` (JSON Schema 2020-12 Core, 10.2.1.4): schemas of which each excludes what the given one permits. */
import { type Json, asArray, asObject, isObject } from "../json.ts";
import { textLike } from "./pattern-text.ts";
import { type Source, referred } from "./source.ts";
import { word } from "./words.ts";

/** A schema that is broken where one of its keywords is, so there is at least one alternative for each. */
export function negated(schema: unknown, source: Source): readonly unknown[] {
  if (schema === false) return [true];
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
    return rule ? rule(value, schema, source) : [];
  });
}

type Rule = (value: unknown, schema: Json, source: Source) => readonly unknown[];

const not = (schema: unknown) => ({ not: schema });
const saysSomething = (schema: unknown) =>
  schema === false || (isObject(schema) && Object.keys(schema).length > 0);

/** A bound on the other side, of the same type. */
const beyond =
  (type: string, keyword: string, step: number): Rule =>
  (value) => {
    const limit = Number(value) + step;
    return limit < 0 && type !== "number" ? [] : [{ type, [keyword]: limit }];
  };

/** Generated at random, and checked. */
const tried =
  (type: string): Rule =>
  () => [{ type }];

/** An object that has this property, of which the schema does not hold. */
function spoilt(name: string, schema: unknown): Json {
  return { type: "object", required: [name], properties: { [name]: schema === false ? true : not(schema) } };
}

function unknownName({ properties }: Json, { random }: Source): string {
  const taken = asObject(properties);
  let name = word(random);
  while (Object.hasOwn(taken, name)) name += "x";
  return name;
}

const undeclared: Rule = (value, schema, source) =>
  saysSomething(value) ? [spoilt(unknownName(schema, source), value)] : [];

const types = ["string", "number", "boolean", "object", "array", "null"];

const rules: Readonly<Record<string, Rule>> = {
  $ref: (value, _schema, source) => negated(referred(source.schemas, String(value)), source),
  type: (value) => {
    const named = [value].flat();
    const others = types.filter(
      (type) => !named.includes(type) && !(type === "number" && named.includes("integer")),
    );
    const fraction =
      named.includes("integer") && !named.includes("number")
        ? [{ type: "number", excluded: [{ type: "integer" }] }]
        : [];
    return [...others.map((type) => ({ type })), ...fraction];
  },
  const: (value) => [{ excluded: [{ const: value }] }],
  enum: (value) => [{ excluded: [{ enum: value }] }],
  allOf: (value, _schema, source) => asArray(value).flatMap((part) => negated(part, source)),
  anyOf: (value) => [{ allOf: asArray(value).map(not) }],
  oneOf: (value) => {
    const [first, second] = asArray(value);
    const both = second === undefined ? [] : [{ allOf: [first, second] }];
    return [{ allOf: asArray(value).map(not) }, ...both];
  },
  not: (value) => [value],
  if: (value, { then = true, else: otherwise = true }) => [
    ...(saysSomething(then) ? [{ allOf: [value, not(then)] }] : []),
    ...(saysSomething(otherwise) ? [{ allOf: [not(value), not(otherwise)] }] : []),
  ],
  required: (value) =>
    asArray(value).map((name) => ({ type: "object", properties: { [String(name)]: false } })),
  properties: (value) =>
    Object.entries(asObject(value))
      .filter(([, part]) => saysSomething(part))
      .map(([name, part]) => spoilt(name, part)),
  additionalProperties: undeclared,
  unevaluatedProperties: undeclared,
  patternProperties: (value, _schema, { random }) =>
    Object.entries(asObject(value))
      .filter(([, part]) => saysSomething(part))
      .map(([pattern, part]) => spoilt(textLike(pattern, random, 3), part)),
  propertyNames: (value) => [{ type: "object", minProperties: 1, propertyNames: not(value) }],
  dependentRequired: (value) =>
    Object.entries(asObject(value)).flatMap(([name, needed]) =>
      asArray(needed).map((other) => ({
        type: "object",
        required: [name],
        properties: { [String(other)]: false },
      })),
    ),
  dependentSchemas: (value) =>
    Object.entries(asObject(value)).map(([name, part]) => ({
      allOf: [{ type: "object", required: [name] }, not(part)],
    })),
  minProperties: beyond("object", "maxProperties", -1),
  maxProperties: beyond("object", "minProperties", 1),
  minItems: beyond("array", "maxItems", -1),
  maxItems: beyond("array", "minItems", 1),
  minLength: beyond("string", "maxLength", -1),
  maxLength: beyond("string", "minLength", 1),
  minimum: beyond("number", "exclusiveMaximum", 0),
  maximum: beyond("number", "exclusiveMinimum", 0),
  exclusiveMinimum: beyond("number", "maximum", 0),
  exclusiveMaximum: beyond("number", "minimum", 0),
  multipleOf: tried("number"),
  pattern: (pattern) => [{ type: "string", excluded: [{ pattern }] }],
  format: (format) => [{ type: "string", excluded: [{ format }] }],
  items: (value, { prefixItems }) => {
    if (!saysSomething(value)) return [];
    const first = asArray(prefixItems).length;
    const open = Array<unknown>(first).fill(true);
    return [
      { type: "array", minItems: first + 1, prefixItems: [...open, value === false ? true : not(value)] },
    ];
  },
  prefixItems: (value) =>
    asArray(value).flatMap((part, index) =>
      saysSomething(part)
        ? [{ type: "array", minItems: index + 1, prefixItems: [...Array(index).fill(true), not(part)] }]
        : [],
    ),
  contains: (value, { minContains = 1, maxContains }) => [
    ...(Number(minContains) > 0
      ? [{ type: "array", contains: value, minContains: 0, maxContains: Number(minContains) - 1 }]
      : []),
    ...(maxContains === undefined
      ? []
      : [{ type: "array", contains: value, minContains: Number(maxContains) + 1 }]),
  ],
  uniqueItems: (value) => (value === true ? [{ type: "array", minItems: 2, repeats: true }] : []),
};
