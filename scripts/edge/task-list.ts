/** Progress on a terminal: a list of tasks, each with its time, drawn by listr2 on stderr. */
import { Listr, ListrLogger, PRESET_TIMER, ProcessOutput } from "listr2";
import type { Progress } from "../core/progress.ts";

/** A step that has been announced: its task waits until the step is done. */
interface Step {
  readonly started: PromiseWithResolvers<void>;
  readonly done: PromiseWithResolvers<void>;
}

/** @returns progress that is shown as it goes; `end` waits until all of it is on the screen */
export function taskList(stderr: NodeJS.WritableStream): { progress: Progress; end: () => Promise<void> } {
  const steps = new Map<string, Step>();
  let shown: Promise<unknown> = Promise.resolve();
  return {
    progress: {
      expect: (names) => {
        for (const name of names)
          steps.set(name, { started: Promise.withResolvers(), done: Promise.withResolvers() });
        shown = listOf(names, steps, stderr).run();
      },
      step: (name, work) => follow(steps.get(name), work),
    },
    end: async () => {
      for (const { started, done } of steps.values()) done.resolve(started.resolve());
      await shown;
    },
  };
}

async function follow<Value>(step: Step | undefined, work: () => Promise<Value>): Promise<Value> {
  step?.started.resolve();
  try {
    return await work();
  } finally {
    step?.done.resolve();
  }
}

function listOf(names: readonly string[], steps: ReadonlyMap<string, Step>, stderr: NodeJS.WritableStream) {
  const output = new ProcessOutput(stderr as NodeJS.WriteStream, stderr as NodeJS.WriteStream); // a terminal: the caller has looked
  const tasks = names.map((title) => ({
    title,
    task: async () => {
      await steps.get(title)?.done.promise;
    },
  }));
  return new Listr(tasks, {
    concurrent: true,
    exitOnError: false,
    registerSignalListeners: false,
    rendererOptions: { timer: PRESET_TIMER, logger: new ListrLogger({ processOutput: output }) },
  });
}
