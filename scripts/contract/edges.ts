/** Valid values at the very limit of a keyword: a server must not refuse them. */
import { type Json, asArray } from "../core/json.ts";
import { cut, different, filled, stretched } from "./sizes.ts";

export function edgesOf(keyword: string, schema: Json, value: unknown): readonly unknown[] {
  return edges[keyword]?.(schema, value) ?? [];
}

/** Two units of UTF-16, which many validators count as two characters: too usual to be held against a server. */
const astral = /[\u{10000}-\u{10FFFF}]/gu;

type Edge = (schema: Json, value: unknown) => readonly unknown[];

const edges: Readonly<Record<string, Edge>> = {
  minimum: ({ minimum }) => [minimum],
  maximum: ({ maximum }) => [maximum],
  minLength: ({ minLength }, value) => (typeof value === "string" ? [cut(value, Number(minLength))] : []),
  maxLength: ({ maxLength }, value) =>
    typeof value === "string" && Number(maxLength) <= 5_000
      ? [
          ...stretched(value.replaceAll(astral, "x"), Number(maxLength)).slice(0, 3),
          cut("日".repeat(Number(maxLength)), Number(maxLength)),
        ]
      : [],
  minItems: ({ minItems }, value) => (Array.isArray(value) ? [value.slice(0, Number(minItems))] : []),
  maxItems: ({ maxItems }, value) =>
    Array.isArray(value) && Number(maxItems) <= 200
      ? [filled(value, Number(maxItems)), different(value, Number(maxItems))]
      : [],
  enum: ({ enum: permitted }) => asArray(permitted).slice(0, 20),
};
