// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * Generates random values for a JSON Schema 2020-12, for the mock and for MSW handlers. A part that may be wrong, because
 * something in it was chosen, is checked and made again. Whoever calls this checks the whole.
 */
import { type Json, asArray, asObject } from "../json.ts";
import { array } from "./arrays.ts";
import { type Place, type Plan, planFor } from "./flat.ts";
import { everyNumber, numberFor } from "./numbers.ts";
import { object } from "./objects.ts";
import type { Random } from "./random.ts";
import { Exhausted, Impossible, type Source, sourceOf } from "./source.ts";
import { examplesOf, textFor } from "./texts.ts";
import { isValid } from "./validity.ts";

/**
 * @param schemas the document's `components.schemas`
 * @throws `Impossible` when it cannot generate a value
 */
export function fake(schema: unknown, schemas: Json, random: Random): unknown {
  return part(schema, sourceOf(schemas, random), 0);
}

/** How often a part is made, if something in it was chosen. */
const attempts = 20;

/** @param depth how deep it stands in a value; below `deep`, what is optional is left out */
export function part(schema: unknown, source: Source, depth: number): unknown {
  let reason = wrong;
  for (let attempt = 0; attempt < attempts; attempt++) {
    source.spend(1);
    const made = attempted(schema, { source, depth, attempt });
    if ("value" in made) return made.value;
    reason = made;
  }
  throw reason;
}

const wrong = new Impossible("no value was found that the schema accepts");

/** @returns an error if another attempt may succeed */
function attempted(schema: unknown, place: Place): { readonly value: unknown } | Impossible {
  let plan: Plan | undefined;
  try {
    plan = planFor(schema, place);
    const value = valueFor(plan.schema, place);
    const isRight = !plan.isChecked || isValid(schema, value, place.source.schemas);
    return isRight ? { value } : wrong;
  } catch (error) {
    const isFinal = plan?.isFixed === true && !plan.isChecked;
    if (isFinal || error instanceof Exhausted || !(error instanceof Impossible)) throw error;
    return error;
  }
}

function valueFor(schema: Json, place: Place): unknown {
  const { source, depth } = place;
  const { random } = source;
  const parts = { schema, place, make: (inner: unknown) => part(inner, source, depth + 1) };
  if (Array.isArray(schema.enum)) return oneOf(schema, source);
  const type = typeOf(schema, place);
  if (type === "object") return object(parts);
  if (type === "array") return array(parts);
  if (type === "string") return textFor(schema, source, place.attempt);
  if (type === "integer" || type === "number") return number({ ...schema, type }, source);
  if (type === "boolean") return random.next() < 0.5;
  if (type === "null") return null;
  return random.pick([...examplesOf(schema), ...anything]);
}

/** Of the few numbers between narrow limits, where some are excluded, one that is not. The whole is checked in any case. */
function number(schema: Json, { random, schemas }: Source): number {
  const all = schema.excluded === undefined ? undefined : everyNumber(schema, 20);
  return random.pick((all ?? []).filter(accepting(schema, schemas))) ?? numberFor(schema, random);
}

const anything = ["anything", "anything", 7, true, {}, [], null];

/** Of a list of values, one that everything else in the schema accepts, too. */
function oneOf({ enum: values, ...others }: Json, { random, schemas }: Source): unknown {
  const isRight = Object.keys(others).length === 0 ? () => true : accepting(others, schemas);
  const usable = asArray(values).filter(isRight);
  if (usable.length === 0) throw new Impossible("none of the values satisfies the rest of the schema");
  return random.pick(usable);
}

/** Says the lists of a plan in the keywords of a schema. */
function accepting(plan: Json, schemas: Json): (value: unknown) => boolean {
  const { patterns, formats, contains, excluded, ...rest } = plan;
  const allOf = [
    ...asArray(patterns).map((pattern) => ({ pattern })),
    ...asArray(formats).map((format) => ({ format })),
    ...asArray(excluded).map((not) => ({ not })),
    ...asArray(contains).map((each) => {
      const { schema, least, most } = asObject(each);
      return { contains: schema, minContains: least, maxContains: most };
    }),
  ];
  const schema = allOf.length > 0 ? { ...rest, allOf } : rest;
  return (value) => isValid(schema, value, schemas);
}

/** Picks one of several types, and `null` only rarely. What may be anything is an object, as most bodies are. */
function typeOf(schema: Json, { source, depth, attempt }: Place): string {
  const { random } = source;
  if (typeof schema.type === "string") return schema.type;
  const types = [schema.type ?? []].flat().map(String);
  const values = types.filter((name) => name !== "null");
  if (types.length > values.length && (values.length === 0 || random.next() < 0.2)) return "null";
  if (values.length > 0) return random.pick(values) ?? "";
  if (attempt > 2) return random.pick(["object", "array", "string", "number", "boolean", "null"]) ?? "";
  const found = typical.find(([, keywords]) => keywords.some((keyword) => keyword in schema))?.[0];
  return found ?? (depth === 0 && examplesOf(schema).length === 0 ? "object" : "");
}

const keywordsOf = (text: string) => text.split(" ");

/** The keywords that a schema without a type has for one. */
const typical: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  [
    "object",
    keywordsOf(
      "properties required additionalProperties patternProperties propertyNames minProperties dependentRequired dependentSchemas maxProperties",
    ),
  ],
  ["array", keywordsOf("items prefixItems contains minItems maxItems uniqueItems")],
  ["string", keywordsOf("patterns formats minLength maxLength")],
  ["number", keywordsOf("multipleOf minimum maximum exclusiveMinimum exclusiveMaximum")],
];
