/** Whether a language can be tested here. A skip prints why; if `CI` is set, it is an error. */
import type { Language } from "../../scripts/core/sdk/sdk.ts";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { missing } from "./toolchains.ts";

const reasons = new Map(
  await Promise.all(languages.map(async (language) => [language, await missing(language)] as const)),
);

export function availability(language: Language): boolean {
  const reason = reasons.get(language);
  if (reason === undefined) return true;
  if (process.env.CI) throw new Error(`${language} must be tested in CI, but ${reason}: run .ci/toolchains`);
  console.warn(`SKIPPED: ${language}: ${reason}. Run .ci/toolchains to install what is missing.`);
  return false;
}
