import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Of V8's: as if there were no memory left, so that what is free goes back to the system at once. */
const thoroughly = { type: "major", execution: "sync", flavor: "last-resort" } as const;

/** Gives back what a finished step has left, a few hundred megabytes after linting a large document: V8 would wait. */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: ((how: typeof thoroughly) => void) | undefined = runInNewContext("globalThis.gc"); // another thread may just have taken it away
  setFlagsFromString("--no-expose-gc"); // code that is kept of this run is good for runs with the same flags only
  collect?.(thoroughly);
}
