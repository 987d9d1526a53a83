/** Keywords that Ajv checks otherwise than JSON Schema says. Validators written in advance import the modules named here. */
import { type Code, type CodeKeywordDefinition, type KeywordCxt, _, str } from "ajv/dist/2020.js";
import { isEqual, isOneOf, repeated } from "./equal.ts";
import { isMultipleOf } from "./multiple-of.ts";

/** Ajv's own divides binary numbers: 0.07 by 0.01 is not an integer. */
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code: (context) => {
    const isMultiple = imported(context, isMultipleOf, _`require("multiple-of").isMultipleOf`);
    context.fail(_`!${isMultiple}(${context.data}, ${context.schemaCode})`);
  },
};

/** Ajv's own compares objects by their `toString`, which may be a property of a request: it throws then. */
const constant: CodeKeywordDefinition = {
  keyword: "const",
  error: {
    message: "must be equal to constant",
    params: ({ schemaCode }) => _`{allowedValue: ${schemaCode}}`,
  },
  code: (context) => {
    const { data, schema, schemaCode } = context;
    if (!isNested(schema)) return context.fail(_`${data} !== ${schema}`);
    const isSame = imported(context, isEqual, _`require("equal").isEqual`);
    context.fail(_`!${isSame}(${data}, ${schemaCode})`);
  },
};

const listed: CodeKeywordDefinition = {
  keyword: "enum",
  schemaType: "array",
  error: {
    message: "must be equal to one of the allowed values",
    params: ({ schemaCode }) => _`{allowedValues: ${schemaCode}}`,
  },
  code: (context) => {
    const { data, schema, schemaCode } = context;
    const values: readonly unknown[] = Array.isArray(schema) ? schema : [];
    if (!values.some(isNested)) return context.fail(_`!${schemaCode}.includes(${data})`);
    const isListed = imported(context, isOneOf, _`require("equal").isOneOf`);
    context.fail(_`!${isListed}(${data}, ${schemaCode})`);
  },
};

const unique: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: {
    message: ({ params: { pair } }) =>
      str`must NOT have duplicate items (items ## ${_`${pair}[1]`} and ${_`${pair}[0]`} are identical)`,
    params: ({ params: { pair } }) => _`{i: ${pair}[0], j: ${pair}[1]}`,
  },
  code: (context) => {
    if (context.schema !== true) return;
    const { gen, data } = context;
    const find = imported(context, repeated, _`require("equal").repeated`);
    const pair = gen.const("pair", _`${find}(${data})`);
    context.setParams({ pair });
    context.fail(_`${pair} !== undefined`);
  },
};

export const ownKeywords: readonly CodeKeywordDefinition[] = [multipleOf, constant, listed, unique];

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function imported({ gen }: KeywordCxt, ref: unknown, code: Code): Code {
  return gen.scopeValue("func", { key: ref, ref, code });
}

/** Ajv's names of the objects in which it notes properties, and the strings that it writes, in which a schema may say the same. */
const notes = /"(?:[^"\\]|\\.)*"|\b(props\d+) = (\1 \|\| )?\{\}/g;

/** Ajv notes in an object which properties it has seen: it takes `constructor` for one of them. */
export function withOwnKeys(source: string): string {
  if (!source.includes("props0 = ")) return source; // as in most documents
  return source.replaceAll(notes, (found: string, name?: string, before = "") =>
    name === undefined ? found : `${name} = ${before}{__proto__: null}`,
  );
}
