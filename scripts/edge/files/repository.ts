/** Finds the path of a file in its repository. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * @param cwd the folder to which paths are relative
 * @returns a function that makes a path relative to the root of the repository, with `/` on every system
 */
export function repositoryPath(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): (path: string) => string {
  const root = checkoutOf(cwd) ?? env.GITHUB_WORKSPACE ?? cwd;
  return (path) => relative(root, resolve(cwd, path)).split(sep).join("/");
}

/** In a worktree or a submodule `.git` is a file. */
function checkoutOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : checkoutOf(parent);
}
