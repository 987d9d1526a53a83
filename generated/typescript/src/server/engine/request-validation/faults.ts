// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Finds out what is wrong with a value according to its schema. */
import { isObject } from "../json.ts";
import { formatPointer, parsePointer } from "../json-pointer.ts";
import type { Schema } from "../model.ts";

/** One violation of the schema. */
export interface Fault {
  /** Property names and array indexes; includes the name of a missing or unknown property. */
  readonly path: readonly string[];
  /** The violated JSON Schema keyword. */
  readonly keyword: string;
  /** What the schema requires: the limit, the type, the pattern or the permitted values. */
  readonly wanted: unknown;
  /** The actual value; undefined if it is missing. */
  readonly value: unknown;
  /** A message without a subject, such as `must be integer`. */
  readonly message: string;
}

/** Lists what is wrong with a value; empty if the value is valid. */
export type Check = (value: unknown) => readonly Fault[];

export type Checks = (schema: Schema) => Check;

/** The members of Ajv's `ErrorObject` that are used here. */
export interface AjvError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  readonly schema?: unknown;
  readonly data?: unknown;
}

/** A validator from Ajv, compiled in advance or at run time, with `allErrors` and `verbose`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

const none: readonly Fault[] = [];

/** The keyword of a fault that is a write-only property in a response. */
export const writeOnly = "writeOnly";

export function toCheck(validate: Validator): Check {
  return (value) => (validate(value) ? none : withoutRepeats((validate.errors ?? []).map(toFault)));
}

function toFault(error: AjvError): Fault {
  const path = parsePointer(error.instancePath);
  const { keyword, params, data: value } = error;
  const missing = params.missingProperty;
  const unknown = params.additionalProperty ?? params.unevaluatedProperty ?? params.propertyName;
  if (typeof missing === "string") return named(path, missing, { keyword, message: "is required" });
  if (typeof params.writeOnlyProperty === "string")
    return named(path, params.writeOnlyProperty, { keyword: writeOnly, message: "is write-only" });
  if (typeof unknown === "string") return named(path, unknown, { keyword, message: "is not declared" });
  return { path, keyword, wanted: wanted(error), value, message: error.message ?? `fails "${keyword}"` };
}

function named(path: readonly string[], name: string, fault: Pick<Fault, "keyword" | "message">): Fault {
  const keyword = fault.keyword === "unevaluatedProperties" ? "additionalProperties" : fault.keyword;
  return { ...fault, keyword, path: [...path, name], wanted: undefined, value: undefined };
}

/** The first type other than null: a client that sent a number needs to know that a string is expected. */
function wanted({ keyword, params, schema }: AjvError): unknown {
  if (keyword === "type") return [params.type].flat().find((type) => type !== "null") ?? "null";
  return keyword === "const" ? [params.allowedValue] : schema;
}

const compositions = new Set(["anyOf", "oneOf", "allOf", "if", "contains", "propertyNames"]);
const most = 1000;

/**
 * Removes faults that only repeat another one. If a value has the wrong type, is empty or write-only, its other faults
 * are removed.
 * If a branch of a composition has a fault, the fault that no branch matches is removed. Reports at most the first
 * thousand faults, because a body of one megabyte can have half a million.
 */
function withoutRepeats(faults: readonly Fault[]): readonly Fault[] {
  const decided = new Set(faults.filter(decides).map(({ path }) => formatPointer(path)));
  const sharp = faults.filter((fault) => decides(fault) || !decided.has(formatPointer(fault.path)));
  const reasons = sharp.filter((fault) => !compositions.has(fault.keyword) && !asksForNull(fault));
  return (reasons.length > 0 ? reasons : sharp).slice(0, most);
}

function decides(fault: Fault): boolean {
  const { keyword, value } = fault;
  if (keyword === writeOnly) return true;
  return (keyword === "type" && !asksForNull(fault)) || (keyword === "minLength" && value === "");
}

/** The null branch of a nullable union: it does not help a client that sent a value. */
function asksForNull({ keyword, wanted: type }: Fault): boolean {
  return keyword === "type" && type === "null";
}

/** Whether the fault concerns an object as a whole. An object in place of another type is a wrong value instead. */
export function isOfObject({ keyword, value }: Fault): boolean {
  return isObject(value) && keyword !== "type";
}
