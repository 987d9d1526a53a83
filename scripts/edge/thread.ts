/** What runs inside a thread of `threads.ts`: imports the modules that it is told, and calls their functions by name. */
import { parentPort } from "node:worker_threads";
import type { Answer, Call } from "./threads.ts";

type Module = Readonly<Record<string, (...input: unknown[]) => unknown>>; // threads.ts knows their types

parentPort?.on("message", async ({ module: url, asked }: Call) => {
  const module: Promise<Module> = import(url);
  if (asked) parentPort?.postMessage(await answerTo(asked, module));
  else await module.catch(() => {}); // whoever asks is told
});

async function answerTo(
  { id, name, input }: NonNullable<Call["asked"]>,
  module: Promise<Module>,
): Promise<Answer> {
  try {
    return { id, value: await (await module)[name]?.(...input) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
