/** Runs again when what a run has read changes. */
import { type FSWatcher, watch as watchFiles } from "chokidar";

/** Editors write a file in several steps, and a branch switch many files: one run answers them all. */
const quiet = 30;

/**
 * Runs at once, and then after each change of a file of which the run has told, also of one that was not there.
 * @param run is told where to name the files; runs do not overlap
 * @returns when the signal is aborted
 */
export async function watch(
  signal: AbortSignal,
  run: (onRead: (path: string) => void) => Promise<void>,
): Promise<void> {
  const watcher = watchFiles([], { ignoreInitial: true, atomic: quiet });
  const changes = changesOf(watcher, signal);
  while (!signal.aborted) {
    const read = new Set<string>();
    changes.forget();
    await run((path) => void read.add(path));
    watcher.add([...read]);
    await changes.next();
  }
  await watcher.close();
}

/** Remembers that something has changed since it was last asked to forget. */
function changesOf(watcher: FSWatcher, signal: AbortSignal) {
  let changed = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.resolve(), quiet);
  });
  signal.addEventListener("abort", () => changed.resolve(), { once: true });
  return {
    forget: () => {
      if (!signal.aborted) changed = Promise.withResolvers();
    },
    next: () => changed.promise,
  };
}
