/** The same bytes in any time zone, locale and folder, in any order of files on disk, cold or warm. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { digest } from "../../scripts/edge/digest.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A copy of the specification whose files were written in another order. */
async function folderOf(name: string, order: 1 | -1): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  folders.push(folder);
  const entries = await readdir(join(root, "spec"), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file));
  for (const path of paths.toSorted((a, b) => (a < b ? -order : order)))
    await cp(path, join(folder, path.slice(root.length)));
  return folder;
}

async function hashIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  flags: readonly string[],
): Promise<string> {
  await rm(join(folder, "out"), { recursive: true, force: true });
  const argv = ["generate", "--spec", "spec/openapi.yaml", "--out", "out", ...flags];
  await promisify(execFile)(process.execPath, [join(root, "scripts/main.ts"), ...argv], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
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

test("two time zones, two locales, two folders, cold and warm: one hash", { timeout: 240_000 }, async () => {
  const [one, other] = [await folderOf("a", 1), await folderOf("another-longer-name-", -1)];
  const western = { TZ: "America/Los_Angeles", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" };
  const eastern = { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
  const mixed = { ...western, LANG: eastern.LANG, LC_ALL: eastern.LC_ALL };
  const hashes = [
    await hashIn(one, western, ["--no-cache"]),
    await hashIn(other, eastern, ["--no-cache"]),
    await hashIn(other, western, []),
    await hashIn(one, eastern, []),
    await hashIn(one, mixed, []),
  ];
  expect(new Set(hashes).size).toBe(1);
});
