/** Slow libraries, run in threads. */
import { Late, Thread } from "../edge/threads/threads.ts";
import type { Language, Sdk } from "../core/sdk/sdk.ts";
import { ToolError } from "../core/slip.ts";

export const answers = new Thread().module<typeof import("../../templates/msw/answers.ts")>(
  new URL("../../templates/msw/answers.ts", import.meta.url),
);

export const validators = new Thread().module<typeof import("../edge/generators/validators.ts")>(
  new URL("../edge/generators/validators.ts", import.meta.url),
);

const generators = new Thread().module<typeof import("../edge/sdk/generate.ts")>(
  new URL("../edge/sdk/generate.ts", import.meta.url),
);

/** Started early, because it takes a second to load. */
export const startGenerators = generators.start;

/** One after the other, so that the end of one is not that of the next. */
let before: Promise<unknown> = Promise.resolve();
let spent = 0;

/** Of all languages together: on a large document each takes seconds, not minutes. */
const allowance = 240_000;

/** @throws ToolError with a reason that is ours where the thread has ended */
export function generateSdk(language: Language, document: string): Promise<Sdk> {
  const made = before.then(async () => {
    const begun = performance.now();
    try {
      return await generators.callWithin(Math.max(0, allowance - spent), "generateSdk", language, document);
    } catch (error) {
      throw new ToolError(reasonOf(error), { cause: error });
    } finally {
      spent += performance.now() - begun;
    }
  });
  before = made.catch(() => {});
  return made;
}

function reasonOf(error: unknown): string {
  if (error instanceof Late) return `its generator had not ended after ${allowance / 1000} seconds.`;
  const message = error instanceof Error ? error.message : String(error);
  if (/memory|Array buffer allocation|Invalid string length/.test(message))
    return "the document takes more memory than its generator has.";
  return /Maximum call stack/.test(message) ? "a schema is nested too deeply for its generator." : message;
}
