/** Hashes the output of a run, and varies the environment that must not change it. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { digest } from "../../scripts/edge/files/digest.ts";
import { specFolder } from "../users-api/files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const zones = ["America/Los_Angeles", "Asia/Kolkata"];
export const locales = ["en_US.UTF-8", "tr_TR.UTF-8"];

/** A copy of the specification with its files written in another order. */
export async function folderOf(name: string, order: 1 | -1): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  const entries = await readdir(specFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file));
  for (const path of paths.toSorted((a, b) => (a < b ? -order : order)))
    await cp(path, join(folder, "spec", path.slice(specFolder.length)));
  return folder;
}

export interface Surroundings {
  readonly zone: string | undefined;
  readonly locale: string | undefined;
  readonly flags: readonly string[];
}

export async function hashIn(folder: string, { zone, locale, flags }: Surroundings): Promise<string> {
  await rm(join(folder, "out"), { recursive: true, force: true });
  const argv = ["generate", "--spec", "spec/openapi.yaml", "--out", "out", ...flags];
  await promisify(execFile)(process.execPath, [join(root, "scripts/main.js"), ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, TZ: zone, LANG: locale, LC_ALL: locale },
  });
  const entries = await readdir(join(folder, "out"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = files
    .toSorted()
    .map(async (path) => [path.slice(folder.length), await readFile(path, "utf8")]);
  return digest(JSON.stringify(await Promise.all(texts)));
}
