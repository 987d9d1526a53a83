/** Runs inside a thread of `threads.ts`: imports the requested modules and calls their functions by name. */
import { parentPort } from "node:worker_threads";
import { collectGarbage } from "./gc.ts";
import type { Answer, Call } from "./threads.ts";

type Module = Readonly<Record<string, (...input: unknown[]) => unknown>>; // threads.ts knows their types

parentPort?.on("message", async ({ module: url, asked }: Call) => {
  const module: Promise<Module> = import(url);
  if (!asked) return void (await module.catch(() => {})); // callers get the error
  const answer = await answerTo(asked, module);
  parentPort?.postMessage(answer);
  if ("value" in answer && isLarge(answer.value)) collectGarbage();
});

function isLarge(value: unknown): boolean {
  return typeof value === "string" && value.length > 1_000_000;
}

async function answerTo(
  { id, name, input }: NonNullable<Call["asked"]>,
  module: Promise<Module>,
): Promise<Answer> {
  try {
    return { id, value: await (await module)[name]?.(...input) };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, error: { message, stack } };
  }
}
