/** Whether a language is tested here. A skip says why, and where `CI` is set there is none. */
import type { Language } from "../../scripts/core/sdk/sdk.ts";
import { languages } from "../../scripts/core/sdk/sdk.ts";
import { missing } from "./toolchains.ts";

const reasons = new Map(
  await Promise.all(languages.map(async (language) => [language, await missing(language)] as const)),
);

export function availability(language: Language): boolean {
  const reason = reasons.get(language);
  if (reason === undefined) return true;
  if (process.env.CI) throw new Error(`${language} must be tested here, but ${reason}: run .ci/toolchains`);
  console.warn(`Skipped: ${language}, for ${reason}. .ci/toolchains installs what is needed.`);
  return false;
}
