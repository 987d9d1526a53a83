/** The languages whose samples can be run here. A skip prints why; if `CI` is set, it is an error. */
import { missing, runners } from "./runners.ts";

const reasons = await Promise.all(
  Object.entries(runners).map(async ([language, runner]) => [language, await missing(runner)] as const),
);

/** Without those whose toolchains are missing. */
export const languages: readonly string[] = reasons.flatMap(([language, reason]) => {
  if (reason === undefined) return [language];
  if (process.env.CI) throw new Error(`${language} must be tested in CI, but ${reason}: run .ci/toolchains`);
  console.warn(`SKIPPED: ${language}: ${reason}. Run .ci/toolchains to install what is missing.`);
  return [];
});
