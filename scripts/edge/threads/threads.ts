/** Slow libraries in threads of their own, so that they start and work while others do. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";

export interface ThreadData {
  /** Where `thread.ts` is. */
  readonly thread: string;
  readonly compileCache: string | undefined;
}

/** Asks for a module to be imported, and for one of its functions to be called. */
export interface Call {
  readonly module: string;
  readonly asked?: { readonly id: number; readonly name: string; readonly input: unknown[] };
}

export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

type Functions<Module> = { [Name in keyof Module]: (...input: never[]) => unknown };

/** A module in a thread. It is imported once, and kept until the process ends. */
export interface Remote<Module extends Functions<Module>> {
  /** Starts the thread, if it does not run yet, and imports the module. */
  readonly start: () => void;
  /**
   * Calls a function of the module. What goes in and out is copied (HTML, structured clone).
   * @throws Error with the message of what the function threw
   */
  readonly call: <Name extends keyof Module & string>(
    name: Name,
    ...input: Parameters<Module[Name]>
  ) => Promise<Awaited<ReturnType<Module[Name]>>>;
}

/** One thread, for modules that are seldom worth one each: to start it costs more than some of them do. */
export class Thread {
  #running: Asking | undefined;

  /** @param url the module's */
  module<Module extends Functions<Module>>({ href: module }: URL): Remote<Module> {
    const running = (): Asking => (this.#running ??= run(() => (this.#running = undefined)));
    return {
      start: () => running().start(module),
      call: (name, ...input) => running().call(module, name, input) as ReturnType<Remote<Module>["call"]>, // as the module declares
    };
  }
}

/** What threads still do is of no use. They end at once; a later call starts another. */
export function leaveThreads(): void {
  for (const { isBusy, end } of workers.values()) if (isBusy()) end(new Error("what it made is of no use"));
}

interface Asking {
  readonly start: (module: string) => void;
  readonly call: (module: string, name: string, input: unknown[]) => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly isBusy: () => boolean;
  readonly end: (error: Error) => void;
}

const workers = new Map<Worker, Running>();

/** In JavaScript, for loading what removes the types of TypeScript takes longer than the rest; the cache has it without. */
const bootstrap = `
const { workerData } = require("node:worker_threads");
if (workerData.compileCache) require("node:module").enableCompileCache(workerData.compileCache);
import(workerData.thread);`;

function run(onEnd: () => void): Asking {
  const worker = started();
  const waiting = new Map<number, Waiting>();
  worker.on("message", (answer: Answer) => {
    settle(waiting.get(answer.id), answer);
    if (waiting.delete(answer.id) && waiting.size === 0) worker.unref();
  });
  const end = (error: Error): void => {
    if (!workers.delete(worker)) return; // it has ended before
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    onEnd();
    void worker.terminate();
  };
  workers.set(worker, { isBusy: () => waiting.size > 0, end });
  worker.on("error", end);
  worker.on("exit", () => end(new Error("its thread has ended")));
  worker.unref(); // last, for a listener holds the process, too
  const post = (call: Call): void => worker.postMessage(call);
  let calls = 0;
  return {
    start: (module) => post({ module }),
    call: (module, name, input) =>
      new Promise((resolve, reject) => {
        const id = (calls += 1);
        waiting.set(id, { resolve, reject });
        worker.ref(); // the process waits for an answer that is due, not for the thread
        post({ module, asked: { id, name, input } });
      }),
  };
}

function started(): Worker {
  const compiled = getCompileCacheDir();
  const data: ThreadData = {
    thread: new URL("thread.ts", import.meta.url).href,
    compileCache: compiled && dirname(compiled), // Node adds its version to the folder that it is given
  };
  return new Worker(bootstrap, {
    eval: true,
    workerData: data,
    execArgv: ["--no-experimental-detect-module"], // compiles a library as large as TypeScript a second time
    resourceLimits: { maxYoungGenerationSizeMb: 16 }, // V8's own choice takes 400 MB more for no time that shows
  });
}

function settle(waiting: Waiting | undefined, answer: Answer): void {
  if ("error" in answer) waiting?.reject(new Error(answer.error));
  else waiting?.resolve(answer.value);
}
