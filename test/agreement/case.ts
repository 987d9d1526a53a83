import type { Schema } from "../../scripts/core/model.ts";

/** A name for people, the schema, and values of its own beside those that every schema is asked about. */
export type Case = readonly [name: string, schema: Schema, ...values: readonly unknown[]];

export const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const text = { type: "string" };
export const whole = { type: "integer" };
