/** What runs inside a thread of `threads.ts`: imports the module that it is given, and calls its functions by name. */
import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Call, ThreadData } from "./threads.ts";

const { module: url } = workerData as ThreadData; // threads.ts started this thread
const imported = import(url) as Promise<Readonly<Record<string, (...input: unknown[]) => unknown>>>; // its types are threads.ts's

parentPort?.on("message", async ({ id, name, input }: Call) => {
  parentPort?.postMessage(await answer(id, name, input));
});

async function answer(id: number, name: string, input: unknown[]): Promise<Answer> {
  try {
    const module = await imported;
    return { id, value: await module[name]?.(...input) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
