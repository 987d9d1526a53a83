import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createConfig, getLineColLocation, lint, parseYaml } from "@redocly/openapi-core";
import type { NormalizedProblem, RawUniversalConfig, RuleConfig } from "@redocly/openapi-core";

const configPath = join(import.meta.dirname, "../../redocly.yaml");

// The cast is safe: Redocly validates redocly.yaml when it loads the file.
export const styleGuide = parseYaml(readFileSync(configPath, "utf8")) as RawUniversalConfig & {
  rules: Record<string, RuleConfig>;
};

/** The rules of redocly.yaml that are ours: plugin rules and assertions. */
export const ownRules = Object.keys(styleGuide.rules).filter((id) => /^(house|rule)\//.test(id));

/** Lints `folder/openapi.yaml` with only these rules, each with its options from redocly.yaml. */
export async function lintFixture(folder: string, ids: readonly string[]): Promise<string> {
  const rules = Object.fromEntries(ids.map((id) => [id, styleGuide.rules[id] ?? "off"]));
  const config = await createConfig({ plugins: ["./scripts/rules/plugin.ts"], rules }, { configPath });
  const problems = await lint({ ref: join(folder, "openapi.yaml"), config });
  const lines = problems.map((problem) => `${describe(problem, folder)}\n`);
  return lines.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })).join("");
}

function describe(
  { location: [location], ruleId, message, suggest }: NormalizedProblem,
  folder: string,
): string {
  if (!location?.source || location.pointer === undefined) return `(no address) ${ruleId} ${message}`;
  const { start } = getLineColLocation({
    source: location.source,
    pointer: location.pointer,
    reportOnKey: location.reportOnKey ?? false,
  });
  const address = `${relative(folder, location.source.absoluteRef)}:${start.line}:${start.col}`;
  const hint = suggest.length > 0 ? ` (did you mean ${suggest.join(", ")}?)` : "";
  return `${address} ${ruleId} ${message}${hint}`;
}
