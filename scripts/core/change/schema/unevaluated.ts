/** `unevaluatedProperties` (JSON Schema 2020-12, 11.3), for `contained.ts`. */
import { asArray, asObject, isObject } from "../../json.ts";
import type { Resolve } from "../../schema/types.ts";
import type { Proof } from "./proof.ts";
import { type Part, declaredIn } from "./facts.ts";

/** Whether a schema evaluates each property that the objects of a case can have, so that none is left over. */
export function isEvaluated({ case: { parts }, resolve }: Proof, whole: unknown): boolean {
  const possible = possibleNames(parts);
  if (!possible) return false;
  const evaluated = evaluatedNames(whole, resolve, 0);
  return [...possible].every((name) => evaluated.has(name));
}

/** @returns the names that the objects of a case can have; undefined if they are not limited */
export function possibleNames(parts: readonly Part[]): ReadonlySet<string> | undefined {
  const closed = parts.find((part) => part.additionalProperties === false && !part.patternProperties);
  if (closed) return declaredIn([closed]);
  const isOpen = parts.some((part) => part.patternProperties || part.additionalProperties !== undefined);
  const isClosed = parts.some((part) => part.unevaluatedProperties === false);
  return isClosed && !isOpen ? declaredIn(parts) : undefined;
}

/** The names that are evaluated whatever else a value has: alternatives are left out. */
function evaluatedNames(schema: unknown, resolve: Resolve, depth: number): ReadonlySet<string> {
  if (!isObject(schema) || depth > 20) return new Set();
  const { $ref, allOf, properties } = schema;
  const parts = [...asArray(allOf), ...(typeof $ref === "string" ? [resolve($ref)] : [])];
  const inner = parts.flatMap((part) => [...evaluatedNames(part, resolve, depth + 1)]);
  return new Set([...Object.keys(asObject(properties)), ...inner]);
}
