/** Compiles validators at run time, for documents that are not known in advance. */
import { Ajv2020, type Options, type ValidateFunction, _ } from "ajv/dist/2020.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import { isObject } from "../json.ts";
import type { Api, Schema } from "../model.ts";
import { base, toJsonSchema } from "./dialect.ts";
import { formats } from "./format-table.ts";
import { ownKeywords, withOwnKeys } from "./keyword-code.ts";
import { addViewKeywords, removing, removingComponent } from "./views.ts";
import { type Check, type Checks, toCheck } from "../request-validation/faults.ts";
import { Slip } from "../slip.ts";
import { expression } from "./expressions.ts";

export type RegExpEngine = NonNullable<NonNullable<Options["code"]>["regExp"]>;

/**
 * @returns the validator of each schema. It removes from a valid value what the schema's view calls read-only. A schema is
 *   compiled once, when it is first used.
 * @throws Slip, when a schema is first used that cannot be compiled
 */
export function createChecks(
  { schemas, openapi }: Pick<Api, "schemas" | "openapi">,
  options: Partial<Options> = {},
): Checks {
  const ajv = ajvFor({ schemas, openapi }, options);
  const compiled = new Map<Schema, Check>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const check = toCheck(compile(ajv, removing(toJsonSchema(schema, openapi), schemas)));
    compiled.set(schema, check);
    return check;
  };
}

/** Unless options have another: patterns are the document's, and may take for ever. */
const soon: RegExpEngine = Object.assign(
  (source: string) => {
    const made = expression(source);
    return { test: (text: string) => made.test(text), toString: () => source }; // Ajv tells them apart by their text
  },
  { code: "expression" },
);

/**
 * Knows the document's components. Its validators report everything that `faults.ts` reads.
 * @param options overrides the default options
 */
export function ajvFor(
  { schemas, openapi }: Pick<Api, "schemas" | "openapi">,
  options: Partial<Options> = {},
): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    validateSchema: false,
    logger: false,
    ownProperties: true,
    ...options,
    code: {
      formats: _`require("formats").formats`,
      process: withOwnKeys,
      regExp: soon,
      ...options.code,
    },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  for (const keyword of ownKeywords) ajv.removeKeyword(String(keyword.keyword)).addKeyword(keyword);
  addViewKeywords(ajv);
  const components = Object.entries(schemas).map(([name, schema]) => [
    name,
    removingComponent(toJsonSchema(schema, openapi), schemas),
  ]);
  const document = { $id: base, components: { schemas: Object.fromEntries(components) } };
  share(ajv.addSchema(document), document.components.schemas);
  return ajv;
}

/**
 * Lets every schema find a component at one place. Else Ajv compiles it anew for each that refers to it: a quarter of
 * what the validators of GitHub's document would be. One with an id of its own is left to Ajv.
 */
function share(ajv: Ajv2020, components: Readonly<Record<string, Schema>>): void {
  const root = ajv.refs[base];
  if (!(root instanceof SchemaEnv)) return;
  for (const [name, schema] of Object.entries(components)) {
    if (!isObject(schema) || schema.$id !== undefined) continue;
    ajv.refs[`${base}#/components/schemas/${name}`] ??= new SchemaEnv({
      schema,
      schemaId: "$id",
      root,
      baseId: base,
    });
  }
}

/**
 * @throws Slip if Ajv refuses the schema. Lint has reported what an author can get wrong, so it is ours. A validator that
 *   took everything in its place would be worse than none.
 */
export function compile(ajv: Ajv2020, schema: Schema): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Slip(`A schema cannot be compiled: ${reason}\n  ${JSON.stringify(schema).slice(0, longest)}`, {
      cause: error,
    });
  }
}

/** Of a schema in a report, in characters. */
const longest = 1000;
