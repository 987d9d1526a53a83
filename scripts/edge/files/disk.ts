/**
 * The generated folder on disk: read it as a `Folder`, apply `Changes` to it.
 */
import { readFileSync } from "node:fs";
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Changes, Files, Folder } from "../../core/files.ts";
import { compare } from "../../core/problem.ts";
import { digest } from "./digest.ts";

const manifestFile = ".manifest.json";

/** Where a run lays out what it is about to put in place. One that is found was left by a run that was killed. */
const stagingFolder = ".staging";

/** The disk refused: the message says what and why, in words for the user. */
export class DiskError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: "a part of its path is a file",
  EISDIR: "it is a folder, and a file is needed",
  EEXIST: "it exists, and what is yours is not replaced",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOENT: "its folder cannot be made",
};

/**
 * Reads the files of `folder` that `wanted` names or that its manifest lists; others are not looked at.
 * A folder that does not exist is an empty one.
 */
export function read(folder: string, wanted: Iterable<string>): Promise<Folder> {
  return readFolder(folder, wanted).catch(explain);
}

async function readFolder(folder: string, wanted: Iterable<string>): Promise<Folder> {
  const manifest = await readManifest(folder);
  const paths = new Set([...wanted, ...manifest.keys()]);
  const files = new Map<string, string>();
  for (const path of [...paths].toSorted(compare)) {
    const text = await readIfThere(join(folder, path));
    if (text !== undefined) files.set(path, text);
  }
  const edited = [...files].filter(
    ([path, text]) => manifest.has(path) && manifest.get(path) !== digest(text),
  );
  const interrupted = await isThere(join(folder, stagingFolder));
  return {
    files,
    manifest: new Set(manifest.keys()),
    edited: new Set(interrupted ? [] : edited.map(([path]) => path)),
    interrupted,
  };
}

/**
 * @param wanted path → digest
 * @param whole whether the folder shall hold nothing else of ours
 * @returns whether a run that wants these files has nothing to do; the files themselves are not kept in memory
 */
export async function holds(
  folder: string,
  wanted: ReadonlyMap<string, string>,
  whole: boolean,
): Promise<boolean> {
  const manifest = await readManifest(folder).catch(explain);
  if (whole && manifest.size !== wanted.size) return false;
  if (await isThere(join(folder, stagingFolder)).catch(explain)) return false;
  return [...wanted].every(([path, want]) => manifest.get(path) === want && isAt(join(folder, path), want));
}

function isAt(path: string, want: string): boolean {
  try {
    return digest(readFileSync(path)) === want;
  } catch {
    return false;
  }
}

/**
 * Lays out what changed in a folder of its own, then puts it in place file by file, removes what is no longer wanted,
 * and takes the layout away. Whenever it is killed, each file is the old one or the new one, none of them becomes a
 * stranger's, and the next run finishes the work.
 */
export function apply(folder: string, wanted: Files, changed: Changes): Promise<void> {
  return applyChanges(folder, wanted, changed).catch(explain);
}

/** @returns those of the paths at which there is something */
export async function taken(folder: string, paths: readonly string[]): Promise<string[]> {
  const there = await Promise.all(paths.map((path) => isThere(join(folder, path)))).catch(explain);
  return paths.filter((_path, index) => there[index]);
}

/** Writes files that are not there yet; one that has come in the meantime is not replaced. */
export function create(folder: string, files: Files): Promise<void> {
  return createFiles(folder, files).catch(explain);
}

async function createFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: "wx" });
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

async function applyChanges(folder: string, wanted: Files, changed: Changes): Promise<void> {
  const staging = join(folder, stagingFolder);
  await rm(staging, { recursive: true, force: true });
  const old = await readManifest(folder);
  const before = new Map([...old, ...[...wanted].map(([path, text]) => [path, digest(text)] as const)]);
  const after = new Map([...before].filter(([path]) => !changed.removed.includes(path)));
  const writes = [...changed.added, ...changed.updated];
  if (writes.length + changed.removed.length === 0) return putManifest(folder, after);
  try {
    await Promise.all(writes.map((path) => write(join(staging, path), wanted.get(path) ?? "")));
    await write(join(staging, manifestFile), manifestText(after));
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
  // What is put in place is ours from before it stands there, or a killed run's files would be taken for a user's.
  await putManifest(folder, before);
  await Promise.all(writes.map((path) => put(join(staging, path), join(folder, path))));
  for (const path of changed.removed) await removeWithEmptyFolders(folder, path);
  await put(join(staging, manifestFile), join(folder, manifestFile));
  await rm(staging, { recursive: true, force: true });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function put(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function putManifest(folder: string, digests: ReadonlyMap<string, string>): Promise<void> {
  const path = join(folder, manifestFile);
  const text = manifestText(digests);
  if ((await readIfThere(path)) === text) return;
  const temporary = join(folder, stagingFolder, "manifest.tmp");
  await write(temporary, text);
  await put(temporary, path);
  await rmdir(join(folder, stagingFolder)).catch(() => {}); // not empty: what is to be put in place is there
}

function manifestText(digests: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(Object.fromEntries([...digests].toSorted(([a], [b]) => compare(a, b))), null, 2)}\n`;
}

/** @returns path → digest of what earlier runs wrote */
async function readManifest(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readIfThere(join(folder, manifestFile));
  const entries = Object.entries(text === undefined ? {} : parseManifest(text));
  return new Map(entries.filter(([path, value]) => isInside(path) && typeof value === "string"));
}

/** A damaged manifest counts as none: nothing is then removed, and files without our banner are refused. */
function parseManifest(text: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The manifest is a file that anyone can edit: a path that leaves the folder is never followed. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}

async function removeWithEmptyFolders(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  const parts = path.split("/").slice(0, -1);
  for (let depth = parts.length; depth > 0; depth--) {
    const removed = await rmdir(join(folder, ...parts.slice(0, depth))).then(
      () => true,
      () => false, // not empty: somebody else's files live there
    );
    if (!removed) return;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function explain(error: NodeJS.ErrnoException): never {
  const reason = reasons[error.code ?? ""];
  throw reason === undefined
    ? error
    : new DiskError(`${error.path ?? "The output folder"} cannot be used: ${reason}.`);
}
