/** What the values of keywords have to be, for validators to read them (JSON Schema 2020-12 Core and Validation). */
import { isObject } from "../json.ts";

interface Shape {
  /** In a sentence: "must be …". */
  readonly name: string;
  readonly fits: (value: unknown) => boolean;
}

const isSchema = (value: unknown): boolean => isObject(value) || typeof value === "boolean";
const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

const schema: Shape = { name: "a schema", fits: isSchema };
const list: Shape = {
  name: "a list of schemas",
  fits: (value) => Array.isArray(value) && value.every(isSchema),
};
const map: Shape = {
  name: "schemas by name",
  fits: (value) => isObject(value) && Object.values(value).every(isSchema),
};
const texts: Shape = { name: "a list of strings", fits: areTexts };
const textsByName: Shape = {
  name: "lists of strings by name",
  fits: (value) => isObject(value) && Object.values(value).every(areTexts),
};
const text: Shape = { name: "a string", fits: (value) => typeof value === "string" };
const number: Shape = { name: "a number", fits: (value) => typeof value === "number" };
const flag: Shape = { name: "true or false", fits: (value) => typeof value === "boolean" };
const limit: Shape = {
  name: "a number", // `exclusiveMinimum: true` is OpenAPI 3.0's
  fits: (value) => typeof value === "number" || typeof value === "boolean",
};
const count: Shape = {
  name: "a whole number, zero or more",
  fits: (value) => Number.isInteger(value) && Number(value) >= 0,
};
const anything: Shape = { name: "a value", fits: () => true };
const values: Shape = { name: "a list of values", fits: (value) => Array.isArray(value) };

const shapes: ReadonlyMap<string, Shape> = new Map(
  (
    [
      [schema, "items additionalProperties not if then else contains propertyNames"],
      [schema, "unevaluatedItems unevaluatedProperties"],
      [list, "prefixItems allOf anyOf oneOf"],
      [map, "properties patternProperties dependentSchemas"],
      [texts, "required"],
      [textsByName, "dependentRequired"],
      [text, "$ref $id $anchor $dynamicRef $dynamicAnchor pattern format"],
      [number, "minimum maximum multipleOf"],
      [limit, "exclusiveMinimum exclusiveMaximum"],
      [count, "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains"],
      [flag, "uniqueItems"],
      [values, "enum"],
      [anything, "const"],
    ] as const
  ).flatMap(([shape, keywords]) => keywords.split(" ").map((keyword) => [keyword, shape] as const)),
);

/** Whether validators read a keyword, whatever version of OpenAPI has it; a reference is not a keyword. */
export function isRead(keyword: string): boolean {
  return keyword !== "$ref" && shapes.has(keyword);
}

/** @returns what the value of a keyword must be and is not; undefined if it is, or if validators do not read it */
export function misshapen(keyword: string, value: unknown): string | undefined {
  const shape = shapes.get(keyword);
  return shape === undefined || shape.fits(value) ? undefined : shape.name;
}
