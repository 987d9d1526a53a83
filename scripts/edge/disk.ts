/**
 * The generated folder on disk: read it as a `Folder`, apply `Changes` to it.
 */
import { createHash } from "node:crypto";
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Changes, Files, Folder } from "../core/files.ts";
import { compare } from "../core/problem.ts";

const manifestFile = ".manifest.json";

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
  return { files, manifest: new Set(manifest.keys()), edited: new Set(edited.map(([path]) => path)) };
}

/**
 * Writes what changed, each file under a temporary name first, then removes what is no longer wanted, and
 * the manifest last: an interrupted run leaves whole files only, and the next run finishes the work.
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
  const writes = [...changed.added, ...changed.updated];
  await Promise.all(writes.map((path) => writeWhole(join(folder, path), wanted.get(path) ?? "")));
  for (const path of changed.removed) await removeWithEmptyFolders(folder, path);
  await writeManifest(folder, wanted, changed.removed);
}

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

async function writeManifest(folder: string, wanted: Files, removed: readonly string[]): Promise<void> {
  const old = await readManifest(folder);
  const digests = new Map([...old, ...[...wanted].map(([path, text]) => [path, digest(text)] as const)]);
  for (const path of removed) digests.delete(path);
  const sorted = Object.fromEntries([...digests].toSorted(([a], [b]) => compare(a, b)));
  const text = `${JSON.stringify(sorted, null, 2)}\n`;
  const path = join(folder, manifestFile);
  if ((await readIfThere(path)) !== text) await writeWhole(path, text);
}

async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, text);
  await rename(temporary, path);
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

/** SHA-256, in hexadecimal. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
