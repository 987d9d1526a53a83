/** Strings, numbers, booleans, null, and lists of values. */
import { type Code, code, expression, literal, regex } from "../../scripts/core/code.ts";
import { type Json, asString } from "../../scripts/core/json.ts";
import { isBinary } from "../../scripts/core/schema/binary.ts";
import { expression as boundedPattern } from "../../scripts/core/schema/expressions.ts";
import { numberFormats, textFormats } from "../../scripts/core/schema/format-table.ts";
import { isMultipleOf } from "../../scripts/core/schema/multiple-of.ts";
import { type JsonType, type Types, typeOfValue } from "../../scripts/core/schema/types.ts";
import { type Printed, type Printing, list, never, plain } from "./printing.ts";

export function printString(schema: Json, printing: Printing): Printed {
  const { helper } = printing;
  if (printing.hasFiles && isBinary(schema))
    return plain(code`${helper("bytes")}()`, new Set(["string"]), code`globalThis.Blob`);
  const { minLength, maxLength, pattern, format } = schema;
  const check = textCheck(format);
  const methods = [
    ...(minLength === 1 ? [code`.min(1)`] : []),
    ...(maxLength === 0 ? [code`.max(0)`] : []),
    ...(typeof pattern === "string" ? [code`.regex(${regex(pattern)})`] : []),
  ];
  const rules = [
    ...(isCount(minLength) && minLength > 1 ? [code`${helper("minLength")}(${literal(minLength)})`] : []),
    ...(isCount(maxLength) && maxLength > 0 ? [code`${helper("maxLength")}(${literal(maxLength)})`] : []),
    ...(check === undefined
      ? []
      : [code`${helper("format")}(${literal(asString(format))}, ${helper(check)})`]),
  ];
  const checks = rules.length === 0 ? code`` : code`.check(${list(rules)})`;
  return plain(code`zod.string()${list(methods, "")}${checks}`, new Set(["string"]), code`string`);
}

/** The name of the function that checks a format. */
export function textCheck(format: unknown): string | undefined {
  const found = Object.entries(textFormats).find(([name]) => name === format);
  return found?.[1].name;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}

const safe = Number.MAX_SAFE_INTEGER;

export function printNumber(schema: Json, types: Types, { helper }: Printing): Printed {
  const own = new Set<JsonType>([...types].filter((type) => type === "integer" || type === "fraction"));
  const checks = [
    ...bound(schema, "minimum", code`min`),
    ...bound(schema, "exclusiveMinimum", code`gt`),
    ...bound(schema, "maximum", code`max`),
    ...bound(schema, "exclusiveMaximum", code`lt`),
    ...(typeof schema.multipleOf === "number"
      ? [code`.check(${helper("multipleOf")}(${literal(schema.multipleOf)}))`]
      : []),
  ];
  return plain(code`${numberOf(schema, own, helper)}${list(checks, "")}`, own, code`number`);
}

function numberOf(schema: Json, types: Types, helper: Printing["helper"]): Code {
  if (types.has("fraction")) return code`zod.number()`;
  if (schema.format === "int32") return code`zod.int32()`;
  const isSafe =
    within(schema.minimum ?? schema.exclusiveMinimum) && within(schema.maximum ?? schema.exclusiveMaximum);
  return isSafe ? code`zod.int()` : code`${helper("integer")}()`;
}

function within(limit: unknown): boolean {
  return typeof limit === "number" && Math.abs(limit) <= safe;
}

function bound(schema: Json, keyword: string, method: Code): Code[] {
  const limit = schema[keyword];
  return typeof limit === "number" ? [code`.${method}(${literal(limit)})`] : [];
}

/** The values of `enum` or `const` that the schema's own keywords permit. */
export function printValues(values: readonly unknown[], printing: Printing): Printed {
  const scalars = values.filter(isScalar);
  const nested = values.filter((value) => !isScalar(value));
  const printed = [
    ...(scalars.length > 0 ? [printScalars(scalars)] : []),
    ...nested.map((value) => code`${printing.helper("equal")}(${expression(value)})`),
  ];
  const [only] = printed;
  if (!only) return never;
  const source = printed.length === 1 ? only : code`zod.union([${list(printed)}])`;
  const types = new Set(values.map(typeOfValue));
  return plain(source, types, list(values.map(typeOf), " | "));
}

type Scalar = string | number | boolean | null;

function isScalar(value: unknown): value is Scalar {
  return typeof value !== "object" || value === null;
}

function printScalars(values: readonly Scalar[]): Code {
  const distinct = [...new Set(values)].map(expression);
  const isText = values.every((value) => typeof value === "string");
  if (values.length === 1) return code`zod.literal(${distinct})`;
  return isText ? code`zod.enum([${list(distinct)}])` : code`zod.literal([${list(distinct)}])`;
}

function typeOf(value: unknown): Code {
  if (Array.isArray(value)) return code`readonly [${list(value.map(typeOf))}]`;
  if (typeof value !== "object" || value === null) return expression(value);
  return code`{ ${list(
    Object.entries(value).map(([key, child]) => code`readonly ${literal(key)}: ${typeOf(child)}`),
    "; ",
  )} }`;
}

/** Whether a scalar meets the schema's keywords for its type. Objects and arrays are held to them when parsed. */
export function isPermitted(value: unknown, schema: Json): boolean {
  if (typeof value === "string") return isPermittedText(value, schema);
  return typeof value === "number" ? isPermittedNumber(value, schema) : true;
}

function isPermittedText(value: string, { minLength, maxLength, pattern, format }: Json): boolean {
  const { length } = [...value];
  const check = Object.entries(textFormats).find(([name]) => name === format)?.[1];
  return (
    !(isCount(minLength) && length < minLength) &&
    !(isCount(maxLength) && length > maxLength) &&
    (typeof pattern !== "string" || boundedPattern(pattern).test(value)) &&
    (check?.(value) ?? true)
  );
}

function isPermittedNumber(value: number, schema: Json): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const check = Object.entries(numberFormats).find(([name]) => name === format)?.[1];
  return (
    !(typeof minimum === "number" && value < minimum) &&
    !(typeof maximum === "number" && value > maximum) &&
    !(typeof exclusiveMinimum === "number" && value <= exclusiveMinimum) &&
    !(typeof exclusiveMaximum === "number" && value >= exclusiveMaximum) &&
    !(typeof multipleOf === "number" && !isMultipleOf(value, multipleOf)) &&
    (check?.(value) ?? true)
  );
}
