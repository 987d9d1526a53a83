/** Slow libraries in threads of their own, so that they start and work while others do. */
import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";

export interface ThreadData {
  /** Where `thread.ts` is. */
  readonly thread: string;
  readonly module: string;
  readonly compileCache: string | undefined;
}

export interface Call {
  readonly id: number;
  readonly name: string;
  readonly input: unknown[];
}

export type Answer = { readonly id: number } & ({ readonly value: unknown } | { readonly error: string });

type Functions<Module> = { [Name in keyof Module]: (...input: never[]) => unknown };

/** A module in a thread. It is imported when the thread starts, and kept until the process ends. */
export interface Thread<Module extends Functions<Module>> {
  /** Starts the thread, if it does not run yet. */
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

/** @param module its path as a URL */
export function threadOf<Module extends Functions<Module>>(module: URL): Thread<Module> {
  let running: Running | undefined;
  const start = (): Running => (running ??= run(module, () => (running = undefined)));
  return {
    start: () => void start(),
    call: (name, ...input) => start().call(name, input) as ReturnType<Thread<Module>["call"]>, // as the module declares
  };
}

/** What threads still do is of no use: the process need not wait for it. */
export function leaveThreads(): void {
  for (const worker of workers) worker.unref();
}

const workers = new Set<Worker>();

interface Running {
  readonly call: (name: string, input: unknown[]) => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** In JavaScript, for loading what removes the types of TypeScript takes longer than the rest; the cache has it without. */
const bootstrap = `
const { workerData } = require("node:worker_threads");
if (workerData.compileCache) require("node:module").enableCompileCache(workerData.compileCache);
import(workerData.thread);`;

function run(module: URL, onEnd: () => void): Running {
  const data: ThreadData = {
    thread: new URL("thread.ts", import.meta.url).href,
    module: module.href,
    compileCache: getCompileCacheDir(),
  };
  const worker = new Worker(bootstrap, {
    eval: true,
    workerData: data,
    execArgv: ["--no-experimental-detect-module"], // compiles a library as large as TypeScript a second time
    resourceLimits: { maxYoungGenerationSizeMb: 16 }, // V8's own choice takes 400 MB more for no time that shows
  });
  workers.add(worker);
  const waiting = new Map<number, Waiting>();
  worker.on("message", (answer: Answer) => {
    settle(waiting.get(answer.id), answer);
    if (waiting.delete(answer.id) && waiting.size === 0) worker.unref();
  });
  const end = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    workers.delete(worker);
    onEnd();
  };
  worker.on("error", end);
  worker.on("exit", () => end(new Error("its thread has ended")));
  worker.unref(); // last, for a listener holds the process, too
  let calls = 0;
  return {
    call: (name, input) =>
      new Promise((resolve, reject) => {
        const id = (calls += 1);
        waiting.set(id, { resolve, reject });
        worker.ref(); // the process waits for an answer that is due, not for the thread
        worker.postMessage({ id, name, input } satisfies Call);
      }),
  };
}

function settle(waiting: Waiting | undefined, answer: Answer): void {
  if ("error" in answer) waiting?.reject(new Error(answer.error));
  else waiting?.resolve(answer.value);
}
