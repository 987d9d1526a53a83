/** Generates values with as little as possible in them: what is optional is left out. */
import type { Json } from "../json.ts";
import { part } from "./fake.ts";
import { deep } from "./flat.ts";
import type { Random } from "./random.ts";
import { sourceOf } from "./source.ts";

/** @throws `Impossible` as `fake` does */
export function fakeLeast(schema: unknown, schemas: Json, random: Random): unknown {
  return part(schema, sourceOf(schemas, random), deep);
}
