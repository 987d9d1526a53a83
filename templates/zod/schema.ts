/** A JSON Schema 2020-12 as a zod schema that accepts the same values. */
import { type Code, code, literal } from "../../scripts/core/code.ts";
import { type Json, asArray, asString, isObject } from "../../scripts/core/json.ts";
import {
  type JsonType,
  type Types,
  anyType,
  common,
  isWithin,
  keywordTypes,
  typeOfValue,
} from "../../scripts/core/schema/types.ts";
import { printArray } from "./arrays.ts";
import { printObject } from "./objects.ts";
import {
  type Printed,
  type Printing,
  combined,
  exclusive,
  isUnknown,
  list,
  never,
  plain,
  union,
  unknown,
} from "./printing.ts";
import { rulesOf } from "./rules.ts";
import { withoutReadOnly } from "./views.ts";
import { isPermitted, printNumber, printString, printValues, textCheck } from "./scalars.ts";

/** @param within the JSON types of values that get this far; of others nothing needs to be said */
export function printSchema(schema: unknown, within: Types, printing: Printing): Printed {
  if (schema === false) return never;
  if (!isObject(schema)) return unknown;
  const types = common(printing.typesOf(schema), within);
  if (types.size === 0) return never;
  const whole = combined(partsOf(schema, types, printing), rulesOf(schema, types, printing), printing);
  return described(withoutReadOnly(whole, schema, printing), schema);
}

function described(printed: Printed, { description }: Json): Printed {
  const text = asString(description).trim();
  return text === "" ? printed : { ...printed, code: code`${printed.code}.describe(${literal(text)})` };
}

function partsOf(schema: Json, types: Types, printing: Printing): Printed[] {
  const { $ref, allOf, anyOf, oneOf } = schema;
  const members = (all: unknown) => asArray(all).map((member) => printing.print(member, types));
  const others = [
    ...(typeof $ref === "string" ? [printing.reference($ref)] : []),
    ...members(allOf),
    ...(Array.isArray(anyOf) ? [union(members(anyOf))] : []),
    ...(Array.isArray(oneOf) ? [exclusive(members(oneOf))] : []),
  ].filter((part) => !isUnknown(part));
  const enforced = others.map((part) => part.types).reduce(common, anyType);
  return [...own(schema, { types, enforced, printing }), ...others];
}

interface Surroundings {
  readonly types: Types;
  /** The types that the other parts of the schema restrict its values to. */
  readonly enforced: Types;
  readonly printing: Printing;
}

/** What the keywords say that look at the value itself. */
function own(schema: Json, { types, enforced, printing }: Surroundings): Printed[] {
  const values = valuesOf(schema);
  if (values)
    return valued(
      schema,
      values.filter((value) => types.has(typeOfValue(value))),
      printing,
    );
  const limited = limitedTypes(schema, types);
  if (schema.type !== undefined)
    return limited.size === 0 && isWithin(enforced, types) ? [] : [natives(schema, types, printing)];
  if (limited.size === 0) return [];
  return isWithin(types, limited) ? [natives(schema, types, printing)] : [byType(schema, limited, printing)];
}

/** The permitted values, if the schema lists them. */
function valuesOf(schema: Json): readonly unknown[] | undefined {
  const constant = Object.hasOwn(schema, "const") ? [schema.const] : undefined;
  const listed = Array.isArray(schema.enum) ? asArray(schema.enum) : undefined;
  if (!constant || !listed) return constant ?? listed;
  return listed.filter((value) => JSON.stringify(value) === JSON.stringify(schema.const));
}

function valued(schema: Json, values: readonly unknown[], printing: Printing): Printed[] {
  const printed = printValues(
    values.filter((value) => isPermitted(value, schema)),
    printing,
  );
  const nested = limitedTypes(schema, new Set<JsonType>(["object", "array"]));
  const isLimited = [...nested].some((type) => printed.types.has(type));
  return isLimited ? [printed, byType(schema, nested, printing)] : [printed];
}

/** The types of whose values some keyword of the schema's says more. */
function limitedTypes(schema: Json, types: Types): Types {
  const limited = new Set(Object.keys(schema).flatMap((keyword) => keywordTypes[keyword] ?? []));
  if (textCheck(schema.format) !== undefined) limited.add("string");
  if (schema.format === "int32" || schema.format === "int64") limited.add("integer");
  if (limited.has("integer")) limited.add("fraction");
  return common(limited, types);
}

function natives(schema: Json, types: Types, printing: Printing): Printed {
  const printed = [...groups].flatMap(([type, print]) =>
    types.has(type) ? [print(schema, types, printing)] : [],
  );
  const hasNumber = types.has("integer") || types.has("fraction");
  return union([
    ...printed.filter((part) => !part.types.has("null")),
    ...(hasNumber ? [printNumber(schema, types, printing)] : []),
    ...printed.filter((part) => part.types.has("null")),
  ]);
}

type Print = (schema: Json, types: Types, printing: Printing) => Printed;

const groups: ReadonlyMap<JsonType, Print> = new Map<JsonType, Print>([
  ["string", (schema, _types, printing) => printString(schema, printing)],
  ["boolean", () => plain(code`zod.boolean()`, new Set(["boolean"]), code`boolean`)],
  ["object", (schema, _types, printing) => printObject(schema, printing)],
  ["array", (schema, _types, printing) => printArray(schema, printing)],
  ["null", () => plain(code`zod.null()`, new Set(["null"]), code`null`)],
]);

/** Without a `type`, keywords say something about values of their own types only. */
function byType(schema: Json, limited: Types, printing: Printing): Printed {
  const nameable = ["string", "object", "array"] as const;
  const named: (readonly [Code, Printed])[] = nameable
    .filter((type) => limited.has(type))
    .map((type) => [code`${type as Code}`, natives(schema, new Set([type]), printing)]); // one of three words
  const numbers = common(limited, new Set(["integer", "fraction"]));
  const all =
    numbers.size === 0 ? named : [...named, [code`number`, printNumber(schema, numbers, printing)] as const];
  const object = limited.has("object") ? natives(schema, new Set(["object"]), printing) : unknown;
  return {
    code: code`${printing.helper("byType")}({ ${list(all.map(([name, printed]) => code`${name}: ${printed.code}`))} })`,
    types: anyType,
    keeps: all.every(([, { keeps }]) => keeps),
    type: object.type,
  };
}
