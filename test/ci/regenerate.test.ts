/** The workflow `regenerate`, step by step, when something goes wrong. */
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { edits } from "../edits.ts";
import { type Job, type Runner, failures, run } from "./runner.ts";
import { type Clone, type Scratch, scratch } from "./scratch.ts";
import { committed } from "./small-repository.ts";

const field = edits["optional response field"];
const deprecation = edits["deprecated operation"];

let home: Scratch;
let runner: Runner;
let ada: Clone;
let branch: string;

beforeAll(async () => {
  home = await scratch();
  runner = { scratch: home, warm: true };
});

afterAll(() => home.remove());

/** A branch for each test, named as people name them. */
beforeEach(async ({ task }) => {
  branch = `ada/${task.name.replaceAll(/\W+/g, "-")}`;
  ada = await home.clone();
  await ada.git("switch", "--quiet", "--create", branch);
  await ada.git("push", "--quiet", "--set-upstream", "origin", branch);
});

/** @param before what happens on the remote just before the commit; other tests cover the job that calls ci.yml */
function regenerate(before: () => Promise<unknown> = async () => undefined): Promise<Job[]> {
  return run(
    { ...runner, before: { "npm run commit-generated": before }, calls: false },
    ".github/workflows/regenerate.yml",
    `refs/heads/${branch}`,
  );
}

async function log(): Promise<string[]> {
  return (await home.git("log", "--format=%s", branch)).split("\n");
}

/** The content of a file of generated/ on the remote branch. */
function generated(file: string): Promise<string> {
  return home.git("show", `${branch}:generated/${file}`);
}

test("files already in the push are not committed again, and the next run has nothing to do", async () => {
  await field(ada.folder);
  await ada.push("spec: add a topic");
  const [first] = await regenerate();
  expect(failures(first)).toEqual([]);
  const arrived = await home.git("rev-parse", branch);
  expect(first?.outputs).toEqual({ commit: arrived });

  const [second] = await regenerate();
  expect(failures(second)).toEqual([]);
  expect(second?.outputs).toEqual({ commit: "" });
  expect(await home.git("rev-parse", branch)).toBe(arrived);
});

test("a spec that fails lint is annotated, and nothing is committed", async () => {
  await ada.write("spec/components/schemas/EmptyResponse.yaml", "type: object\ndescrption: Nothing.\n");
  await ada.push("spec: a typing error");
  const [job] = await regenerate();
  expect(failures(job).map(({ run: step }) => step)).toEqual(["npm run lint -- --format github"]);
  const lines = job?.steps.at(-1)?.output.split("\n") ?? [];
  expect(
    lines.filter((line) => line.startsWith("::error ")).map((line) => line.replace(/::[^:]*$/, "")),
  ).toEqual([
    expect.stringMatching(
      /^::error file=spec\/components\/schemas\/EmptyResponse\.yaml,line=2,col=1,endColumn=\d+,title=[\w-]+/,
    ),
  ]);
  expect(await log()).toEqual(["spec: a typing error", "The project"]);
});

test("files that do not compile are not committed", async () => {
  const runtime = join(ada.folder, "templates/runtime/client/retry.ts");
  await appendFile(runtime, "\nexport const attempts: string = 3;\n");
  await ada.push("templates: a typing error");
  const [job] = await regenerate();
  expect(failures(job).map(({ run: step }) => step)).toEqual(["npm run verify"]);
  expect(await log()).toEqual(["templates: a typing error", "The project"]);
});

test("a guide pushed in the meantime is kept", async () => {
  await field(ada.folder);
  await ada.push("spec: add a topic");
  const [job] = await regenerate(async () => {
    const grace = await home.clone(branch);
    await grace.write("README.md", "Our project\n");
    await grace.push("README: say it shorter");
  });
  expect(failures(job)).toEqual([]);
  expect(await log()).toEqual([committed, "README: say it shorter", "spec: add a topic", "The project"]);
  expect(await home.git("diff", "--name-only", `${branch}~1`, branch, "--", ".", ":!generated")).toBe("");
  expect(job?.outputs).toEqual({ commit: await home.git("rev-parse", branch) });
});

test("another edit pushed in the meantime is generated in the same commit", async () => {
  await field(ada.folder);
  await ada.push("spec: add a topic");
  const [job] = await regenerate(async () => {
    const grace = await home.clone(branch);
    await deprecation(grace.folder);
    await grace.push("spec: deprecate an operation");
  });
  expect(failures(job)).toEqual([]);
  expect(await log()).toEqual([
    committed,
    "spec: deprecate an operation",
    "spec: add a topic",
    "The project",
  ]);
  const bundle = await generated("openapi.yaml");
  expect([/^ +topic:$/m.test(bundle), /^ +deprecated: true$/m.test(bundle)]).toEqual([true, true]);
  expect(job?.outputs).toEqual({ commit: await home.git("rev-parse", branch) });
});
