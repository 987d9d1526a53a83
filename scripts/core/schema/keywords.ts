/**
 * What outputs cannot say of a schema. Two kinds of keywords are no loss anywhere: annotations, and limits such as
 * `minLength` or `contains`, which types do not express by nature and which validators check. The keywords here change
 * what a value looks like: an output that leaves one out describes other values than the document.
 */
import { type Json, isObject } from "../json.ts";
import { languages } from "../sdk/sdk.ts";

/** Whether a schema says something by each keyword: `not: {}`, for one, is a value that no type can have. */
const uses = {
  not: ({ not }: Json) => isObject(not) && Object.keys(not).length > 0,
  if: ({ if: condition, then, else: otherwise }: Json) =>
    condition !== undefined && (then !== undefined || otherwise !== undefined),
  dependentSchemas: ({ dependentSchemas }: Json) => isFilled(dependentSchemas),
  patternProperties: ({ patternProperties }: Json) => isFilled(patternProperties),
  unevaluatedItems: ({ unevaluatedItems }: Json) => isFilled(unevaluatedItems),
  unevaluatedProperties: (schema: Json) =>
    isFilled(schema.unevaluatedProperties) && combining.some((keyword) => keyword in schema),
} as const;

/** Without these, `unevaluatedProperties` is `additionalProperties`. */
const combining = ["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

export type ShapeKeyword = keyof typeof uses;

/** The outputs of a run that leave keywords out, each with those that it lacks. */
export type Lacking = Readonly<Record<string, readonly ShapeKeyword[]>>;

/** What TypeScript cannot say. `unevaluatedProperties: false` closes an object, which no type does. */
const lostInTypes: readonly ShapeKeyword[] = [
  "not",
  "if",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** What the generators of other languages leave out. */
const lostInSdks: readonly ShapeKeyword[] = [...lostInTypes, "patternProperties"];

/** Every target that leaves keywords out. It stands here, not in the targets, so that lint need not load them. */
export const lacking: Lacking = {
  types: lostInTypes,
  ...Object.fromEntries(languages.map((language) => [language, lostInSdks])),
};

/** @param targets the names of those that a run makes */
export function lackingIn(targets: readonly string[]): Lacking {
  return Object.fromEntries(Object.entries(lacking).filter(([name]) => targets.includes(name)));
}

/** @returns the keywords of a schema that are among those that an output lacks */
export function lostIn(schema: Json, lost: readonly ShapeKeyword[]): readonly ShapeKeyword[] {
  return lost.filter((keyword) => uses[keyword](schema));
}

function isFilled(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0;
}
