/**
 * The output folder on disk: reads it as a `Folder` and applies `Changes` to it.
 */
import { readFileSync } from "node:fs";
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Changes, Files, Folder } from "../../core/files.ts";
import { compare } from "../../core/problem.ts";
import { digest, digestsOf } from "./digest.ts";
import { assertReadable } from "./readable.ts";

const manifestFile = ".manifest.json";

/** Holds new files until a run moves them into place. If it exists, an earlier run was killed. */
const stagingFolder = ".staging";

/** A file operation failed. The message tells the user what failed and why. */
export class DiskError extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: "part of its path is a file",
  EISDIR: "it is a folder, not a file",
  EEXIST: "it already exists, and your own files are never replaced",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOENT: "its folder cannot be created",
  EUNREADABLE: "it is not a file",
};

/**
 * Reads the files of `folder` that are in `wanted` or in its manifest, and ignores all others.
 * A folder that does not exist counts as empty.
 */
export function read(folder: string, wanted: Files): Promise<Folder> {
  return readFolder(folder, wanted).catch(explain);
}

async function readFolder(folder: string, wanted: Files): Promise<Folder> {
  const manifest = await readManifest(folder);
  const paths = new Set([...wanted.keys(), ...manifest.keys()]);
  const files = new Map<string, string>();
  for (const path of [...paths].toSorted(compare)) {
    const text = await readIfThere(join(folder, path));
    const own = wanted.get(path);
    if (text !== undefined) files.set(path, text === own ? own : text); // not twice in memory: a site is large
  }
  const digests = digestsOf(wanted);
  const digestIn = (path: string, text: string) =>
    text === wanted.get(path) ? digests.get(path) : digest(text);
  const edited = [...files].filter(
    ([path, text]) => manifest.has(path) && manifest.get(path) !== digestIn(path, text),
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
 * @param whole whether the folder must not contain other files of ours
 * @returns whether a run that wants these files has nothing to do; does not keep the files in memory
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
    assertReadable(path, Infinity);
    return digest(readFileSync(path)) === want;
  } catch {
    return false;
  }
}

/**
 * Writes the changed files to a staging folder, moves them into place one by one, removes files that are no longer
 * wanted, and deletes the staging folder. If it is killed at any point, each file is either old or new and still known
 * to be ours, and the next run finishes the work.
 */
export function apply(folder: string, wanted: Files, changed: Changes): Promise<void> {
  return applyChanges(folder, wanted, changed).catch(explain);
}

/** @returns the paths that exist */
export async function taken(folder: string, paths: readonly string[]): Promise<string[]> {
  const there = await Promise.all(paths.map((path) => isThere(join(folder, path)))).catch(explain);
  return paths.filter((_path, index) => there[index]);
}

/** Writes files that do not exist yet, and never replaces one that has appeared in the meantime. */
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
  const before = new Map([...old, ...digestsOf(wanted)]);
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
  // The manifest lists files before they are in place; otherwise files of a killed run would count as the user's.
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
  await rmdir(join(folder, stagingFolder)).catch(() => {}); // not empty: it still has files to move into place
}

function manifestText(digests: ReadonlyMap<string, string>): string {
  return `${JSON.stringify(Object.fromEntries([...digests].toSorted(([a], [b]) => compare(a, b))), null, 2)}\n`;
}

/** @returns path → digest of the files that earlier runs wrote */
async function readManifest(folder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readIfThere(join(folder, manifestFile));
  const entries = Object.entries(text === undefined ? {} : parseManifest(text));
  return new Map(entries.filter(([path, value]) => isInside(path) && typeof value === "string"));
}

/** A damaged manifest counts as missing: no files are removed, and files without our banner are refused. */
function parseManifest(text: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Anyone can edit the manifest, so a path that leads out of the folder is never followed. */
function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}

async function removeWithEmptyFolders(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  const parts = path.split("/").slice(0, -1);
  for (let depth = parts.length; depth > 0; depth--) {
    const removed = await rmdir(join(folder, ...parts.slice(0, depth))).then(
      () => true,
      () => false, // not empty: it contains other people's files
    );
    if (!removed) return;
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    assertReadable(path, Infinity);
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
