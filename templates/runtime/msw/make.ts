/** A generated response, the same for the same seed. */
import type { Made } from "./answers.ts";
import { fake } from "../../../scripts/core/fake/fake.ts";
import { randomFrom } from "../../../scripts/core/fake/random.ts";
import type { Json } from "../../../scripts/core/json.ts";

/** How many values a response has, if all of the first ones are valid. */
export const usual = 16;

/** @returns one of the values that were found valid when this was generated */
export function make(made: Made, schemas: Json, seed: string): unknown {
  const { variants } = made;
  const chosen = randomFrom(seed).integer(0, (variants?.length ?? usual) - 1);
  return variant(made, schemas, variants?.[chosen] ?? chosen);
}

/** @throws `Error` when it cannot generate this one */
export function variant({ schema, next }: Made, schemas: Json, number: number): unknown {
  const value = fake(schema, schemas, randomFrom(`variant ${number}`));
  if (next) endAt(value, next);
  return value;
}

/** Otherwise a caller that follows the pages would never reach the end. */
function endAt(value: unknown, path: readonly string[]): void {
  let position = value;
  for (const key of path.slice(0, -1)) position = isRecord(position) ? position[key] : undefined;
  const next = path.at(-1) ?? "";
  if (isRecord(position) && next in position) position[next] = null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
