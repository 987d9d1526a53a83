/**
 * Stores the results of earlier runs under a digest of their inputs. An entry includes its own digest, so that damaged
 * ones are ignored. The cache never makes a run fail and never changes its result.
 */
import { readFileSync, readdirSync, utimesSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { version } from "node:process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { compare, type Problem } from "../../core/problem.ts";
import { digest, digestAt } from "./digest.ts";

/** The record of a successful run. */
export interface Run {
  /** The files that were read: absolute path → digest, or null if the file did not exist. */
  readonly inputs: readonly (readonly [string, string | null])[];
  readonly warnings: readonly Problem[];
  readonly operations: number;
  /** The output files: path → digest. */
  readonly files: readonly (readonly [string, string])[];
}

type Entries = readonly (readonly [string, string])[];

export interface Cache {
  /** @returns the run with this key, if all the files that it read are unchanged */
  readonly recall: (key: readonly string[]) => Promise<Run | undefined>;
  readonly remember: (key: readonly string[], run: Run) => Promise<void>;
  /**
   * @param key is made only where there is a cache: of a large document, it takes time
   * @returns the cached files for this key, or else those from `make`: path and text of each
   */
  readonly files: (key: () => readonly string[], make: () => Promise<Entries>) => Promise<Entries>;
}

export const noCache: Cache = {
  recall: async () => undefined,
  remember: async () => {},
  files: (_key, make) => make(),
};

const root = fileURLToPath(new URL("../../../", import.meta.url));
const cacheFolder = join(root, "node_modules/.cache/openapi-pipeline");

/** All results depend on the code that computes them and on the versions of its libraries. */
export async function openCache(folder = cacheFolder): Promise<Cache> {
  const code = codeDigest();
  const path = (kind: string, key: readonly string[]): string =>
    join(folder, `${kind}-${digest(JSON.stringify([code, ...key]))}`);
  let writes = 0;
  const write = async (entry: string, value: unknown): Promise<void> => {
    await writeEntry(folder, entry, value);
    if (writes++ % writesOfRun === 0) await prune(folder).catch(() => {}); // ignored, as for an entry that cannot be written
  };
  return {
    recall: async (key) => {
      const run = readEntry(path("run", key)) as Run | undefined; // the entry's digest shows that remember wrote it
      return run && areUnchanged(run.inputs) ? run : undefined;
    },
    remember: (key, run) => write(path("run", key), run),
    files: async (key, make) => {
      const entry = path("files", key());
      const known = readEntry(entry) as Entries | undefined; // the same
      if (known) return known;
      const files = await make();
      await write(entry, files);
      return files;
    },
  };
}

/** Reads synchronously: for hundreds of small files, waiting takes longer than reading. */
function codeDigest(): string {
  const paths = [
    ...["scripts", "templates"].flatMap((name) => filesIn(join(root, name))),
    join(root, "node_modules/.package-lock.json"), // what is installed, even if package.json differs
    join(root, "package.json"), // its repository is in the packages
  ];
  const digests = paths.toSorted(compare).map((path) => [path.slice(root.length), digestAt(path)]);
  return digest(JSON.stringify([version, digests]));
}

/** Node's own recursion takes three times as long. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

function areUnchanged(inputs: Run["inputs"]): boolean {
  return inputs.every(([path, before]) => before === digestAt(path));
}

/** Reads synchronously, so that work on missing entries starts before this thread is busy with something else. */
function readEntry(path: string): unknown {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const content = text.slice(end + 1);
    if (text.slice(0, end) !== digest(content)) return undefined;
    utimesSync(path, new Date(), new Date());
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

async function writeEntry(folder: string, path: string, value: unknown): Promise<void> {
  try {
    const content = JSON.stringify(value);
    const temporary = `${path}.${crypto.randomUUID()}`;
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, `${digest(content)}\n${content}`);
    await rename(temporary, path);
  } catch {
    // With a full or read-only disk a run takes longer, but does not fail.
  }
}

const mostBytes = 512 * 2 ** 20;
const mostEntries = 500;
/** The approximate number of entries that a full run writes. */
const writesOfRun = 20;

/** Removes the least recently used entries. */
async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const entries = await Promise.all(
    names.map(async ({ name }) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return { path: join(folder, name), size, used: mtimeMs };
    }),
  );
  let bytes = 0;
  for (const [index, { path, size }] of entries.toSorted((a, b) => b.used - a.used).entries()) {
    bytes += size;
    if (index >= mostEntries || bytes > mostBytes) await rm(path, { force: true });
  }
}
