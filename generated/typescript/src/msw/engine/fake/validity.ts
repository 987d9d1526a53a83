// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/**
 * Whether a value satisfies a schema (JSON Schema 2020-12), for the parts of a value while it is made. It is small, so
 * that it can be shipped; `test/core/fake` holds it against Ajv.
 */
import { type Json, asArray, asObject, isObject } from "../json.ts";
import { isEqual, isOneOf, repeated } from "../schema/equal.ts";
import { numberFormats, textFormats } from "../schema/format-table.ts";
import { isMultipleOf } from "../schema/multiple-of.ts";
import { Impossible, referred } from "./source.ts";
import { expression } from "../schema/expressions.ts";
import { hiddenIn, without } from "./hidden.ts";

/** The names and indexes that something in a schema describes: the rest is unevaluated (2020-12 Core, 11). */
type Evaluated = Readonly<Record<"add" | "has", (part: string | number) => unknown>>;

/** Where nothing asks what has been evaluated, which is nearly everywhere. */
const unasked: Evaluated = { add: () => true, has: () => false };

/** Checks a value, and notes what it has evaluated. */
type Test = (value: unknown, seen: Evaluated) => boolean;

/** @param schemas the document's `components.schemas` */
export function isValid(schema: unknown, value: unknown, schemas: Json): boolean {
  return testOf(schema, schemas)(value, unasked);
}

const compiled = new WeakMap<object, Test>();
const always: Test = () => true;
const never: Test = () => false;

/** How many schemas may apply to each other, in a value and its parts. */
const deepest = 400;
let depth = 0;

function testOf(schema: unknown, schemas: Json): Test {
  if (schema === false) return never;
  if (!isObject(schema)) return always;
  return compiled.get(schema) ?? compile(schema, schemas);
}

function compile(schema: Json, schemas: Json): Test {
  const tests = Object.entries(keywords).flatMap(([keyword, rule]) =>
    schema[keyword] === undefined ? [] : [rule(schema[keyword], schema, schemas)],
  );
  const asks = schema.unevaluatedProperties !== undefined || schema.unevaluatedItems !== undefined;
  const hidden = hiddenIn(schema, schemas);
  const test: Test = (whole, above) => {
    const value = hidden.length > 0 && isObject(whole) ? without(whole, hidden) : whole;
    const seen = asks && above === unasked ? new Set<string | number>() : above;
    if (depth > deepest) throw new Impossible("a schema applies to itself");
    depth++;
    try {
      return tests.every((each) => each(value, seen));
    } finally {
      depth--;
    }
  };
  compiled.set(schema, test);
  return test;
}

type Rule = (value: unknown, schema: Json, schemas: Json) => Test;

/** Only what a schema that holds has evaluated counts. */
function holds(test: Test, value: unknown, seen: Evaluated): boolean {
  if (seen === unasked) return test(value, unasked);
  const own = new Set<string | number>();
  if (!test(value, own)) return false;
  for (const each of own) seen.add(each);
  return true;
}

/** Of the parts of a value: nothing that they evaluate is a part of the value itself. */
const inner = (test: Test, value: unknown) => test(value, unasked);

const ofText =
  (test: (text: string) => boolean): Test =>
  (value) =>
    typeof value !== "string" || test(value);
const ofNumber =
  (test: (value: number) => boolean): Test =>
  (value) =>
    typeof value !== "number" || test(value);
const ofList =
  (test: (items: readonly unknown[], seen: Evaluated) => boolean): Test =>
  (value, seen) =>
    !Array.isArray(value) || test(value, seen);
const ofObject =
  (test: (value: Json, seen: Evaluated) => boolean): Test =>
  (value, seen) =>
    !isObject(value) || test(value, seen);

const later =
  (schema: unknown, schemas: Json): Test =>
  (value, seen) =>
    testOf(schema, schemas)(value, seen);
const each = (value: unknown, schemas: Json) => asArray(value).map((part) => later(part, schemas));
const lengthOf = (text: string) => [...text].length;
const byName = (value: unknown, schemas: Json) =>
  Object.entries(asObject(value)).map(([name, part]) => [name, later(part, schemas)] as const);

/** In the order in which they apply: what is unevaluated is known last. */
const keywords: Readonly<Record<string, Rule>> = {
  type: (value) => {
    const types = [value].flat();
    return (candidate) => typesOf(candidate).some((type) => types.includes(type));
  },
  const: (value) => (candidate) => isEqual(candidate, value),
  enum: (value) => (candidate) => isOneOf(candidate, asArray(value)),
  minLength: (least) => ofText((text) => text.length >= Number(least) && lengthOf(text) >= Number(least)),
  maxLength: (most) => ofText((text) => text.length <= Number(most) || lengthOf(text) <= Number(most)),
  pattern: (value) => {
    const test = expression(String(value));
    return ofText((text) => test.test(text));
  },
  format: (value) => {
    const name = String(value);
    if (Object.hasOwn(textFormats, name)) return ofText(textFormats[name as keyof typeof textFormats]);
    return Object.hasOwn(numberFormats, name)
      ? ofNumber(numberFormats[name as keyof typeof numberFormats])
      : always;
  },
  minimum: (limit) => ofNumber((value) => value >= Number(limit)),
  maximum: (limit) => ofNumber((value) => value <= Number(limit)),
  exclusiveMinimum: (limit) => ofNumber((value) => value > Number(limit)),
  exclusiveMaximum: (limit) => ofNumber((value) => value < Number(limit)),
  multipleOf: (step) => ofNumber((value) => isMultipleOf(value, Number(step))),
  minItems: (least) => ofList(({ length }) => length >= Number(least)),
  maxItems: (most) => ofList(({ length }) => length <= Number(most)),
  uniqueItems: (isUnique) => ofList((items) => isUnique !== true || repeated(items) === undefined),
  minProperties: (least) => ofObject((value) => Object.keys(value).length >= Number(least)),
  maxProperties: (most) => ofObject((value) => Object.keys(value).length <= Number(most)),
  required: (names) =>
    ofObject((value) => asArray(names).every((name) => Object.hasOwn(value, String(name)))),
  dependentRequired: (needs) =>
    ofObject((value) =>
      Object.entries(asObject(needs)).every(
        ([name, names]) =>
          !Object.hasOwn(value, name) || asArray(names).every((other) => Object.hasOwn(value, String(other))),
      ),
    ),
  prefixItems: (value, _schema, schemas) => {
    const tests = each(value, schemas);
    return ofList((items, seen) =>
      items
        .slice(0, tests.length)
        .every((item, index) => seen.add(index) && inner(tests[index] ?? always, item)),
    );
  },
  items: (value, { prefixItems }, schemas) => {
    const test = later(value, schemas);
    const first = asArray(prefixItems).length;
    return ofList((items, seen) =>
      items.every((item, index) => index < first || (seen.add(index) && inner(test, item))),
    );
  },
  contains: (value, { minContains = 1, maxContains = Infinity }, schemas) => {
    const test = later(value, schemas);
    return ofList((items, seen) => {
      const found = items.flatMap((item, index) => (inner(test, item) ? [index] : []));
      for (const index of found) seen.add(index);
      return found.length >= Number(minContains) && found.length <= Number(maxContains);
    });
  },
  propertyNames: (value, _schema, schemas) => {
    const test = later(value, schemas);
    return ofObject((candidate) => Object.keys(candidate).every((name) => inner(test, name)));
  },
  properties: (value, _schema, schemas) => {
    const tests = byName(value, schemas);
    return ofObject((candidate, seen) =>
      tests.every(
        ([name, test]) => !Object.hasOwn(candidate, name) || (seen.add(name) && inner(test, candidate[name])),
      ),
    );
  },
  patternProperties: (value, _schema, schemas) => {
    const tests = byName(value, schemas).map(([pattern, test]) => [expression(pattern), test] as const);
    return ofObject((candidate, seen) =>
      Object.entries(candidate).every(([name, part]) =>
        tests.every(([pattern, test]) => !pattern.test(name) || (seen.add(name) && inner(test, part))),
      ),
    );
  },
  additionalProperties: (value, { properties, patternProperties }, schemas) => {
    const declared = asObject(properties);
    const patterns = Object.keys(asObject(patternProperties)).map(expression);
    const test = later(value, schemas);
    const isDeclared = (name: string) =>
      Object.hasOwn(declared, name) || patterns.some((pattern) => pattern.test(name));
    return ofObject((candidate, seen) =>
      Object.entries(candidate).every(
        ([name, part]) => isDeclared(name) || (seen.add(name) && inner(test, part)),
      ),
    );
  },
  dependentSchemas: (value, _schema, schemas) => {
    const tests = byName(value, schemas);
    return (candidate, seen) =>
      !isObject(candidate) ||
      tests.every(([name, test]) => !Object.hasOwn(candidate, name) || holds(test, candidate, seen));
  },
  $ref: (reference, _schema, schemas) => {
    const target = referred(schemas, String(reference));
    return (value, seen) => holds(testOf(target, schemas), value, seen);
  },
  allOf: (value, _schema, schemas) => {
    const tests = each(value, schemas);
    return (candidate, seen) => tests.every((test) => holds(test, candidate, seen));
  },
  anyOf: (value, _schema, schemas) => {
    const tests = each(value, schemas);
    return (candidate, seen) => tests.filter((test) => holds(test, candidate, seen)).length > 0;
  },
  oneOf: (value, _schema, schemas) => {
    const tests = each(value, schemas);
    return (candidate, seen) => tests.filter((test) => holds(test, candidate, seen)).length === 1;
  },
  not: (value, _schema, schemas) => {
    const test = later(value, schemas);
    return (candidate) => !inner(test, candidate);
  },
  if: (value, { then = true, else: otherwise = true }, schemas) => {
    const [test, met, unmet] = [value, then, otherwise].map((part) => later(part, schemas));
    return (candidate, seen) =>
      holds((holds(test ?? always, candidate, seen) ? met : unmet) ?? always, candidate, seen);
  },
  unevaluatedItems: (value, _schema, schemas) => {
    const test = later(value, schemas);
    return ofList((items, seen) =>
      items.every((item, index) => seen.has(index) || (seen.add(index) && inner(test, item))),
    );
  },
  unevaluatedProperties: (value, _schema, schemas) => {
    const test = later(value, schemas);
    return ofObject((candidate, seen) =>
      Object.entries(candidate).every(
        ([name, part]) => seen.has(name) || (seen.add(name) && inner(test, part)),
      ),
    );
  },
};

/** JSON Schema 2020-12 Core, 4.2.1; an integer is a number, too. */
function typesOf(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["integer", "number"] : [typeof value];
}
