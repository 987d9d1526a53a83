/** Follows references and chooses among alternatives, until one schema says all that a value must be. */
import { type Json, asArray, asObject, isObject } from "../../../scripts/core/json.ts";
import { parseFragment, resolvePointer } from "../../../scripts/core/json-pointer.ts";
import { isNothing, merged } from "./merge.ts";
import type { Random } from "./random.ts";

export interface Source {
  readonly random: Random;
  /** The document's `components.schemas`. */
  readonly schemas: Json;
}

/** Below this depth only required parts are generated. */
export const deep = 4;
/** Gives up at this depth on a schema that never ends, such as a node that requires a node. */
const deepest = 24;

/**
 * @returns `others` are the alternatives that the value must not satisfy
 * @throws `Error` for a schema that permits nothing, or never ends
 */
export function flat(schema: unknown, source: Source, depth: number): Json {
  if (depth > deepest) throw new Error("a schema without an end");
  if (isNothing(schema)) throw new Error("a value that nothing permits");
  if (!isObject(schema)) return {};
  const before = chosen;
  const found = known.get(schema) ?? combined(schema, source, depth);
  if (chosen === before) known.set(schema, found);
  return found;
}

/** Schemas without a choice, which are always the same. */
const known = new WeakMap<object, Json>();
/** How many choices have been made. */
let chosen = 0;

function combined(schema: Json, source: Source, depth: number): Json {
  const { $ref, allOf, anyOf, oneOf, if: condition, then, else: otherwise, ...own } = schema;
  const parts: Json[] = Object.keys(own).length > 0 ? [plain(own)] : [];
  const add = (part: unknown) => parts.push(flat(part, source, depth + 1));
  if (typeof $ref === "string") add(referred(source, $ref));
  for (const part of asArray(allOf)) add(part);
  if (asArray(anyOf).length > 0) add(picked(asArray(anyOf), source, depth));
  if (asArray(oneOf).length > 0) {
    const one = picked(asArray(oneOf), source, depth);
    add(one);
    parts.push({ others: asArray(oneOf).filter((choice) => choice !== one) });
  }
  if (condition !== undefined) {
    chosen++;
    const isMet = source.random.next() < 0.5 && (then !== undefined || otherwise === undefined);
    if (isMet) add(condition);
    add((isMet ? then : otherwise) ?? true);
  }
  return parts.length > 0 ? parts.reduce(merged) : {};
}

function plain(schema: Json): Json {
  if (!("pattern" in schema || "const" in schema || "contains" in schema)) return schema;
  const { pattern, const: value, contains, minContains, maxContains, ...others } = schema;
  return {
    ...others,
    ...(pattern !== undefined && { patterns: [pattern] }),
    ...(value !== undefined && { enum: [value] }),
    ...(contains !== undefined && {
      contains: [{ schema: contains, least: minContains ?? 1, most: maxContains ?? Infinity }],
    }),
  };
}

/** Any of the alternatives; deep inside a value, the one that ends first. */
function picked(alternatives: readonly unknown[], source: Source, depth: number): unknown {
  chosen++;
  if (depth < deep) return source.random.pick(alternatives);
  const heights = alternatives.map((choice) => height(choice, source, 0));
  return alternatives[heights.indexOf(Math.min(...heights))];
}

/** How deep the smallest value of a schema is, up to a limit. */
function height(schema: unknown, source: Source, depth: number): number {
  if (!isObject(schema)) return 0;
  if (depth > 8) return 100;
  const of = (part: unknown) => height(part, source, depth + 1);
  const { $ref, allOf, anyOf, oneOf, required, properties, items, minItems } = schema;
  const inner = asArray(required).map((name) => 1 + of(asObject(properties)[String(name)]));
  const whole = [...asArray(allOf), ...(typeof $ref === "string" ? [referred(source, $ref)] : [])].map(of);
  const either = [asArray(anyOf), asArray(oneOf)].filter((choices) => choices.length > 0);
  const least = either.map((choices) => Math.min(...choices.map(of)));
  return Math.max(0, ...inner, ...whole, ...least, Number(minItems ?? 0) > 0 ? 1 + of(items) : 0);
}

/** Resolves a reference to a component, even if the reference names another document. */
function referred({ schemas }: Source, reference: string): unknown {
  const tokens = parseFragment(reference.slice(reference.indexOf("#"))) ?? [];
  const found = resolvePointer({ components: { schemas } }, tokens);
  if (found === undefined) throw new Error(`a reference to ${reference}`);
  return found;
}
