/** Runs slow libraries in separate threads, so that they start and work in parallel. */
import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";

export interface ThreadData {
  /** The URL of `thread.ts`. */
  readonly thread: string;
  readonly compileCache: string | undefined;
}

/** A request to import a module and call one of its functions. */
export interface Call {
  readonly module: string;
  readonly asked?: { readonly id: number; readonly name: string; readonly input: unknown[] };
}

export type Answer = { readonly id: number } & (
  | { readonly value: unknown }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } }
);

type Functions<Module> = { [Name in keyof Module]: (...input: never[]) => unknown };

/** A module in a thread. It is imported once and kept until the process ends. */
export interface Remote<Module extends Functions<Module>> {
  /** Starts the thread, if it is not running yet, and imports the module. */
  readonly start: () => void;
  /**
   * Calls a function of the module. Arguments and results are copied (HTML, structured clone). A thread that has not
   * answered in time is ended, with all that it was asked. What counts is the processor's time, so that a busy machine
   * makes what an idle one makes.
   * @throws Late, or an Error with the message and the stack of the error in the function
   */
  readonly callWithin: <Name extends keyof Module & string>(
    milliseconds: number,
    name: Name,
    ...input: Parameters<Module[Name]>
  ) => Promise<Awaited<ReturnType<Module[Name]>>>;
}

/** A thread had not answered in time. */
export class Late extends Error {}

/** One shared thread for modules that are rarely worth their own: starting it costs more than the work of some. */
export class Thread {
  #running: Asking | undefined;

  /** @param url the module's URL */
  module<Module extends Functions<Module>>({ href: module }: URL): Remote<Module> {
    const running = (): Asking => (this.#running ??= run(() => (this.#running = undefined)));
    return {
      start: () => running().start(module),
      callWithin: (milliseconds, name, ...input) =>
        running().call({ module, name, input, milliseconds }) as ReturnType<Remote<Module>["callWithin"]>, // as the module declares
    };
  }
}

/** Ends all busy threads, whose results are no longer needed. A later call starts a new one. */
export function leaveThreads(): void {
  for (const { isBusy, end } of workers.values())
    if (isBusy()) end(new Error("its result is no longer needed"));
}

interface Asking {
  readonly start: (module: string) => void;
  readonly call: (asked: Asked) => Promise<unknown>;
}

interface Asked {
  readonly module: string;
  readonly name: string;
  readonly input: unknown[];
  /** After which the thread is ended. */
  readonly milliseconds: number;
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

/** As JavaScript, because loading Node's type stripper takes longer than the rest. The cache has it without types. */
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
    if (!workers.delete(worker)) return; // it has already ended
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    onEnd();
    void worker.terminate();
  };
  workers.set(worker, { isBusy: () => waiting.size > 0, end });
  worker.on("error", end);
  worker.on("exit", () => end(new Error("its thread has ended")));
  worker.unref(); // last, because a listener keeps the process alive, too
  const post = (call: Call): void => worker.postMessage(call);
  let calls = 0;
  return {
    start: (module) => post({ module }),
    call: ({ module, name, input, milliseconds }) => {
      const answer = new Promise((resolve, reject) => {
        const id = (calls += 1);
        waiting.set(id, { resolve, reject });
        worker.ref(); // the process waits for a pending result, but not for the thread
        post({ module, asked: { id, name, input } });
      });
      const stop = afterTime(worker, milliseconds, () => end(new Late(`${name} takes too long`)));
      return answer.finally(stop);
    },
  };
}

/** How often a thread is asked what it has used, in milliseconds. */
const pause = 250;

/** A thread that only waits uses no time, but has to end, too. */
const patience = 10;

/**
 * @param late called once the thread has worked for so long, or ten times as long has passed
 * @returns a function that stops watching it
 */
function afterTime(worker: Worker, milliseconds: number, late: () => void): () => void {
  const begun = performance.now();
  const used = async (): Promise<number> => {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  };
  const before = used();
  before.catch(() => {}); // it has ended, which its answer tells
  const look = async (): Promise<void> => {
    const isLong = performance.now() - begun > milliseconds * patience;
    if (isLong || (await used()) - (await before) > milliseconds) late();
  };
  const timer = setInterval(() => void look().catch(() => {}), pause); // the same
  return () => clearInterval(timer);
}

function started(): Worker {
  const compiled = getCompileCacheDir();
  const data: ThreadData = {
    thread: new URL("thread.ts", import.meta.url).href,
    compileCache: compiled && dirname(compiled), // Node adds its version to this folder
  };
  return new Worker(bootstrap, {
    eval: true,
    workerData: data,
    execArgv: ["--no-experimental-detect-module"], // detection would compile large libraries twice
    resourceLimits: { maxYoungGenerationSizeMb: 16 }, // V8's default takes 400 MB more and is no faster
  });
}

function settle(waiting: Waiting | undefined, answer: Answer): void {
  if ("error" in answer) waiting?.reject(Object.assign(new Error(), answer.error));
  else waiting?.resolve(answer.value);
}
