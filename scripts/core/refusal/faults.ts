/** What is wrong with a value, by its schema. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { isObject } from "../json.ts";
import type { Api, Schema } from "../model.ts";
import { base, toJsonSchema } from "./dialect.ts";

/** One thing that is wrong. */
export interface Fault {
  /** Where in the value: property names and array indexes; of a property that is missing or unknown, its own. */
  readonly path: readonly string[];
  /** The JSON Schema keyword that is not satisfied. */
  readonly keyword: string;
  /** What the schema asks for: the limit, the type, the pattern, the permitted values. */
  readonly wanted: unknown;
  /** What stands there; undefined when it is missing. */
  readonly value: unknown;
  /** In words, without a subject: `must be integer`. */
  readonly message: string;
}

/** Tells what is wrong with a value; nothing, when it fits. */
export type Check = (value: unknown) => readonly Fault[];

export type Checks = (schema: Schema) => Check;

/**
 * @returns for each schema its check. Schemas are compiled when they are first used, and once. A schema that cannot
 *   be compiled (a reference that leads nowhere, a pattern that is none) refuses nothing: that is lint's to say.
 */
export function createChecks({ schemas, openapi }: Pick<Api, "schemas" | "openapi">): Checks {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
  });
  formats.default(ajv);
  const components = Object.entries(schemas).map(([name, schema]) => [name, toJsonSchema(schema, openapi)]);
  ajv.addSchema({ $id: base, components: { schemas: Object.fromEntries(components) } });
  const compiled = new Map<Schema, Check>();
  return (schema) => {
    const check = compiled.get(schema) ?? toCheck(compile(ajv, toJsonSchema(schema, openapi)));
    compiled.set(schema, check);
    return check;
  };
}

function compile(ajv: Ajv2020, schema: Schema): ValidateFunction | undefined {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

function toCheck(validate: ValidateFunction | undefined): Check {
  if (!validate) return () => [];
  return (value) => (validate(value) ? [] : telling((validate.errors ?? []).map(toFault)));
}

function toFault(error: ErrorObject): Fault {
  const path = error.instancePath.split("/").slice(1).map(unescapePointer);
  const { keyword, params, data: value } = error;
  const missing = params.missingProperty as unknown; // Ajv's params are `any`; each use proves its own type
  const unknown = (params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName) as unknown;
  if (typeof missing === "string") return named(path, missing, { keyword, message: "is required" });
  if (typeof unknown === "string") return named(path, unknown, { keyword, message: "is not declared" });
  return { path, keyword, wanted: wanted(error), value, message: error.message ?? `fails "${keyword}"` };
}

function named(path: readonly string[], name: string, fault: Pick<Fault, "keyword" | "message">): Fault {
  const keyword = fault.keyword === "unevaluatedProperties" ? "additionalProperties" : fault.keyword;
  return { ...fault, keyword, path: [...path, name], wanted: undefined, value: undefined };
}

/** Of several types the first that is not null: a client that sent a number wants to hear of the string. */
function wanted({ keyword, params, schema }: ErrorObject): unknown {
  if (keyword === "type") return [params.type].flat().find((type) => type !== "null") ?? "null";
  return keyword === "const" ? [params.allowedValue] : schema;
}

/** RFC 6901, section 4. */
function unescapePointer(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

const compositions = new Set(["anyOf", "oneOf", "allOf", "if", "contains", "propertyNames"]);
const most = 1000;

/**
 * Leaves out what only repeats another fault: of a value of the wrong type or an empty one, everything else that
 * is wrong with it; of a composition, that none of its branches held, when a branch says why. The first thousand
 * faults are told: a body of a megabyte can have half a million.
 */
function telling(faults: readonly Fault[]): readonly Fault[] {
  const decided = new Set(faults.filter(decides).map(({ path }) => pointer(path)));
  const sharp = faults.filter((fault) => decides(fault) || !decided.has(pointer(fault.path)));
  const reasons = sharp.filter((fault) => !compositions.has(fault.keyword) && !asksForNull(fault));
  return (reasons.length > 0 ? reasons : sharp).slice(0, most);
}

function decides(fault: Fault): boolean {
  const { keyword, value } = fault;
  return (keyword === "type" && !asksForNull(fault)) || (keyword === "minLength" && value === "");
}

/** The other branch of a union that permits null: nobody who sent a value wants to hear of it. */
function asksForNull({ keyword, wanted: type }: Fault): boolean {
  return keyword === "type" && type === "null";
}

/** RFC 6901. */
export function pointer(path: readonly string[]): string {
  return path.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Whether the fault is one of an object as a whole. An object where something else belongs is a wrong value. */
export function isOfObject({ keyword, value }: Fault): boolean {
  return isObject(value) && keyword !== "type";
}
