/** What the maker makes of schemas, judged by Ajv. */
import { fake } from "../../../scripts/core/fake/fake.ts";
import { randomFrom } from "../../../scripts/core/fake/random.ts";
import { Impossible } from "../../../scripts/core/fake/source.ts";
import { isValid } from "../../../scripts/core/fake/validity.ts";
import type { Json } from "../../../scripts/core/json.ts";
import { ajvFor } from "../../../scripts/core/schema/compile.ts";
import { toJsonSchema } from "../../../scripts/core/schema/dialect.ts";
import { components, pairs, unmade, written } from "./schemas.ts";

const openapi = "3.1.0";

export const schemas: Json = Object.fromEntries(
  Object.entries(components).map(([name, schema]) => [name, toJsonSchema(schema, openapi)]),
);

export type Named = readonly [name: string, schema: Json];

/** Every schema that should have a value. */
export const all: readonly Named[] = [...pairs, ...Object.entries(written)];

export const impossible: readonly Named[] = Object.entries(unmade);

/** @returns the value for a seed, or the reason why there is none */
export function made(schema: Json, seed: number): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: fake(toJsonSchema(schema, openapi), schemas, randomFrom(`seed ${seed}`)) };
  } catch (error) {
    if (error instanceof Impossible) return { reason: error.message };
    throw error;
  }
}

export interface Outcome {
  readonly valid: number;
  /** Values that Ajv refuses. */
  readonly wrong: readonly unknown[];
  readonly reasons: readonly string[];
  /** Values of which Ajv and our own check think differently. */
  readonly disputed: readonly unknown[];
}

const ajv = ajvFor({ schemas: components, openapi });

export function judged(schema: Json, seeds: number): Outcome {
  const own = toJsonSchema(schema, openapi);
  const compiled = ajv.compile(own);
  const found = [...Array(seeds).keys()].map((seed) => made(schema, seed));
  const values = found.flatMap((each) => ("value" in each ? [each.value] : []));
  const wrong = values.filter((value) => !compiled(value));
  return {
    valid: values.length - wrong.length,
    wrong,
    reasons: found.flatMap((each) => ("reason" in each ? [each.reason] : [])),
    disputed: values.filter((value) => isValid(own, value, schemas) !== compiled(value)),
  };
}
