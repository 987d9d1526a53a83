/**
 * What views ask of a validator (see `openapi/views/views.ts`). `x-read-only-properties` removes properties from a value
 * before anything else in the schema looks at it, so that closed objects accept what a client got and sends back.
 * Where the value, or a branch of a union, then turns out not to match, its properties are put back.
 * `x-write-only-properties` refuses properties.
 */
import {
  type Ajv2020,
  type Code,
  type CodeGen,
  type KeywordCxt,
  type KeywordErrorDefinition,
  _,
  str,
} from "ajv/dist/2020.js";
import { type Name, not, or } from "ajv/dist/compile/codegen/index.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";
import { asArray, isObject } from "../json.ts";
import type { Api, Schema } from "../model.ts";
import { leadsTo } from "./leads-to.ts";
import { hiddenKeywords } from "../openapi/views/keywords.ts";

/** What has been removed in a validation: the object, the name and the value. A validation ends before another begins. */
const removed: (readonly [object: object, name: string, value: unknown])[] = [];

/** Keywords of our own, for the schemas that Ajv compiles. */
const [attempt, commit, look] = ["$$attempt", "$$commit", "$$look"] as const;

const { request, response } = hiddenKeywords;

export function addViewKeywords(ajv: Ajv2020): void {
  ajv.addKeyword({ keyword: request.names, before: "$ref", code: removeNames });
  ajv.addKeyword({ keyword: request.patterns, before: "$ref", code: removePatterns });
  ajv.addKeyword({ keyword: response.names, code: refuseNames, error: refusal });
  ajv.addKeyword({ keyword: response.patterns, code: refusePatterns, error: refusal });
  for (const keyword of [attempt, commit, look])
    ajv.addKeyword({ keyword, code: (context: KeywordCxt) => tryOut(context, keyword) });
}

const refusal: KeywordErrorDefinition = {
  message: ({ params }) => str`must not have the write-only property ${params.writeOnlyProperty ?? ""}`,
  params: ({ params }) => _`{writeOnlyProperty: ${params.writeOnlyProperty ?? ""}}`,
};

function logIn(gen: CodeGen): Name {
  return gen.scopeValue("obj", { key: removed, ref: removed, code: _`[]` });
}

function textsIn({ schema }: KeywordCxt): readonly string[] {
  return asArray(schema).filter((text) => typeof text === "string");
}

function holds({ data }: KeywordCxt, name: string): Code {
  return _`${isObjectIn(data)} && Object.prototype.hasOwnProperty.call(${data}, ${name})`;
}

function isObjectIn(data: Name): Code {
  return _`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
}

function remove({ gen, data }: KeywordCxt, name: Code | string): void {
  gen.code(_`${logIn(gen)}.push([${data}, ${name}, ${data}[${name}]])`).code(_`delete ${data}[${name}]`);
}

function removeNames(context: KeywordCxt): void {
  for (const name of textsIn(context)) context.gen.if(holds(context, name), () => remove(context, name));
}

function removePatterns(context: KeywordCxt): void {
  eachMatch(context, (name) => remove(context, name));
}

function refuseNames(context: KeywordCxt): void {
  for (const name of textsIn(context)) {
    context.setParams({ writeOnlyProperty: _`${name}` });
    context.fail(holds(context, name));
  }
}

function refusePatterns(context: KeywordCxt): void {
  const found = context.gen.let("found");
  eachMatch(context, (name) => context.gen.assign(found, name));
  context.setParams({ writeOnlyProperty: found });
  context.fail(_`${found} !== undefined`);
}

function eachMatch(context: KeywordCxt, act: (name: Name) => void): void {
  const { gen, data } = context;
  const patterns = textsIn(context).map((pattern) => usePattern(context, pattern));
  if (patterns.length === 0) return;
  gen.if(isObjectIn(data), () =>
    gen.forIn("name", data, (name) =>
      gen.if(or(...patterns.map((pattern) => _`${pattern}.test(${name})`)), () => act(name)),
    ),
  );
}

/** `attempt` puts back what was removed where the schema does not match, `look` always; `commit` forgets it if it does. */
function tryOut(context: KeywordCxt, keyword: typeof attempt | typeof commit | typeof look): void {
  const { gen } = context;
  const log = logIn(gen);
  if (keyword !== attempt) gen.code(_`${log}.length = 0`);
  const start = gen.const("start", _`${log}.length`);
  const valid = gen.name("valid");
  const inner = context.subschema({ keyword }, valid);
  const putBack = () =>
    gen.code(
      _`while (${log}.length > ${start}) { const [object, name, value] = ${log}.pop(); Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true }); }`,
    );
  if (keyword === look) putBack();
  else gen.if(not(valid), putBack);
  context.mergeEvaluated(inner);
  context.ok(valid);
}

/**
 * Prepares a schema for such a validator.
 * @param schemas the document's components
 * @param purpose `commit` removes properties from a valid value, `look` leaves every value as it is
 * @returns the schema itself if it removes nothing
 */
export function removing(
  schema: Schema,
  schemas: Api["schemas"],
  purpose: keyof typeof purposes = "commit",
): Schema {
  const removes = removesIn(schemas);
  return removes(schema) ? { [purposes[purpose]]: guarded(schema, removes) } : schema;
}

const purposes = { commit, look };

/** Whether an error of such a validator says that a value holds a write-only property. */
export function isLeak(params: Readonly<Record<string, unknown>>): params is { writeOnlyProperty: string } {
  return typeof params.writeOnlyProperty === "string";
}

/** As `removing`, for a component. */
export function removingComponent(schema: Schema, schemas: Api["schemas"]): Schema {
  const removes = removesIn(schemas);
  return removes(schema) ? (guarded(schema, removes) as Schema) : schema;
}

const alternatives = new Set(["anyOf", "oneOf"]);

/** Each branch of a union, and what a list must contain, is tried out. */
function guarded(value: unknown, removes: (part: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => guarded(item, removes));
  if (!isObject(value)) return value;
  const tried = (part: unknown) => (removes(part) ? { [attempt]: guarded(part, removes) } : part);
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (alternatives.has(key) && Array.isArray(part)) return [key, part.map(tried)];
    return [key, key === "contains" && isObject(part) ? tried(part) : guarded(part, removes)];
  });
  return Object.fromEntries(entries);
}

const removesIn = leadsTo(Object.values(request));
