/** Lints and bundles a specification by the style guide and by the rules that every output relies on. */
import { fileURLToPath } from "node:url";
import { reservedNames } from "../templates/client/index.ts";
import type { Outcome } from "./core/problem.ts";
import type { Lacking } from "./core/schema/keywords.ts";
import { growthOf } from "./edge/generators/growth.ts";
import { type Bundle, type Linted, type Root, lintAndBundle } from "./edge/redocly/lint.ts";
import { requiredPlugin, requiredRules, rulesWithoutGuide } from "./rules/required/plugin.ts";

/** Where a specification is, and what it may use. */
export interface Source extends Omit<Root, "onBundle" | "rules"> {
  /** What the outputs of this run cannot say, of which lint warns. */
  readonly outputs?: Lacking;
}

/** @param onBundle called before lint has finished, so lint may still refuse the document */
export async function linted(
  { outputs = {}, ...source }: Source,
  onBundle?: (bundle: Bundle) => void,
): Promise<Outcome<Linted>> {
  const rules = {
    plugin: requiredPlugin(reservedNames, growthOf),
    required: requiredRules(outputs),
    withoutGuide: rulesWithoutGuide,
    guidePlugin,
  };
  return lintAndBundle({ ...source, rules, ...(onBundle && { onBundle }) });
}

const guidePlugin = fileURLToPath(new URL("rules/plugin.ts", import.meta.url));
