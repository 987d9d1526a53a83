/**
 * `generate` reaches nothing but its document and this project: no network, and no other file. Node's permission model
 * refuses other files, and a module loaded first refuses sockets. Where the system allows it, the run also has a network
 * of its own, without a route, which programs that it starts share.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generatedFolder, specFolder } from "../users-api/files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const guard = new URL("no-network.mjs", import.meta.url).href;
const ownNetwork = mayUnshare() ? ["unshare", "--map-root-user", "--net"] : [];

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "closed-")));
});
afterAll(() => rm(folder, { recursive: true }));

function mayUnshare(): boolean {
  try {
    execFileSync("unshare", ["--map-root-user", "--net", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false; // not Linux, or not permitted; the other two bars remain
  }
}

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

/** @param words of a program for Node */
function closed(...words: readonly string[]): Promise<Ran> {
  const allowed = [`--allow-fs-read=${root}`, `--allow-fs-read=${folder}`, `--allow-fs-write=${folder}`];
  const may = ["--allow-worker", "--allow-child-process", "--allow-addons"];
  const flags = ["--permission", "--no-warnings", ...allowed, ...may, "--import", guard];
  const [program = "", ...rest] = [...ownNetwork, process.execPath, ...flags, ...words];
  const env = { PATH: process.env.PATH, TMPDIR: folder, HOME: "/nonexistent" };
  return promisify(execFile)(program, rest, { cwd: root, env }).catch((error: Ran) => error);
}

async function filesIn(path: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.map(async (file) => [file.slice(path.length + 1), await readFile(file, "utf8")] as const),
  );
  return Object.fromEntries(texts);
}

test("generate makes the same files", async () => {
  const out = join(folder, "out");
  const [program, spec] = [join(root, "scripts/main.js"), join(specFolder, "openapi.yaml")];
  const { stderr } = await closed(program, "generate", "--no-cache", "--spec", spec, "--out", out);
  expect(stderr.replaceAll(/ \(\d+\.\d s\)/g, "")).toMatch(/^✓ .*: \d+ files, \d+ written/m);
  const [made, wanted] = await Promise.all([filesIn(out), filesIn(generatedFolder)]);
  expect(Object.keys(made).length).toBeGreaterThan(100);
  expect(Object.keys(made).filter((file) => made[file] !== wanted[file])).toEqual([]);
  expect(Object.keys(wanted).filter((file) => !(file in made))).toEqual([]);
});

const inWorker = `new (require("node:worker_threads").Worker)(new URL("data:text/javascript,fetch('http://127.0.0.1:8080')"))`;

test.each([
  { what: "a request", code: `fetch("http://127.0.0.1:8080")`, says: "REFUSED: net connect" },
  { what: "a request of a worker", code: inWorker, says: "REFUSED: net connect" },
  {
    what: "a name",
    code: `require("node:dns").lookup("example.com", () => {})`,
    says: "REFUSED: dns lookup",
  },
  { what: "another file", code: `require("node:fs").readFileSync("/etc/hosts")`, says: "ERR_ACCESS_DENIED" },
])("$what would be seen", async ({ code, says }) => {
  expect((await closed("--eval", code)).stderr).toContain(says);
});
