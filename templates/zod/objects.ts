/** Objects: properties, and what else they may hold. */
import { type Code, code, expression, identifier, literal, regex } from "../../scripts/core/code.ts";
import { type Json, asArray, asObject, asString, isObject } from "../../scripts/core/json.ts";
import { expression as boundedPattern } from "../../scripts/core/schema/expressions.ts";
import { typeOfValue } from "../../scripts/core/schema/types.ts";
import {
  type Direction,
  type Printed,
  type Printing,
  isNever,
  isUnknown,
  list,
  unknown,
} from "./printing.ts";

interface Property {
  readonly name: string;
  readonly printed: Printed;
  readonly isRequired: boolean;
  readonly fallback: unknown;
  readonly description: string;
}

export function printObject(schema: Json, printing: Printing): Printed {
  const properties = propertiesOf(schema, printing);
  const patterns = Object.entries(asObject(schema.patternProperties)).map(
    ([pattern, value]) => [pattern, printing.print(value)] as const,
  );
  const others = othersOf(schema);
  const rest = others === undefined ? undefined : printing.print(others);
  const shape = shapeOf(
    properties.map((property) => code`${identifier(property.name)}: ${sourceOf(property, printing)}`),
  );
  const parts = [
    ...properties.map(({ printed }) => printed),
    ...patterns.map(([, printed]) => printed),
    ...(rest ? [rest] : []),
  ];
  return {
    code: source({ properties, patterns, rest, shape }, printing),
    types: new Set(["object"]),
    keeps: parts.every(({ keeps }) => keeps) && properties.every(({ fallback }) => fallback === undefined),
    type: (direction) => typeOf(properties, { rest: patterns.length > 0 ? unknown : rest, direction }),
  };
}

/** One property a line, if there are several. */
export function shapeOf(properties: readonly Code[]): Code {
  return properties.length > 1 ? code`{\n${list(properties, ",\n")} }` : code`{ ${properties} }`;
}

/** Whether zod's own objects take a name for one that every object has. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** `unevaluatedProperties` means the same where nothing beside it looks at properties. */
export function othersOf(schema: Json): unknown {
  const { additionalProperties, unevaluatedProperties } = schema;
  return additionalProperties ?? (hasApplicators(schema) ? undefined : unevaluatedProperties);
}

/** Whether other schemas look at the same value. */
export function hasApplicators(schema: Json): boolean {
  return ["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas", "dependencies"].some(
    (keyword) => keyword in schema,
  );
}

interface Pieces {
  readonly properties: readonly Property[];
  readonly patterns: readonly (readonly [string, Printed])[];
  readonly rest: Printed | undefined;
  readonly shape: Code;
}

function source({ properties, patterns, rest, shape }: Pieces, { helper }: Printing): Code {
  const isOdd = properties.some(({ name }) => isInherited(name));
  if (patterns.length > 0 || isOdd) {
    const options = [
      ...(patterns.length === 0
        ? []
        : [
            code`patterns: [${list(patterns.map(([pattern, printed]) => code`[${regex(pattern)}, ${printed.code}]`))}]`,
          ]),
      ...(rest ? [code`rest: ${rest.code}`] : []),
    ];
    return code`${helper("fields")}(${shape}${options.length === 0 ? code`` : code`, { ${list(options)} }`})`;
  }
  if (rest && isNever(rest)) return code`zod.strictObject(${shape})`;
  if (properties.length === 0 && (!rest || isUnknown(rest))) return code`zod.looseObject({})`;
  if (!rest) return code`${helper("open")}(${shape})`;
  if (isUnknown(rest)) return code`zod.looseObject(${shape})`;
  return properties.length === 0
    ? code`zod.record(zod.string(), ${rest.code})`
    : code`zod.object(${shape}).catchall(${rest.code})`;
}

function propertiesOf(schema: Json, printing: Printing): Property[] {
  const declared = asObject(schema.properties);
  const required = asArray(schema.required).filter((name) => typeof name === "string");
  const undeclared = required.filter((name) => !Object.hasOwn(declared, name));
  return [...Object.keys(declared), ...new Set(undeclared)].map((name): Property => {
    const own = Object.hasOwn(declared, name) ? declared[name] : undeclaredSchema(schema, name);
    const isRequired = required.includes(name);
    return {
      name,
      printed: printing.print(withoutDescription(own)),
      description: asString(asObject(own).description),
      isRequired,
      fallback: isRequired ? undefined : defaultOf(own, printing),
    };
  });
}

/** A required property that is not declared is held to the patterns by `fields`, or else to what others must be. */
function undeclaredSchema(schema: Json, name: string): unknown {
  const patterns = Object.keys(asObject(schema.patternProperties));
  return patterns.some((pattern) => boundedPattern(pattern).test(name)) ? true : (othersOf(schema) ?? true);
}

/** The default that is filled in; undefined if there is none, or if its type is none of the schema's. */
export function defaultOf(schema: unknown, { typesOf }: Printing): unknown {
  if (!isObject(schema)) return undefined;
  const [inner, ...rest] = asArray(schema.anyOf); // where OpenAPI 3.0's `nullable` has put it
  const holder = schema.default === undefined && rest.length === 1 ? asObject(inner) : schema;
  const value = holder.default;
  return value !== undefined && typesOf(schema).has(typeOfValue(value)) ? value : undefined;
}

/** A property is described as it is: it may be absent. */
export function withoutDescription(schema: unknown): unknown {
  if (!isObject(schema) || schema.description === undefined) return schema;
  const { description: _other, ...rest } = schema;
  return rest;
}

export function sourceOf(property: Property, printing: Printing): Code {
  const text = property.description.trim();
  return code`${bare(property, printing)}${text === "" ? code`` : code`.describe(${literal(text)})`}`;
}

function bare({ printed, isRequired, fallback }: Property, { helper }: Printing): Code {
  if (fallback !== undefined)
    return isSimple(printed)
      ? code`${printed.code}.default(${expression(fallback)})`
      : code`${helper("withDefault")}(${printed.code}, ${expression(fallback)})`;
  return isRequired ? printed.code : code`${printed.code}.exactOptional()`;
}

/** Whether every value of the right JSON type has the right TypeScript type, too. */
function isSimple({ code: text, types }: Printed): boolean {
  return types.size <= 2 && /^(?:zod\.(?:string|number|int|int32|boolean)|integer)\(\)/.test(text);
}

interface Rest {
  readonly rest: Printed | undefined;
  readonly direction: Direction;
}

function typeOf(properties: readonly Property[], { rest, direction }: Rest): Code {
  const own = properties.map(({ name, printed, isRequired, fallback }) => {
    const isThere = isRequired || (fallback !== undefined && direction === "output");
    return code`${identifier(name)}${isThere ? code`` : code`?`}: ${printed.type(direction)}`;
  });
  const named = code`{ ${list(own, "; ")} }`;
  if (!rest || isNever(rest)) return own.length === 0 && !rest ? code`{ [key: string]: unknown }` : named;
  const others = code`{ [key: string]: ${rest.type(direction)} }`;
  return own.length === 0 ? others : code`${named} & ${others}`;
}
