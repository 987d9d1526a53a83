/** A bare remote with this project's working tree, and clones for people and runners. */
import { execFile, spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const execute = promisify(execFile);

export interface Scratch {
  /** The folder that contains everything below. */
  readonly folder: string;
  /** The URL of the bare repository. */
  readonly remote: string;
  /** A person's clone, with a name and an email address. */
  clone(branch?: string): Promise<Clone>;
  /** Runs git in the bare repository. @returns what it prints */
  git(...argv: string[]): Promise<string>;
  remove(): Promise<void>;
}

export interface Clone {
  readonly folder: string;
  git(...argv: string[]): Promise<string>;
  write(path: string, text: string): Promise<void>;
  /** Commits all changes and pushes them. @returns the commit */
  push(message: string): Promise<string>;
}

/** The environment of a step or of git: of our own, only where the programs are. */
export function environment(home: string): Record<string, string> {
  const ours = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.startsWith(root));
  const path = [dirname(process.execPath), ...ours].join(delimiter);
  const person = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.com" };
  const committer = { GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.com" };
  return { PATH: path, HOME: home, TMPDIR: tmpdir(), ...person, ...committer };
}

export async function git(cwd: string, ...argv: string[]): Promise<string> {
  const env = { ...environment(cwd), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const { stdout } = await execute("git", argv, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout.trimEnd();
}

/** @param files the content of the repository: path → text; this project's own files if left out */
export async function scratch(files?: Readonly<Record<string, string>>): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), "workflows-"));
  const [first, bare] = [join(folder, "first"), join(folder, "remote.git")];
  await (files ? writeAll(first, files) : copyProject(first));
  await git(first, "init", "--quiet", "--initial-branch=main");
  await git(first, "add", "--all");
  await git(first, "commit", "--quiet", "--message=The project");
  await git(folder, "clone", "--quiet", "--bare", first, bare);
  const remote = `file://${bare}`;
  let clones = 0;
  return {
    folder,
    remote,
    clone: (branch = "main") => cloned(remote, branch, join(folder, `clone-${(clones += 1)}`)),
    git: (...argv) => git(bare, ...argv),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function cloned(remote: string, branch: string, folder: string): Promise<Clone> {
  await git(dirname(folder), "clone", "--quiet", "--branch", branch, remote, folder);
  return {
    folder,
    git: (...argv) => git(folder, ...argv),
    write: (path, text) => write(join(folder, path), text),
    push: async (message) => {
      await git(folder, "add", "--all");
      await git(folder, "commit", "--quiet", "--message", message);
      await git(folder, "push", "--quiet");
      return git(folder, "rev-parse", "HEAD");
    },
  };
}

/** The files that git would commit now. */
async function copyProject(folder: string): Promise<void> {
  const listed = await git(
    root,
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
  );
  const deleted = new Set((await git(root, "ls-files", "-z", "--deleted")).split("\0"));
  const paths = listed.split("\0").filter((path) => path !== "" && !deleted.has(path));
  await Promise.all(paths.map((path) => cp(join(root, path), join(folder, path))));
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(Object.entries(files).map(([path, text]) => write(join(folder, path), text)));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/**
 * Gives a clone this project's packages, and those of the folders in test/, as hard links if the file system allows,
 * but without the pipeline's cache.
 */
export async function linkPackages(folder: string): Promise<void> {
  const below = globSync("test/*/package-lock.json", { cwd: root }).map((lock) =>
    join(dirname(lock), "node_modules"),
  );
  for (const packages of ["node_modules", ...below]) {
    if (existsSync(join(root, packages))) await link(join(root, packages), join(folder, packages));
  }
}

async function link(from: string, to: string): Promise<void> {
  const entries = (await readdir(from)).filter((name) => name !== ".cache").map((name) => join(from, name));
  await mkdir(to);
  try {
    await execute("cp", ["-al", ...entries, to]);
  } catch {
    await execute("cp", ["-a", ...entries, to]); // the temporary folder is on another file system
  }
}

/** Runs a script as GitHub does by default, with `bash -e`. */
export async function bash(script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  const began = performance.now();
  const child = spawn("bash", ["-e", "-c", script], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (output += String(piece)));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on("close", resolve).on("error", reject);
  const exitCode = await promise;
  return { exitCode, output, seconds: (performance.now() - began) / 1000 };
}

export interface Ran {
  readonly exitCode: number | null;
  /** Its output, stderr included. */
  readonly output: string;
  readonly seconds: number;
}
