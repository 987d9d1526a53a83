/** Progress on a terminal: a list of tasks, each with its time, drawn by listr2 on stderr. */
import { Listr, ListrLogger, ProcessOutput } from "listr2";
import { isObject } from "../core/json.ts";
import type { Progress } from "../core/progress.ts";

/** How a step ended, and how long it took in milliseconds. */
interface End {
  readonly state: "done" | "failed" | "skipped";
  readonly took: number;
}

/** The announced steps; the task of each waits for it to end. */
type Steps = ReadonlyMap<string, PromiseWithResolvers<End>>;

/** @returns progress that is drawn as it happens; `end` waits until everything is on the screen */
export function taskList(stderr: NodeJS.WritableStream): { progress: Progress; end: () => Promise<void> } {
  let steps: Steps = new Map();
  let shown: Promise<unknown> = Promise.resolve();
  return {
    progress: {
      expect: (names) => {
        steps = new Map(names.map((name) => [name, Promise.withResolvers()]));
        shown = listOf(steps, stderr).run();
      },
      step: (name, work) => follow(steps.get(name), work),
    },
    end: async () => {
      for (const step of steps.values()) step.resolve({ state: "skipped", took: 0 });
      await shown;
    },
  };
}

async function follow<Value>(
  step: PromiseWithResolvers<End> | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  const began = performance.now();
  const end = (state: End["state"]): void => step?.resolve({ state, took: performance.now() - began });
  try {
    const value = await work();
    end(isObject(value) && value.ok === false ? "failed" : "done");
    return value;
  } catch (error) {
    end("failed");
    throw error;
  }
}

function listOf(steps: Steps, stderr: NodeJS.WritableStream) {
  const stream = stderr as NodeJS.WriteStream; // the caller has checked that it is a terminal
  const tasks = [...steps].map(([title, step]) => ({
    title,
    task: async (_context: unknown, task: { title: string; skip: () => void }) => {
      const { state, took } = await step.promise;
      if (state === "skipped") return task.skip();
      task.title = `${title}  ${(took / 1000).toFixed(1)} s`;
      if (state === "failed") throw new Error(title);
    },
  }));
  return new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    registerSignalListeners: false,
    rendererOptions: {
      showErrorMessage: false,
      logger: new ListrLogger({ processOutput: new ProcessOutput(stream, stream) }),
    },
  });
}
