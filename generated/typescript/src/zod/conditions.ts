// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Schemas that depend on others (JSON Schema 2020-12, 10.2). */
import type * as zod from "zod";
import { type Rule, accepts, isRecord, parsing, report, run } from "./parsing.ts";

/** `not` (10.2.1.4). */
export function not(schema: zod.ZodType): Rule {
  return ({ value: input, issues }) => {
    if (accepts(schema, input)) issues.push({ code: "custom", message: "Must not be valid here", input });
  };
}

/** `if`, `then` and `else` (10.2.2). */
export function when(condition: zod.ZodType, then?: zod.ZodType, otherwise?: zod.ZodType): Rule {
  return (payload) => {
    const schema = accepts(condition, payload.value) ? then : otherwise;
    if (schema) report(payload, run(schema, payload.value));
  };
}

type ByType = Readonly<Partial<Record<"string" | "number" | "array" | "object", zod.ZodType>>>;

type OutputOf<Schemas extends ByType> = Schemas extends { readonly object: infer Own extends zod.ZodType }
  ? zod.output<Own>
  : unknown;

type InputOf<Schemas extends ByType> = Schemas extends { readonly object: infer Own extends zod.ZodType }
  ? zod.input<Own>
  : unknown;

/**
 * A schema without `type`: its keywords say something about values of some types and nothing about others (Validation,
 * 6). Its type is that of the object, if it describes one, as in the types of the client.
 */
export function byType<const Schemas extends ByType>(
  schemas: Schemas,
): zod.ZodType<OutputOf<Schemas>, InputOf<Schemas>> {
  return parsing((payload) => {
    const schema = schemas[typeOf(payload.value) as keyof ByType]; // other types have none
    if (!schema) return;
    const result = run(schema, payload.value);
    report(payload, result);
    payload.value = result.value;
  });
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return isRecord(value) ? "object" : value === null ? "null" : typeof value;
}
