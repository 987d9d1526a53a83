// Generated from an OpenAPI description. Do not edit. Change the description and generate again.

/** Words, for texts and for the names of properties. */
import type { Random } from "./random.ts";

export const words = "amber basil cedar delta ember fjord grove harbour island juniper lagoon meadow".split(
  " ",
);

export function word(random: Random): string {
  return random.pick(words) ?? "";
}
