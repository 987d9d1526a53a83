/** Six edits of `spec/`, each pushed to its own branch: what is committed, and what is reported afterwards. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Job, type Runner, failures, run } from "./runner.ts";
import { scratch } from "./scratch.ts";
import { committed } from "./small-repository.ts";

let runner: Runner;
const seconds: string[] = [];

beforeAll(async () => {
  // The first edit starts with a cold cache; each of the others uses the cache of the one before.
  runner = { scratch: await scratch(), warm: true };
});

afterAll(async () => {
  process.stdout.write(`${seconds.join("\n")}\n`);
  await runner.scratch.remove();
});

/** The failing steps of the second job. It runs for two edits: one that needs no work, and one that needs a handler. */
const checks: Partial<Record<string, readonly { step: string; output: string }[]>> = {
  "optional response field": [],
  "added operation": [
    {
      step: "npm test",
      output: expect.stringMatching(/handlers\.ts:\d+ {2}add a handler for showAvatar$/m),
    },
  ],
};

/** The files in which lint annotates leftovers of the edit. */
const annotated: Partial<Record<string, readonly string[]>> = {
  "renamed field, with its examples": [
    "spec/paths/v1_users_me_conversations.yaml",
    "spec/paths/v1_users_me_conversations_{conversation_id}_messages.yaml",
    "spec/paths/v1_users_me_conversations_{conversation_id}_seen.yaml",
    "spec/workflows/archiving.arazzo.yaml",
    "spec/workflows/catching-up.arazzo.yaml",
    "spec/workflows/first-conversation.arazzo.yaml",
  ],
};

const rows = Object.entries(edits).map(([name, edit], index) => ({ name, edit, branch: `edit-${index}` }));

test.each(rows)("$name", async ({ name, edit, branch }) => {
  const ada = await runner.scratch.clone();
  await ada.git("switch", "--quiet", "--create", branch);
  await ada.git("push", "--quiet", "--set-upstream", "origin", branch);
  await edit(ada.folder);
  const edited = await ada.push(name);

  const { [name]: wanted } = checks;
  const calls = wanted !== undefined;
  const jobs = await run({ ...runner, calls }, ".github/workflows/regenerate.yml", `refs/heads/${branch}`);

  expect(failures(jobs[0])).toEqual([]);
  const lint = jobs[0]?.steps.find(({ run: step }) => step === "npm run lint -- --format github");
  const warnings = lint?.output.matchAll(/^::warning file=([^,]+),line=\d+,col=\d+/gm) ?? [];
  expect([...new Set([...warnings].map(([, file]) => file))]).toEqual(annotated[name] ?? []);
  expect(await runner.scratch.git("log", "--format=%s", branch)).toBe(`${committed}\n${name}\nThe project`);
  expect(await runner.scratch.git("rev-parse", `${branch}~1`)).toBe(edited);
  const paths = (await runner.scratch.git("diff", "--name-only", edited, branch)).split("\n");
  expect(paths).toContain("generated/openapi.yaml");
  expect(paths.filter((path) => !path.startsWith("generated/"))).toEqual([]);

  const arrived = await runner.scratch.git("rev-parse", branch);
  expect(jobs.map((job) => [job.name, job.commit, failed(job)])).toEqual([
    ["regenerate", edited, []],
    ...(wanted ? [["test", arrived, wanted]] : []),
  ]);
  seconds.push(`${name}: ${jobs.map((job) => `${job.name} ${took(job)} s`).join(", ")}`);
});

function failed(job: Job): { step: string; output: string }[] {
  return failures(job).map(({ run: step, output }) => ({ step, output }));
}

function took({ steps }: Job): string {
  return steps.reduce((sum, step) => sum + step.seconds, 0).toFixed(1);
}
