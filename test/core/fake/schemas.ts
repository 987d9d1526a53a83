/** Schemas for which data is made: every keyword, each with each other of its type, and what people write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Json } from "../../../scripts/core/json.ts";

type Schemas = Readonly<Record<string, Json>>;

interface Table {
  /** By type: one keyword each, or two where one says nothing alone. */
  readonly keywords: Readonly<Record<string, Schemas>>;
  /** A schema each, which may refer to components. */
  readonly written: Schemas;
  readonly components: Schemas;
  /** No value satisfies them, or none that can be found. */
  readonly unmade: Schemas;
}

const table = load(readFileSync(join(import.meta.dirname, "schemas.yaml"), "utf8")) as Table;

export const { written, components, unmade } = table;

/** Each keyword alone, and each pair that does not say the same keyword twice, in what the group's base says. */
export const pairs: readonly (readonly [name: string, schema: Json])[] = Object.entries(
  table.keywords,
).flatMap(([group, { base = { type: group }, ...keywords }]) => {
  const all = Object.entries(keywords);
  return all.flatMap(([name, one], index) => [
    [`${group}: ${name}`, { ...base, ...one }] as const,
    ...all
      .slice(index + 1)
      .filter(([, second]) => Object.keys(one).every((keyword) => !(keyword in second)))
      .map(([other, second]) => [`${group}: ${name}, ${other}`, { ...base, ...one, ...second }] as const),
  ]);
});
