/** Compiles validators at run time, for documents that are not known in advance. */
import {
  Ajv2020,
  type CodeKeywordDefinition,
  type Options,
  type ValidateFunction,
  _,
  str,
} from "ajv/dist/2020.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import formats from "ajv-formats";
import { isObject } from "../json.ts";
import type { Api, Schema } from "../model.ts";
import { base, toJsonSchema } from "./dialect.ts";
import { addViewKeywords, removing, removingComponent } from "./views.ts";
import { isMultipleOf } from "./multiple-of.ts";
import { type Check, type Checks, toCheck } from "../request-validation/faults.ts";

/**
 * @returns the validator of each schema. It removes from a valid value what the schema's view calls read-only. A schema is compiled once, when it is first used. A schema that cannot be
 *   compiled (an unresolved reference, an invalid pattern) accepts everything, because lint has reported it.
 */
export function createChecks({ schemas, openapi }: Pick<Api, "schemas" | "openapi">): Checks {
  const ajv = ajvFor({ schemas, openapi });
  const compiled = new Map<Schema, Check>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known) return known;
    const validate = compile(ajv, removing(toJsonSchema(schema, openapi), schemas));
    const check: Check = validate ? toCheck(validate) : () => [];
    compiled.set(schema, check);
    return check;
  };
}

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
    ...options,
  });
  formats.default(ajv);
  addViewKeywords(ajv);
  ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
  const components = Object.entries(schemas).map(([name, schema]) => [
    name,
    removingComponent(toJsonSchema(schema, openapi), schemas),
  ]);
  const document = { $id: base, components: { schemas: Object.fromEntries(components) } };
  share(ajv.addSchema(document), document.components.schemas);
  return ajv;
}

/** Ajv's own divides binary numbers: 0.07 by 0.01 is not an integer. Validators written in advance import the module. */
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code: (context) => {
    const { gen, data, schemaCode } = context;
    const code = _`require("multiple-of").isMultipleOf`;
    const isMultiple = gen.scopeValue("func", { key: isMultipleOf, ref: isMultipleOf, code });
    context.fail(_`!${isMultiple}(${data}, ${schemaCode})`);
  },
};

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

function compile(ajv: Ajv2020, schema: Schema): ValidateFunction | undefined {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}
