/** Watches files through their folders, so that it notices files that an editor replaces, deletes or creates again. */
import { type FSWatcher, lstatSync, realpathSync, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

export interface Watch {
  /**
   * Adds files, and folders with all that stands in them; they may not exist yet.
   * @param since when they began to be read: a file that was saved later counts as changed
   */
  add(files: Iterable<string>, since?: number): void;
  close(): void;
}

interface Watched {
  /** The names of the watched files in the folder. */
  readonly names: Set<string>;
  readonly watcher: FSWatcher;
  readonly identity: string | undefined;
}

/** In place of a name: no file is called so. */
const anything = "";

/** How long a folder has to be quiet, because editors write in several steps. */
const quiet = 60;

/** @param changed called once for each burst of changes */
export function watchFiles(changed: () => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  const seen = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  const folders = watchFolders(seen);
  const addFile = (file: string): void => {
    folders.add(dirname(file), basename(file));
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) folders.add(file, anything);
  };
  return {
    add: (files, since = Infinity) => {
      for (const file of files) {
        addFile(file);
        const target = targetOf(file);
        if (target !== undefined) addFile(target);
        if (savedAt(file) >= since) seen();
      }
    },
    close: () => {
      clearTimeout(timer);
      folders.close();
    },
  };
}

interface Folders {
  /** A folder that does not exist is waited for in the one above. */
  readonly add: (folder: string, name: string) => void;
  readonly close: () => void;
}

function watchFolders(seen: () => void): Folders {
  const folders = new Map<string, Watched>();
  const drop = (folder: string) => {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  };
  const add = (folder: string, name: string): void => {
    const identity = identityOf(folder);
    const known = folders.get(folder);
    if (known && known.identity === identity) return void known.names.add(name);
    drop(folder); // the watcher of a folder that was deleted and created again reports nothing
    const names = new Set([...(known?.names ?? []), name]);
    const isMeant = (one: string | null) => one === null || names.has(one) || names.has(anything);
    const watcher = watchFolder(folder, (one) => {
      if (isMeant(one) || identityOf(folder) !== identity) seen();
    });
    if (!watcher) return folder === dirname(folder) ? undefined : add(dirname(folder), basename(folder));
    watcher.on("error", () => drop(folder)); // the folder is gone; the next load adds its files again
    folders.set(folder, { names, watcher, identity });
  };
  const close = () => {
    for (const folder of folders.keys()) drop(folder);
  };
  return { add, close };
}

/**
 * Runs immediately, and again after every change to a file that the run has added, even if it did not exist before.
 * @param run gets a function to add its files; runs do not overlap
 * @returns when the signal is aborted
 */
export async function rerun(
  signal: AbortSignal,
  run: (onRead: (path: string) => void) => Promise<void>,
): Promise<void> {
  let changed = Promise.withResolvers<void>();
  const files = watchFiles(() => changed.resolve());
  signal.addEventListener("abort", () => changed.resolve(), { once: true });
  while (!signal.aborted) {
    changed = Promise.withResolvers();
    await run((path) => files.add([path]));
    await changed.promise;
  }
  files.close();
}

/** A new folder may get the number of the one that was just removed. @returns undefined if the folder does not exist */
function identityOf(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.birthtimeMs}`;
}

/** @returns where a symbolic link leads; undefined for any other file, and for a link to nothing */
function targetOf(file: string): string | undefined {
  try {
    return lstatSync(file).isSymbolicLink() ? realpathSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** In milliseconds since 1970. A file that another replaces keeps the time when it was written, so both times count. */
function savedAt(file: string): number {
  const { mtimeMs = 0, ctimeMs = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return Math.max(mtimeMs, ctimeMs);
}

/** @returns undefined if the folder does not exist */
function watchFolder(folder: string, changed: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, (_event, name) => changed(name));
  } catch {
    return undefined;
  }
}
