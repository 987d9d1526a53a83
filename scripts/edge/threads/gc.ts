import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** V8's options for a collection as if memory had run out, which returns free memory to the system immediately. */
const thoroughly = { type: "major", execution: "sync", flavor: "last-resort" } as const;

/** Frees the memory of a finished step (hundreds of megabytes after linting a large document); V8 would wait. */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: ((how: typeof thoroughly) => void) | undefined = runInNewContext("globalThis.gc"); // another thread may have just removed it
  setFlagsFromString("--no-expose-gc"); // cached code works only for runs with the same flags
  collect?.(thoroughly);
}

/** From this many bytes in use, it pays to free what can be; a small document needs half of it. */
const much = 96 * 2 ** 20;

/** Frees the memory of a finished step, if there is much. */
export function collectMuch(): void {
  if (getHeapStatistics().used_heap_size > much) collectGarbage();
}
