/**
 * What a JSON Schema says of a value, in words for readers (JSON Schema 2020-12, and the older spellings of
 * OpenAPI 3.0). Keywords that hold other schemas are in `structure`; each of the rest is a fact.
 */
import { exactJson } from "../exact-json.ts";
import { isContainer, isLongNumber } from "../exact-number.ts";
import { type Json, asArray, asString, isObject } from "../json.ts";
import { childOf, parseFragment, resolvePointer } from "../json-pointer.ts";
import { labelOf } from "./extensions.ts";

export interface Fact {
  readonly label: string;
  /** Each is shown as code. */
  readonly values: readonly string[];
  /** What each value means, in their order; empty: not said. */
  readonly notes?: readonly string[];
}

/** Keyword → its label. What is not here has its own name as label. */
const labels: Readonly<Record<string, string>> = {
  enum: "One of",
  const: "Always",
  default: "Default",
  minimum: "At least",
  maximum: "At most",
  exclusiveMinimum: "More than",
  exclusiveMaximum: "Less than",
  multipleOf: "Multiple of",
  minLength: "Characters, at least",
  maxLength: "Characters, at most",
  pattern: "Pattern",
  minItems: "Items, at least",
  maxItems: "Items, at most",
  uniqueItems: "Items differ",
  minContains: "Matching items, at least",
  maxContains: "Matching items, at most",
  minProperties: "Fields, at least",
  maxProperties: "Fields, at most",
  contentMediaType: "Content",
  contentEncoding: "Encoding",
  dependentRequired: "Fields that need others",
  discriminator: "Told apart by",
  xml: "In XML",
  $dynamicRef: "Refers to",
};

/** Keywords that the type, the name, a flag or the description stand for. */
const elsewhere = new Set(
  (
    "$ref type format nullable title description example examples " +
    "required externalDocs readOnly writeOnly deprecated $schema $id $comment " +
    "$anchor $dynamicAnchor $defs definitions properties patternProperties additionalProperties unevaluatedProperties " +
    "propertyNames items prefixItems additionalItems unevaluatedItems contains allOf anyOf " +
    "oneOf not if then else dependentSchemas contentSchema $vocabulary"
  ).split(" "),
);

/** Keywords with one schema, and what it is of. */
export const single: readonly (readonly [keyword: string, label: string])[] = [
  ["items", "Each item"],
  ["additionalItems", "Each further item"],
  ["contains", "At least one item"],
  ["unevaluatedItems", "Each other item"],
  ["propertyNames", "Each name"],
  ["additionalProperties", "Any other field"],
  ["unevaluatedProperties", "Any other field"],
  ["not", "Not"],
  ["if", "If"],
  ["then", "Then"],
  ["else", "Otherwise"],
  ["contentSchema", "Content"],
];

/** Keywords with a list of schemas, and what one without a name is called, before its number. */
export const several: readonly (readonly [keyword: string, label: string, one: string])[] = [
  ["oneOf", "One of these", "Choice"],
  ["anyOf", "Any of these", "Choice"],
  ["allOf", "All of these", "Part"],
  ["prefixItems", "Items in this order", "Item"],
];

/** Keywords with a schema per name. */
export const named: readonly (readonly [keyword: string, label: string])[] = [
  ["properties", ""],
  ["patternProperties", "Fields by pattern"],
  ["dependentSchemas", "If the field is there"],
];

/** Extensions that generators and documentation know: texts of the values of `enum`, in order or by value. */
const enumTexts = ["x-enum-varnames", "x-enumNames", "x-enumDescriptions", "x-enum-descriptions"];

/** @returns the facts in the order of the schema */
export function factsOf(schema: Json): Fact[] {
  const notes = enumNotes(schema);
  return Object.entries(schema)
    .filter(([keyword, value]) => !elsewhere.has(keyword) && value !== undefined)
    .filter(([keyword]) => notes === undefined || !enumTexts.includes(keyword))
    .map(([keyword, value]) => ({
      label: Object.hasOwn(labels, keyword)
        ? (labels[keyword] ?? keyword)
        : labelOf(keyword.replace(/^x-/, "")),
      values: valuesOf(keyword, value),
      ...(keyword === "enum" && notes && { notes }),
    }))
    .filter(({ values }) => values.length > 0);
}

/** @returns undefined if there are no texts, or one that is of no value: they are then shown as they are written */
function enumNotes(schema: Json): readonly string[] | undefined {
  const values = asArray(schema.enum).map(String);
  const written = enumTexts.flatMap((keyword) => (keyword in schema ? [schema[keyword]] : []));
  const texts = written.map((all) => (Array.isArray(all) ? all : inOrder(all, values)));
  const fit = texts.every(
    (all) =>
      all.length <= values.length && all.every((each) => each === undefined || typeof each === "string"),
  );
  if (texts.length === 0 || !fit) return undefined;
  return values.map((value, index) => {
    const said = texts
      .map((all) => asString(all[index]).trim())
      .filter((each) => each !== "" && each !== value);
    return said.join(": ");
  });
}

/** @returns longer than the values if a text is of none */
function inOrder(texts: unknown, values: readonly string[]): readonly unknown[] {
  const entries = new Map(isObject(texts) ? Object.entries(texts) : [["", texts]]);
  const others = [...entries].filter(([key]) => !values.includes(key));
  return [...values.map((value) => entries.get(value)), ...others];
}

function valuesOf(keyword: string, value: unknown): string[] {
  if (keyword === "enum") return asArray(value).map(inText);
  if (keyword === "discriminator" && isObject(value))
    return [asString(value.propertyName), ...mapping(value.mapping)];
  if (value === false && keyword === "uniqueItems") return [];
  return [inText(value)];
}

function mapping(value: unknown): string[] {
  return isObject(value)
    ? Object.entries(value).map(([key, to]) => `${key} → ${asString(to).split("/").at(-1)}`)
    : [];
}

/** A value in one line. Text stays without quotes unless it would not be seen. */
export function inText(value: unknown): string {
  if (typeof value === "string")
    return value === "" || value !== value.trim() ? JSON.stringify(value) : value;
  return exactJson(value) ?? "";
}

/** Whether a value is shown in the line of its field. */
export function isShort(value: unknown): boolean {
  return !(isObject(value) && isContainer(value)) && inText(value).length <= 80;
}

/** Examples of the value, `examples` before OpenAPI 3.0's `example`. */
export function examplesOf(schema: Json): readonly unknown[] {
  return [...asArray(schema.examples), ...(schema.example === undefined ? [] : [schema.example])];
}

/** A type with words, where a reference is the name of its model. */
export type TypeWord = string | { readonly model: string };

/** `array of User or null`. */
export function typeOf(schema: unknown): TypeWord[] {
  if (schema === false) return ["nothing"];
  if (!isObject(schema)) return ["any"];
  const name = modelOf(schema.$ref);
  if (name !== undefined) return [{ model: name }];
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(
    (type) => typeof type === "string",
  );
  const all = types.length > 0 ? types : guessed(schema);
  const words = all.map((type) => ofType(type, schema));
  const nullable = schema.nullable === true && !all.includes("null") ? [["null"]] : [];
  return joined([...words, ...nullable], " or ");
}

function ofType(type: string, schema: Json): TypeWord[] {
  if (type === "array" && schema.items !== undefined) return ["array of ", ...typeOf(schema.items)];
  const format = asString(schema.format);
  return [format !== "" && ["string", "number", "integer"].includes(type) ? `${type} (${format})` : type];
}

/** Without `type`: what its other keywords are about. */
function guessed(schema: Json): string[] {
  const { properties, additionalProperties, items, prefixItems } = schema;
  if (properties !== undefined || isObject(additionalProperties)) return ["object"];
  if (items !== undefined || prefixItems !== undefined) return ["array"];
  const literals = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
  const types = [...new Set(literals.map(typeOfLiteral))];
  if (types.length > 0) return types;
  return [schema.oneOf || schema.anyOf ? "one of several" : schema.allOf ? "all of several" : "any"];
}

function typeOfLiteral(value: unknown): string {
  if (value === null) return "null";
  if (isLongNumber(value)) return "number";
  return Array.isArray(value) ? "array" : typeof value;
}

function joined(parts: readonly (readonly TypeWord[])[], by: string): TypeWord[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));
}

/** The name in a reference to one of the document's models. */
export function modelOf(reference: unknown): string | undefined {
  const tokens = typeof reference === "string" ? parseFragment(reference) : undefined;
  const [section, kind, name, ...rest] = tokens ?? [];
  return section === "components" && kind === "schemas" && rest.length === 0 ? name : undefined;
}

/** The schema that a reference leads to; undefined if it leads nowhere. */
export function schemaAt(schemas: Json, reference: string): unknown {
  const tokens = parseFragment(reference);
  return tokens?.[0] === "components" && tokens[1] === "schemas"
    ? resolvePointer(schemas, tokens.slice(2))
    : undefined;
}

/** One field of a schema. */
export function fieldOf(schema: unknown, name: string): unknown {
  return isObject(schema) ? childOf(schema.properties, name) : undefined;
}
