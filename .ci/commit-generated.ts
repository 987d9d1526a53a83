/**
 * Commits the changes under generated/, and nothing else, and pushes them to the current branch. If somebody else
 * pushed first, starts over from their commit.
 *
 *     npm run generate && npm run commit-generated
 */
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";

/** What `npm run generate` reads. The workflow `regenerate` starts when a push changes one of them. */
const inputs = ["package.json", "package-lock.json", "redocly.yaml", "scripts", "spec", "templates"];
const message = "generated: follow the specification";
const attempts = 3;

/** A reason to stop, for people: one line, then git's own output if git failed. */
class Stop extends Error {}

interface Branch {
  readonly name: string;
  readonly remote: string;
  /** The remote branch's commit as last fetched; undefined if there is none. */
  readonly upstream: string | undefined;
}

function main(): void {
  if (!changed()) return say("generated/ is up to date, so there is nothing to commit.");
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const branch = currentBranch();
    commit();
    if (pushed(branch)) return report(branch);
    say(`Somebody else pushed to ${branch.name} first. Starting over from their commit.`);
    startOver(branch);
    if (!changed()) return say(`${branch.name} already has these files, so there is nothing to commit.`);
  }
  throw new Stop(
    `Somebody else pushed first ${attempts} times in a row. Nothing was pushed; run this again.`,
  );
}

function changed(): boolean {
  // New files count, whatever the settings of this machine leave out of `git status`.
  return read("status", "--porcelain", "--untracked-files=normal", "--", "generated") !== "";
}

function currentBranch(): Branch {
  const name = ask("symbolic-ref", "--quiet", "--short", "HEAD");
  if (name === undefined) {
    throw new Stop("No branch is checked out (detached HEAD). Run `git switch BRANCH` first.");
  }
  const remote = remoteOf(name);
  return {
    name,
    remote,
    upstream: ask("rev-parse", "--verify", "--quiet", `refs/remotes/${remote}/${name}`),
  };
}

/**
 * Where git itself would push the branch to, or else the only remote. A branch that was made from a local one has the
 * remote `.`, which is this repository.
 */
function remoteOf(branch: string): string {
  const settings = [`branch.${branch}.pushRemote`, "remote.pushDefault", `branch.${branch}.remote`];
  const remotes = read("remote").split("\n");
  const candidates = [
    ...settings.map((name) => ask("config", name)),
    remotes.length === 1 ? remotes[0] : "origin",
  ];
  const remote = candidates.find((name) => name !== undefined && remotes.includes(name));
  if (remote) return remote;
  throw new Stop(
    `There is no remote to push ${branch} to. Add one with \`git remote add origin URL\`. Nothing was committed.`,
  );
}

function commit(): void {
  const edited = read("status", "--porcelain", "--", ...inputs);
  if (edited !== "") {
    throw new Stop(
      `generated/ depends on these uncommitted changes; commit them first:\n${edited}\nNothing was committed.`,
    );
  }
  run("add", "--all", "--", "generated");
  const { status, stderr } = git("commit", "--quiet", "--message", message, "--", "generated");
  if (status !== 0)
    throw new Stop(`Git refused the commit. The files are still here, not committed.\n${stderr.trim()}`);
}

/** @returns false if somebody else pushed first; stops if the push failed for another reason */
function pushed({ name, remote, upstream }: Branch): boolean {
  const ref = `refs/heads/${name}`;
  // Do not bring back a branch that was merged and deleted in the meantime.
  if (upstream !== undefined && git("ls-remote", "--exit-code", "--quiet", remote, ref).status === 2) {
    return failed(`${remote} no longer has the branch ${name}.`);
  }
  const { status, stdout, stderr } = git("push", "--porcelain", remote, `HEAD:${ref}`);
  if (status === 0) return true;
  if (/\[rejected\]|cannot lock ref|failed to update ref/.test(stdout + stderr)) return false;
  const refused =
    `${remote} rejected the push to ${name}. If the branch is protected, let this account bypass the rule, ` +
    "or open a pull request.";
  return failed(/\[remote rejected\]/.test(stdout) ? refused : `The push to ${remote} failed.`, stderr);
}

/** Undoes our commit, so that the next run starts where this one did. */
function failed(reason: string, details = ""): never {
  run("reset", "--soft", "HEAD~1");
  throw new Stop(`${reason} The files are still here, uncommitted.\n${details}`.trimEnd());
}

/** Undoes our commit, rebases onto the remote branch, and generates again. */
function startOver({ name, remote, upstream }: Branch): void {
  const before = read("rev-parse", "HEAD~1");
  run("reset", "--quiet", "--keep", before);
  run("fetch", "--quiet", remote, `refs/heads/${name}`);
  const theirs = read("rev-parse", "FETCH_HEAD");
  // Only commits that were never pushed are rebased. Commits that a force push removed stay removed.
  const { status, stderr } = git("rebase", "--quiet", "--onto", theirs, upstream ?? theirs);
  if (status !== 0) {
    git("rebase", "--abort");
    throw new Stop(`Your commits conflict with ${remote}/${name}. Nothing was pushed.\n${stderr.trim()}`);
  }
  if (git("diff", "--quiet", before, theirs, "--", "package-lock.json").status !== 0) {
    throw new Stop(
      `The new commit on ${name} changes package-lock.json. Nothing was pushed; run \`npm ci\`, then start over.`,
    );
  }
  // If they changed none of the inputs, the output compiles as before.
  const same = git("diff", "--quiet", before, theirs, "--", ...inputs).status === 0;
  for (const script of same ? ["generate"] : ["generate", "verify"]) {
    const { status: code } = spawnSync("npm", ["run", script], { stdio: "inherit" });
    if (code !== 0)
      throw new Stop(`\`npm run ${script}\` failed on the new commit on ${name}. Nothing was pushed.`);
  }
}

/** Reports the pushed commit, to people and to the workflow's next job. */
function report({ name, remote }: Branch): void {
  const sha = read("rev-parse", "HEAD");
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `commit=${sha}\n`);
  say(`Pushed ${sha.slice(0, 10)} to ${remote}/${name}:${read("show", "--shortstat", "--format=", "HEAD")}.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function git(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  // LC_ALL, because we parse git's messages; no prompt, so that a missing password fails instead of waiting.
  const env = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
  return spawnSync("git", argv, { encoding: "utf8", env, maxBuffer: 64 * 1024 * 1024 });
}

/** @returns what git printed, or undefined if it failed */
function ask(...argv: string[]): string | undefined {
  const { status, stdout } = git(...argv);
  return status === 0 ? stdout.trim() : undefined;
}

/** @returns what git printed; stops if it failed */
function read(...argv: string[]): string {
  const { status, stdout, stderr } = git(...argv);
  if (status === 0) return stdout.trimEnd();
  throw new Stop(`\`git ${argv.slice(0, 2).join(" ")}\` failed.\n${stderr.trim()}`);
}

/** Runs git and ignores its output. */
function run(...argv: string[]): void {
  read(...argv);
}

/** On GitHub, the first line also becomes an annotation, visible without opening the log. */
function stop(error: unknown): void {
  if (!(error instanceof Stop)) throw error;
  const [line, ...rest] = error.message.split("\n");
  if (process.env.GITHUB_ACTIONS === "true") say(`::error title=commit-generated::${line}`);
  process.stderr.write([line, ...rest, ""].join("\n"));
  process.exitCode = 1;
}

try {
  main();
} catch (error) {
  stop(error);
}
