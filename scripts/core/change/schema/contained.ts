/**
 * Proves that every value of one schema is a value of another. Where it cannot prove that, it says nothing: whoever asks
 * must then look for a value that shows the opposite.
 */
import { asArray, isObject } from "../../json.ts";
import { typeOfValue, type JsonType } from "../../schema/types.ts";
import { type Case, casesOf } from "./cases.ts";
import { areDisjoint } from "./disjoint.ts";
import type { Proof, Prover } from "./proof.ts";
import { listContained, objectContained } from "./containers.ts";
import { isEvaluated } from "./unevaluated.ts";
import { formatOf, isFormatIn } from "./formats.ts";
import { type Part, isWithinRange, rangeOf } from "./facts.ts";
import { compareTexts, textsOf } from "./languages.ts";
import { isAnything } from "./same.ts";

const deepest = 60;

/** @returns whether all values of `inner` are proved to be values of `outer` */
export function isContained(inner: unknown, outer: unknown, prover: Prover): boolean {
  const { resolve, sendsDescribed, isExclusive } = prover;
  const { same } = prover.sameness;
  const assumed = new Set<string>();
  const trail: string[] = []; // what is assumed, in order: what was proved by an assumption that fails is forgotten
  const ids = identities();
  let depth = 0;
  const contains = (parts: readonly unknown[], whole: unknown): boolean => {
    if (isAnything(whole) || parts.includes(false) || parts.some((part) => same(part, whole))) return true;
    const pair = `${parts.map(ids).toSorted().join()} in ${ids(whole)}`;
    if (assumed.has(pair)) return true; // of a value inside the value that it is assumed for
    if (depth > deepest) return false;
    assumed.add(pair);
    const start = trail.push(pair) - 1;
    depth++;
    const cases = casesOf(parts, resolve);
    const holds = cases !== undefined && cases.every((each) => isCaseIn(each, whole));
    depth--;
    if (!holds) for (const other of trail.splice(start)) assumed.delete(other);
    return holds;
  };
  const isCaseIn = (given: Case, whole: unknown): boolean => {
    const values = finiteValues(given);
    if (values)
      return values.every((value) => isRefused(given, value) || prover.faults(whole)?.(value).length === 0);
    return [...given.types].every((type) => {
      const proof = { case: given, type, sendsDescribed, isExclusive, contains, same, resolve };
      return satisfies(proof, whole, 0);
    });
  };
  const isRefused = ({ parts }: Case, value: unknown) =>
    parts.some((part) => prover.isValid(part, value) === false);
  return contains([inner], outer);
}

/** The values of a case that has only some. */
function finiteValues({ parts, types }: Case): readonly unknown[] | undefined {
  for (const { const: value, enum: values, ...others } of parts) {
    if (value !== undefined || "const" in others) return [value];
    if (Array.isArray(values)) return values;
  }
  const finite = [...types].every((type) => type === "null" || type === "boolean");
  if (finite) return [null, true, false].filter((value) => types.has(typeOfValue(value)));
  return types.size === 1 && types.has("integer") ? fewIntegers(parts) : undefined;
}

/** The integers of a range that is small enough to try them all. */
function fewIntegers(parts: readonly Part[]): readonly number[] | undefined {
  const { least, most } = rangeOf(parts, "integer");
  if (!(most - least < mostListed)) return undefined;
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index);
}

const mostListed = 100;

function satisfies(proof: Proof, whole: unknown, hops: number): boolean {
  if (whole === false || hops > deepest) return false;
  if (!isObject(whole)) return true;
  if (proof.case.parts.some((part) => proof.same(part, whole))) return true;
  const next = (part: unknown) => satisfies(proof, part, hops + 1);
  const { $ref, allOf, anyOf, oneOf, not, if: condition, then, else: otherwise, ...rest } = whole;
  const { unevaluatedProperties, unevaluatedItems, ...own } = rest;
  if (unevaluatedItems !== undefined && proof.type === "array") return false;
  if (unevaluatedProperties !== undefined && proof.type === "object" && !isEvaluated(proof, whole))
    return false;
  if (typeof $ref === "string" && !next(proof.resolve($ref) ?? false)) return false;
  if (!asArray(allOf).every(next)) return false;
  if (Array.isArray(anyOf) && !anyOf.some(next)) return false;
  if (Array.isArray(oneOf) && !isOneOnly(proof, oneOf, next)) return false;
  if (not !== undefined && !isExcluded(proof, not)) return false;
  if (condition !== undefined && !(next(then ?? true) && next(otherwise ?? true))) return false;
  return satisfiesOwn(proof, own);
}

function isOneOnly(proof: Proof, choices: readonly unknown[], next: (part: unknown) => boolean): boolean {
  if (!proof.isExclusive) return choices.some(next);
  const holding = choices.filter(next);
  const [only] = holding;
  return holding.length === 1 && choices.every((choice) => choice === only || isExcluded(proof, choice));
}

function isExcluded(proof: Proof, schema: unknown): boolean {
  const { case: given, type, resolve, same, contains } = proof;
  const isPlain = type !== "object" && type !== "array"; // what only one side describes may be in the others
  if (given.narrowed.some((other) => same(other, schema) || (isPlain && contains([schema], other))))
    return true;
  const cases = casesOf([schema], resolve);
  const own = { ...given, types: new Set([type]) };
  return cases !== undefined && cases.every((other) => areDisjoint(own, other, resolve));
}

function satisfiesOwn(proof: Proof, own: Part): boolean {
  const { type, const: value, enum: values, ...rules } = own;
  if (type !== undefined && ![type].flat().some((name) => isOfType(proof.type, String(name)))) return false;
  if (value !== undefined || "const" in own || values !== undefined) return false; // the case has other values
  if (proof.type === "string") return textContained(proof.case.parts, rules);
  if (proof.type === "integer" || proof.type === "fraction")
    return numberContained(proof.case.parts, rules, proof.type);
  if (proof.type === "array") return listContained(proof, rules);
  return proof.type !== "object" || objectContained(proof, rules);
}

function isOfType(type: JsonType, name: string): boolean {
  return type === name || (name === "number" && (type === "integer" || type === "fraction"));
}

function textContained(parts: readonly Part[], { format, ...rules }: Part): boolean {
  if (format !== undefined && !parts.some((part) => isFormatIn(formatOf(part), String(format)))) return false;
  const own = textsOf(parts);
  const { patterns, least, most } = textsOf([rules]);
  if (patterns.every((pattern) => own.patterns.includes(pattern)) && own.least >= least && own.most <= most)
    return true;
  return compareTexts(own, { patterns, least, most }) === true;
}

function numberContained(parts: readonly Part[], rules: Part, type: JsonType): boolean {
  if (!isWithinRange(rangeOf(parts, type), rangeOf([rules], type))) return false;
  const { format, multipleOf } = rules;
  if (typeof format === "string" && !(format in wide) && !parts.some((part) => part.format === format))
    return (
      format === "int32" &&
      type === "integer" &&
      isWithinRange(rangeOf(parts, type), rangeOf([{ format }], type))
    );
  if (typeof multipleOf !== "number" || (type === "integer" && multipleOf === 1)) return true;
  return parts.some((part) => typeof part.multipleOf === "number" && isWhole(part.multipleOf / multipleOf));
}

/** Formats that every number of their type has, as far as a double can tell. */
const wide = { float: true, double: true, int64: true };

function isWhole(ratio: number): boolean {
  return ratio >= 1 && Math.abs(ratio - Math.round(ratio)) < 1e-9;
}

/** Tells schemas apart; a list of parts that is made anew each time still has the identities of its parts. */
function identities(): (schema: unknown) => string {
  const known = new WeakMap<object, string>();
  let count = 0;
  return (schema) => {
    if (!isObject(schema)) return JSON.stringify(schema) ?? "nothing";
    const id = known.get(schema) ?? String(++count);
    known.set(schema, id);
    return id;
  };
}
