/** Reads what a repository held at another commit. Writes nothing to the repository. */
import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { relative, sep } from "node:path";
import { env } from "node:process";
import { promisify } from "node:util";

/** Why git could not answer, in one line. */
export class GitError extends Error {}

/** @returns the hash of the commit; undefined if the name is none */
export async function commitOf(cwd: string, name: string): Promise<string | undefined> {
  return git(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]).catch(
    () => undefined,
  );
}

/**
 * @returns the commit at which the current branch left the default branch; undefined if the history does not tell
 */
export async function mergeBase(cwd: string): Promise<string | undefined> {
  const { GITHUB_BASE_REF: base = "" } = env;
  const head = await git(cwd, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]).catch(() => undefined);
  const names = [...(base === "" ? [] : [`refs/remotes/origin/${base}`]), head, ...usual];
  for (const name of names) {
    if (name === undefined || !(await commitOf(cwd, name))) continue;
    return git(cwd, ["merge-base", "HEAD", name]).catch(() => undefined);
  }
  return undefined;
}

const usual = ["main", "master"].flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);

/**
 * @param file the record of a version
 * @returns its tag, or the commit that added the record; undefined if the history does not tell
 */
export async function releasedAs(cwd: string, file: string, version: string): Promise<string | undefined> {
  for (const tag of [`refs/tags/v${version}`, `refs/tags/${version}`]) {
    if (await commitOf(cwd, tag)) return tag;
  }
  const added = await git(cwd, ["log", "-1", "--format=%H", "--diff-filter=A", "--", file]).catch(() => "");
  return added === "" ? undefined : added;
}

/** A folder as it was at a commit. */
export interface Past {
  readonly commit: string;
  /** Absolute, or relative to `cwd`; it need not exist now. */
  readonly folder: string;
}

/**
 * Writes a folder to another place as it was at a commit.
 * @throws GitError if it was not there
 */
export async function extract(cwd: string, { commit, folder }: Past, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const root = await git(cwd, ["rev-parse", "--show-toplevel"]);
  const path = relative(root, folder).split(sep).join("/");
  const own = { GIT_INDEX_FILE: `${into}.index` };
  await git(root, ["read-tree", `${commit}:${path}`], own);
  await git(root, ["checkout-index", "--all", "--force", `--prefix=${into}${sep}`], own);
}

async function git(cwd: string, words: readonly string[], own: NodeJS.ProcessEnv = {}): Promise<string> {
  const running = promisify(execFile)("git", [...words], {
    cwd,
    env: { ...env, ...own, LC_ALL: "C" },
    maxBuffer: 2 ** 24,
    timeout: 120_000,
  });
  const { stdout } = await running.catch((error: { stderr?: string; message: string }) => {
    throw new GitError((error.stderr?.trim() || error.message).split("\n")[0]);
  });
  return stdout.trim();
}
