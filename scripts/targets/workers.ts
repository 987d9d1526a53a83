/** Slow libraries, run in threads. Each call has an end, whatever the document says. */
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

/** In milliseconds, for one call: on a large document it takes seconds, not minutes. */
const allowance = 120_000;

/** @throws ToolError with a reason that is ours where the thread has ended */
export async function ending<Value>(
  call: (milliseconds: number) => Promise<Value>,
  within = allowance,
): Promise<Value> {
  try {
    return await call(within);
  } catch (error) {
    throw reasonOf(error, within);
  }
}

/** One after the other, so that the end of one is not that of the next. */
let before: Promise<unknown> = Promise.resolve();

/** @throws ToolError, also with what a generator says */
export function generateSdk(language: Language, document: string, within = allowance): Promise<Sdk> {
  const made = before.then(() =>
    ending((time) => generators.callWithin(time, "generateSdk", language, document), within).catch(
      (error: unknown) => {
        throw error instanceof ToolError ? error : new ToolError(messageOf(error), { cause: error });
      },
    ),
  );
  before = made.catch(() => {});
  return made;
}

function reasonOf(error: unknown, within: number): unknown {
  const reason =
    error instanceof Late ? `it had not ended after ${within / 1000} seconds of work.` : limitOf(error);
  return reason === undefined ? error : new ToolError(reason, { cause: error });
}

/** @returns undefined if the error is not one of size */
function limitOf(error: unknown): string | undefined {
  const message = messageOf(error);
  if (/memory|Array buffer allocation|Invalid string length/.test(message))
    return "the document takes more memory than there is.";
  return /Maximum call stack/.test(message) ? "a schema is nested too deeply." : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
