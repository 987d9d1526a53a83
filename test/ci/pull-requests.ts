/**
 * The six edits of `spec/` as pull requests: what the gate says, the comment, and, once the version is set and recorded,
 * the commit of the generated files, the changelog and the release.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { edits } from "../edits.ts";
import { type GitHub, add, github } from "./github.ts";
import { type Job, type Runner, failures, run } from "./runner.ts";
import { type Clone, bash, environment, linkPackages, scratch } from "./scratch.ts";
import { committed } from "./small-repository.ts";

let runner: Runner;
let hub: GitHub;
const number = "7";

beforeAll(async () => {
  runner = { scratch: await scratch(), warm: true, calls: false };
});
afterAll(() => runner.scratch.remove());

beforeEach(async () => {
  hub = await github();
  const event = join(runner.scratch.folder, "event.json");
  await writeFile(event, JSON.stringify({ number: Number(number) }));
  const where = { GITHUB_REPOSITORY: "ada/api", GITHUB_API_URL: hub.url };
  runner = { ...runner, github: { ...where, GITHUB_BASE_REF: "main", GITHUB_EVENT_PATH: event } };
});
afterEach(() => hub.close());

const gate = "npm run diff -- --check-version --format github";

interface Row {
  /** The version that the edit needs, as the gate says or, where it passes, as people choose. */
  readonly version: string;
  /** The annotations of the gate on the edit alone, each once, without places and hints. */
  readonly annotations: readonly string[];
  /** The heading of the comment, and what it says of the changes: mark, rule and operations. */
  readonly comment: readonly string[];
  /** The entries of the changelog. */
  readonly changelog: readonly string[];
}

export const rows: Readonly<Record<keyof typeof edits, Row>> = {
  "optional response field": {
    version: "2.1.0",
    annotations: [],
    comment: [
      "## API changes: compatible (proved)",
      "compatible response-schema-changed: listConversations, createConversation, showConversation, markConversationReceived, markConversationSeen, archiveConversation",
    ],
    changelog: [
      "- `listConversations`, `createConversation`, `showConversation`, `markConversationReceived`, `markConversationSeen` and 1 more: The body of 200 still has only values that were described before. (`response-schema-changed`)",
    ],
  },
  "new value in a request's enum": {
    version: "2.1.0",
    annotations: [],
    comment: [
      "## API changes: compatible (proved)",
      "compatible request-schema-changed: listConversations, listMessages, listNotifications",
    ],
    changelog: [
      '- `listConversations`, `listMessages`, `listNotifications`: The query parameter "sort\\_by" still accepts every value that it accepted before. (`request-schema-changed`)',
    ],
  },
  "deprecated operation": {
    version: "2.1.0",
    annotations: [],
    comment: ["## API changes: compatible (proved)", "compatible operation-deprecated: listSubunitScopes"],
    changelog: [
      "- `listSubunitScopes`: listSubunitScopes is now deprecated: since 2026-12-01, can be gone from 2027-12-01. See https://example.com/guides/subunits (`operation-deprecated`)",
    ],
  },
  "renamed field, with its examples": {
    version: "3.0.0",
    annotations: [
      "response-property-removed::The body of 200 no longer describes /conversations/0/unseen_messages_count: it can be missing, or have any value.",
      "response-property-removed::The body of 200 no longer describes /conversation/unseen_messages_count: it can be missing, or have any value.",
      "version::info.version is still 2.0.0, but running consumers break: it needs a major step.",
    ],
    comment: [
      "## API changes: breaking (witness)",
      "breaks response-property-removed: listConversations, createConversation, showConversation, markConversationReceived, markConversationSeen, archiveConversation",
    ],
    changelog: [
      "- **breaks** `listConversations`: The body of 200 no longer describes /conversations/0/unseen\\_messages\\_count: it can be missing, or have any value. (`response-property-removed`)",
      "- **breaks** `createConversation`, `showConversation`, `markConversationReceived`, `markConversationSeen`, `archiveConversation`: The body of 200 no longer describes /conversation/unseen\\_messages\\_count: it can be missing, or have any value. (`response-property-removed`)",
    ],
  },
  "added operation": {
    version: "2.1.0",
    annotations: [],
    comment: ["## API changes: compatible (proved)", "compatible operation-added: showAvatar"],
    changelog: [
      "- `showAvatar`: GET /v1/users/me/avatar is new: servers need a handler for it. (`operation-added`)",
    ],
  },
  "removed operation": {
    version: "3.0.0",
    annotations: [
      "operation-removed::GET /v1/users/me/subunits_scopes is gone.",
      "version::info.version is still 2.0.0, but running consumers break: it needs a major step.",
    ],
    comment: [
      "## API changes: breaking (rule)",
      "breaks operation-removed: listSubunitScopes",
      "breaks code type-removed: a type, a type",
    ],
    changelog: [
      "- **breaks** `listSubunitScopes`: GET /v1/users/me/subunits\\_scopes is gone. (`operation-removed`)",
      "- **breaks code** There is no type SubunitScope any more. (`type-removed`)",
      "- **breaks code** There is no type SubunitScopeListResponse any more. (`type-removed`)",
    ],
  },
};

export const cases = Object.entries(edits).map(([name, edit], index) => ({
  name: name as keyof typeof edits, // its own keys
  edit,
  branch: `pull-${index}`,
}));

type Case = (typeof cases)[number];

/** What the gate and the comment say of the edit. */
export async function judged({ name, edit, branch }: Case) {
  const ada = await branchOff(branch);
  await edit(ada.folder);
  await ada.push(name);
  const [changes] = await pullRequest(branch, ["changes"]);
  return { ...told(changes), written: hub.written };
}

/** @returns what the notes of the edit's release list */
export async function releasedFrom({ name, edit, branch }: Case): Promise<readonly string[]> {
  const { version } = rows[name];
  const ada = await branchOff(`${branch}-released`);
  await edit(ada.folder);
  await setVersion(ada.folder, version);
  await linkPackages(ada.folder);
  const made = await bash("npm run release", ada.folder, environment(runner.scratch.folder));
  expect([made.exitCode, made.output]).toEqual([
    0,
    expect.stringContaining(`Wrote spec/changes/${version}.json`),
  ]);
  await ada.push(`spec: ${version}`);
  const [regenerate] = await run(runner, ".github/workflows/regenerate.yml", `refs/heads/${branch}-released`);
  expect(failures(regenerate)).toEqual([]);
  expect(await runner.scratch.git("log", "-1", "--format=%s", `${branch}-released`)).toBe(committed);

  const isWhole = name === "added operation";
  const jobs = await pullRequest(`${branch}-released`, isWhole ? undefined : ["changes"]);
  const wanted = isWhole ? ["changes", "docs", "quality"] : ["changes"];
  expect(jobs.map((job) => [job.name, failures(job)])).toEqual(wanted.map((job) => [job, []]));
  await runner.scratch.git("tag", "--force", `v${version}`, `${branch}-released`);
  return released(version);
}

async function branchOff(branch: string): Promise<Clone> {
  const ada = await runner.scratch.clone();
  await ada.git("switch", "--quiet", "--create", branch);
  await ada.git("push", "--quiet", "--set-upstream", "origin", branch);
  return ada;
}

/**
 * As GitHub merges the branch into main for the run.
 * @param only the only jobs to run; all unless given
 */
async function pullRequest(branch: string, only?: readonly string[]): Promise<Job[]> {
  const { git } = runner.scratch;
  const person = ["-c", "user.name=GitHub", "-c", "user.email=noreply@example.com"];
  const merge = await git(
    ...person,
    "commit-tree",
    `${branch}^{tree}`,
    "-p",
    "main",
    "-p",
    branch,
    "-m",
    "Merge",
  );
  const ref = `refs/pull/${number}/merge`;
  await git("update-ref", ref, merge);
  return run({ ...runner, ...(only && { only }) }, ".github/workflows/pull-request.yml", ref);
}

function told(job: Job | undefined): Pick<Row, "annotations" | "comment"> {
  const failed = failures(job);
  expect(failed.filter(({ run: step }) => step !== gate)).toEqual([]);
  const annotations = failed.flatMap(({ output }) => output.match(/^::error .*$/gm) ?? []);
  const [comment, ...others] = hub.comments.get(number) ?? [];
  expect(others).toEqual([]);
  expect(job?.summary).toBe(comment?.body);
  return {
    annotations: [...new Set(annotations.map((line) => line.replace(/^::error .*?title=|%0A.*$/g, "")))],
    comment: [comment?.body.split("\n")[1] ?? "", ...entries(comment?.body ?? "")],
  };
}

/** @param text a comment, with one line for each operation */
function entries(text: string): string[] {
  const lines = [...text.matchAll(/^- \**(.*?)\**(?: `(\w+)`)?: .* \(`([\w-]+)`\)$/gm)];
  const groups = Map.groupBy(lines, ([, mark, , rule]) => `${mark} ${rule}`);
  return [...groups].map(
    ([name, all]) => `${name}: ${all.map(([, , operation = "a type"]) => operation).join(", ")}`,
  );
}

async function setVersion(folder: string, version: string): Promise<void> {
  const path = join(folder, "spec/openapi.yaml");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace(/^  version: .*$/m, `  version: ${version}`));
}

/** @returns the generated entries of the notes, which people's words may precede */
async function released(version: string): Promise<readonly string[]> {
  const jobs = await run(runner, ".github/workflows/release.yml", `refs/tags/v${version}`);
  const names = ["build", "npm", "github", "pages"];
  expect(jobs.map((job) => [job.name, failures(job)])).toEqual(names.map((name) => [name, []]));
  const tried = jobs[0]?.steps.find(({ run: step }) => step.includes("--dry-run"))?.output ?? "";
  expect(tried).toContain("installs and compiles.");
  const notes = await readFile(join(jobs[0]?.folder ?? "", "packed/notes.md"), "utf8");
  return notes.match(/^- .*\(`[\w-]+`\)$/gm) ?? [];
}

/** @returns how `npm run comment` ends: twice in a branch of the repository, then with a fork's token; and who has commented */
export async function commented() {
  add(hub.comments, number, { body: "<!-- changes of the API -->\nmine", login: "mallory" });
  const { folder } = await branchOff("comment");
  await linkPackages(folder);
  const fork = await github({ mayWrite: false });
  const env = { ...environment(folder), ...runner.github, GITHUB_TOKEN: "token" };
  const ends: unknown[] = [];
  for (const more of [{}, {}, { GITHUB_API_URL: fork.url }]) {
    const { exitCode, output } = await bash("npm run comment", folder, { ...env, ...more });
    ends.push([exitCode, output.trim().split("\n").at(-1)]);
  }
  await fork.close();
  return { ends, people: hub.comments.get(number)?.map(({ user }) => user.login) };
}
