/** Keywords that zod has no schema for: functions of the runtime, which look at the value as it was given. */
import { type Code, code, identifier, literal } from "../../scripts/core/code.ts";
import { type Json, asArray, asObject } from "../../scripts/core/json.ts";
import type { Types } from "../../scripts/core/schema/types.ts";
import { hasOthers } from "./arrays.ts";
import { hasApplicators } from "./objects.ts";
import { type Printing, list } from "./printing.ts";
import { seenItems, seenProperties } from "./unevaluated.ts";
import { writeOnlyRules } from "./views.ts";

export function rulesOf(schema: Json, types: Types, printing: Printing): Code[] {
  return [
    ...conditions(schema, types, printing),
    ...(types.has("object") ? [...objectRules(schema, printing), ...writeOnlyRules(schema, printing)] : []),
    ...(types.has("array") ? arrayRules(schema, printing) : []),
  ];
}

function conditions(schema: Json, types: Types, { print, helper }: Printing): Code[] {
  const { not, if: condition, then, else: otherwise } = schema;
  const rules = not === undefined ? [] : [code`${helper("not")}(${print(not, types).code})`];
  if (condition === undefined || (then === undefined && otherwise === undefined)) return rules;
  const branches = [
    print(condition, types).code,
    then === undefined ? code`undefined` : print(then, types).code,
    ...(otherwise === undefined ? [] : [print(otherwise, types).code]),
  ];
  return [...rules, code`${helper("when")}(${list(branches)})`];
}

function objectRules(schema: Json, printing: Printing): Code[] {
  const { print, helper } = printing;
  const { minProperties, maxProperties, propertyNames, unevaluatedProperties } = schema;
  const { names, schemas } = dependencies(schema);
  const isRest = unevaluatedProperties !== undefined && schema.additionalProperties === undefined;
  return [
    ...(typeof minProperties === "number" && minProperties > 0
      ? [code`${helper("minProperties")}(${literal(minProperties)})`]
      : []),
    ...(typeof maxProperties === "number"
      ? [code`${helper("maxProperties")}(${literal(maxProperties)})`]
      : []),
    ...(propertyNames === undefined
      ? []
      : [code`${helper("propertyNames")}(${print(propertyNames, new Set(["string"])).code})`]),
    ...(names.length === 0 ? [] : [code`${helper("dependentRequired")}({ ${list(names.map(needs))} })`]),
    ...(schemas.length === 0
      ? []
      : [
          code`${helper("dependentSchemas")}({ ${list(
            schemas.map(
              ([key, value]) => code`${identifier(key)}: ${print(value, new Set(["object"])).code}`,
            ),
          )} })`,
        ]),
    ...(isRest && hasApplicators(schema)
      ? [
          code`${helper("unevaluatedProperties")}(${print(unevaluatedProperties).code}, ${seenProperties(schema, printing)})`,
        ]
      : []),
  ];
}

/** Drafts before 2019-09 have `dependencies` for both. */
function dependencies(schema: Json) {
  const older = Object.entries(asObject(schema.dependencies));
  return {
    names: [
      ...Object.entries(asObject(schema.dependentRequired)),
      ...older.filter(([, value]) => Array.isArray(value)),
    ],
    schemas: [
      ...Object.entries(asObject(schema.dependentSchemas)),
      ...older.filter(([, value]) => !Array.isArray(value)),
    ],
  };
}

function needs([key, names]: readonly [string, unknown]): Code {
  const texts = asArray(names).filter((name) => typeof name === "string");
  return code`${identifier(key)}: [${list(texts.map(literal))}]`;
}

function arrayRules(schema: Json, printing: Printing): Code[] {
  const { print, helper } = printing;
  const { contains, minContains = 1, maxContains, uniqueItems, unevaluatedItems } = schema;
  const limits = [minContains, maxContains].filter((limit) => typeof limit === "number").map(literal);
  const isRest = unevaluatedItems !== undefined && schema.items === undefined && !hasOthers(schema);
  return [
    ...(contains === undefined || (minContains === 0 && maxContains === undefined)
      ? []
      : [code`${helper("contains")}(${list([print(contains).code, ...limits])})`]),
    ...(uniqueItems === true ? [code`${helper("uniqueItems")}()`] : []),
    ...(isRest
      ? [code`${helper("unevaluatedItems")}(${print(unevaluatedItems).code}, ${seenItems(schema, printing)})`]
      : []),
  ];
}
