/** A scratch copy of this repository, so that no mutation ever stands in the work tree. */
import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { packageFolders } from "../packages.ts";

const source = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  /** `undefined` if the deadline passed first. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

export interface Copy {
  readonly root: string;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Runs Node in the copy. After `seconds` it ends all processes that were started. */
  node(argv: readonly string[], seconds: number): Promise<Ended>;
  /** Makes the copy what it was, whatever a mutated program has done in it. */
  restore(): Promise<void>;
  remove(): Promise<void>;
}

export async function scratchCopy(): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), "mutations-"));
  const { stdout } = await git(source, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const path of stdout.split("\0").filter((name) => name && existsSync(join(source, name)))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(join(source, path), join(root, path), { verbatimSymlinks: true });
  }
  await linkPackages(root);
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  await git(root, "init", "--quiet", "--initial-branch=main");
  await git(root, "add", "--all");
  await git(root, ...identity, "commit", "--quiet", "--message=copy");
  return {
    root,
    read: (path) => readFile(join(root, path), "utf8"),
    write: (path, text) => writeFile(join(root, path), text),
    node: (argv, seconds) => node(root, argv, seconds),
    restore: async () => {
      await git(root, "reset", "--quiet", "--hard", "HEAD");
      await git(root, "clean", "--quiet", "-d", "--force");
    },
    remove: () => rm(root, { recursive: true }),
  };
}

function git(cwd: string, ...argv: string[]) {
  return promisify(execFile)("git", argv, { cwd, maxBuffer: 2 ** 26 });
}

/** The packages are linked one by one: a cache beside them belongs to the copy, because mutated code writes to it. */
async function linkPackages(root: string): Promise<void> {
  await mkdir(join(root, "node_modules"));
  const names = await readdir(join(source, "node_modules"));
  for (const name of names.filter(isPackage))
    await symlink(join(source, "node_modules", name), join(root, "node_modules", name));
  for (const folder of packageFolders.map((path) => join(path, "node_modules")))
    if (existsSync(join(source, folder))) await symlink(join(source, folder), join(root, folder));
}

function isPackage(name: string): boolean {
  return !/^\.(?!bin$|package-lock\.json$)/.test(name);
}

async function node(cwd: string, argv: readonly string[], seconds: number): Promise<Ended> {
  const child = spawn(process.execPath, argv, { cwd, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    endGroup(child.pid);
  }, seconds * 1000);
  const exitCode = await new Promise<number | null>((resolve) => child.on("exit", resolve));
  clearTimeout(timer);
  endGroup(child.pid); // a killed test may leave servers behind
  return { exitCode: isLate ? undefined : (exitCode ?? 1), output };
}

/** The child leads a process group of its own: what it started ends with it. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
