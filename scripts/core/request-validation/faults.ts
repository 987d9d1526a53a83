/** What is wrong with a value, by its schema. */
import { isObject } from "../json.ts";
import { formatPointer, parsePointer } from "../json-pointer.ts";
import type { Schema } from "../model.ts";

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

/** What Ajv says of a fault (its `ErrorObject`), so far as it is read here. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  readonly schema?: unknown;
  readonly data?: unknown;
}

/** A validator as Ajv makes it, at run time or ahead of it, with `allErrors` and `verbose`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

const none: readonly Fault[] = [];

export function toCheck(validate: Validator): Check {
  return (value) => (validate(value) ? none : telling((validate.errors ?? []).map(toFault)));
}

function toFault(error: AjvError): Fault {
  const path = parsePointer(error.instancePath);
  const { keyword, params, data: value } = error;
  const missing = params.missingProperty;
  const unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  if (typeof missing === "string") return named(path, missing, { keyword, message: "is required" });
  if (typeof unknown === "string") return named(path, unknown, { keyword, message: "is not declared" });
  return { path, keyword, wanted: wanted(error), value, message: error.message ?? `fails "${keyword}"` };
}

function named(path: readonly string[], name: string, fault: Pick<Fault, "keyword" | "message">): Fault {
  const keyword = fault.keyword === "unevaluatedProperties" ? "additionalProperties" : fault.keyword;
  return { ...fault, keyword, path: [...path, name], wanted: undefined, value: undefined };
}

/** Of several types the first that is not null: a client that sent a number wants to hear of the string. */
function wanted({ keyword, params, schema }: AjvError): unknown {
  if (keyword === "type") return [params.type].flat().find((type) => type !== "null") ?? "null";
  return keyword === "const" ? [params.allowedValue] : schema;
}

const compositions = new Set(["anyOf", "oneOf", "allOf", "if", "contains", "propertyNames"]);
const most = 1000;

/**
 * Leaves out what only repeats another fault: of a value of the wrong type or an empty one, everything else that
 * is wrong with it; of a composition, that none of its branches held, when a branch says why. The first thousand
 * faults are told: a body of a megabyte can have half a million.
 */
function telling(faults: readonly Fault[]): readonly Fault[] {
  const decided = new Set(faults.filter(decides).map(({ path }) => formatPointer(path)));
  const sharp = faults.filter((fault) => decides(fault) || !decided.has(formatPointer(fault.path)));
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

/** Whether the fault is one of an object as a whole. An object where something else belongs is a wrong value. */
export function isOfObject({ keyword, value }: Fault): boolean {
  return isObject(value) && keyword !== "type";
}
