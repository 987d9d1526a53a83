/** What the actions of the workflows do, on this machine. */
import { cp, mkdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { git } from "./scratch.ts";

export interface Place {
  /** The URL of the repository. */
  readonly remote: string;
  /** The folder of the job. */
  readonly folder: string;
  readonly ref: string;
  /** The folder of the run's artifacts. */
  readonly artifacts: string;
}

/** Does what the actions used in the workflows do. */
export async function use(
  uses: string,
  given: Readonly<Record<string, string>>,
  { remote, folder, ref, artifacts }: Place,
): Promise<void> {
  const [action] = uses.split("@");
  if (action === "actions/checkout")
    return checkout(remote, folder, { ref: given.ref || ref, depth: given["fetch-depth"] });
  if (action === "actions/upload-artifact") return upload(given, folder, artifacts);
  if (action === "actions/download-artifact")
    return cp(join(artifacts, given.name ?? ""), join(folder, given.path ?? ""), { recursive: true });
  if (action === "actions/deploy-pages") {
    await stat(join(artifacts, "github-pages/artifact.tar"));
    return undefined;
  }
  if (action === "actions/setup-node") {
    const [major] = process.versions.node.split(".");
    if (given["node-version"] !== major) throw new Error(`setup-node does not set up Node ${major}`);
    return undefined;
  }
  if (action === "actions/cache") return undefined; // always cold; the step that fills it is replaced
  throw new Error(`Unknown action: ${uses}. Add it to the runner.`);
}

/** As `if-no-files-found: error` does, it fails if there is nothing. */
async function upload(
  { name = "", path = "" }: Readonly<Record<string, string>>,
  folder: string,
  artifacts: string,
): Promise<void> {
  const from = join(folder, path);
  const isFolder = (await stat(from)).isDirectory();
  await mkdir(join(artifacts, name), { recursive: true });
  await cp(from, isFolder ? join(artifacts, name) : join(artifacts, name, basename(path)), {
    recursive: true,
  });
}

/**
 * A clone of one commit, or with depth 0 of all branches and tags. A branch is checked out as a branch; for anything else,
 * HEAD is detached.
 */
async function checkout(
  remote: string,
  folder: string,
  { ref, depth }: { readonly ref: string; readonly depth: string | undefined },
): Promise<void> {
  await git(folder, "init", "--quiet");
  await git(folder, "remote", "add", "origin", remote);
  if (depth === "0")
    await git(folder, "fetch", "--quiet", "--tags", "origin", "+refs/heads/*:refs/remotes/origin/*");
  const branch = /^refs\/heads\/(?<name>.+)$/.exec(ref)?.groups?.name;
  const to = branch === undefined ? ref : `+${ref}:refs/remotes/origin/${branch}`;
  const shallow = depth === "0" ? [] : ["--depth=1"];
  await git(folder, "fetch", "--quiet", ...shallow, "--no-tags", "origin", to);
  if (branch === undefined) await git(folder, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  else await git(folder, "checkout", "--quiet", "-B", branch, `refs/remotes/origin/${branch}`);
}
