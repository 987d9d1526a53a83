/** What the engine makes of a valid value: the values that break one constraint each. */
import { constraintsOf } from "../../scripts/contract/constraints.ts";
import type { Schemas } from "../../scripts/contract/schemas.ts";
import { partAt } from "../../scripts/contract/places.ts";
import { violationsOf } from "../../scripts/contract/violations.ts";
import type { Schema } from "../../scripts/core/model.ts";

export function brokenValues(schema: Schema, value: unknown, schemas: Schemas): readonly unknown[] {
  const making = { schema, schemas, place: "anywhere", seed: 1 } as const;
  return constraintsOf(schema, schemas)
    .filter(({ steps }) => partAt(value, steps) !== undefined)
    .flatMap((constraint) => violationsOf(constraint, value, making).slice(0, 6));
}
