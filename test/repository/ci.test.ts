/** The workflows and `.ci/run` as text: what they run, with which permissions and which actions. */
import { globSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "js-yaml";
import { z } from "zod";
import { standIns } from "../ci/stand-ins.ts";
import { readWorkflow, startsOn } from "../ci/workflow.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = globSync(".github/workflows/*.yml", { cwd: root }).toSorted();
const textOf = (file: string) => readFileSync(`${root}${file}`, "utf8");
const workflows = await Promise.all(
  files.map(async (file) => ({ file, ...(await readWorkflow(`${root}${file}`)) })),
);
const jobs = workflows.flatMap(({ file, jobs: all }) =>
  Object.entries(all).map(([name, job]) => ({ file, name, job })),
);
const named = (name: string) => workflows.find((workflow) => workflow.name === name);
const [ci, regenerate] = [named("ci"), named("regenerate")];

/** A command as in both places: without what only root or GitHub needs. */
function plain(command: string): string {
  return command
    .replace(/^if .* then (.*); fi$/, "$1")
    .replace(/^sudo /, "")
    .replace(" ~/apt-packages", "")
    .replace(/ -- --format github$/, "");
}

test(".ci/run runs the steps of ci.yml in their order", () => {
  const lines = textOf(".ci/run").split("\n");
  const commands = lines.filter((line) => line !== "" && !/^(?:#|set |cd |export )/.test(line));
  const job = ci?.jobs.test;
  const steps = job && "steps" in job ? job.steps : [];
  const runs = steps.flatMap((step) => ("run" in step ? [step.run] : []));
  expect(runs.map(plain)).toEqual(commands.map(plain));
});

/** `run` runs all jobs of a workflow, unless it is told not to. */
test("npm run test:workflows runs each workflow", () => {
  const sources = globSync("test/ci/*.ts", { cwd: root }).map(textOf);
  const isRun = (file: string) => sources.some((text) => text.includes(`"${file}"`));
  expect(files.filter((file) => !isRun(file))).toEqual([]);
});

test("each step replaced in npm run test:workflows exists", () => {
  const steps = jobs.flatMap(({ job }) => ("steps" in job ? job.steps : []));
  const runs = new Set(steps.flatMap((step) => ("run" in step ? [step.run] : [])));
  expect(standIns.filter(({ step }) => !runs.has(step))).toEqual([]);
});

test(".ci/run sets what ci.yml sets", () => {
  const [, exported = ""] = /^export CI=true (.*)$/m.exec(textOf(".ci/run")) ?? [];
  expect(Object.fromEntries(exported.split(" ").map((pair) => pair.split("=")))).toEqual(ci?.env);
});

test("each npm script that they call exists", () => {
  const { scripts } = JSON.parse(textOf("package.json"));
  const called = jobs.flatMap(({ job }) =>
    "steps" in job ? job.steps.flatMap((step) => ("run" in step ? [step.run] : [])) : [],
  );
  const names = called.flatMap((command) => /^npm (?:run |(?=test$))([\w:-]+)/.exec(command)?.[1] ?? []);
  expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("each job has the permissions it needs, and no more", () => {
  expect(workflows.map(({ file, permissions }) => [file, permissions])).toEqual(
    files.map((file) => [file, {}]),
  );
  expect(jobs.map(({ file, name, job }) => [file, name, job.permissions])).toEqual([
    [".github/workflows/ci.yml", "test", { contents: "read" }],
    [".github/workflows/pull-request.yml", "changes", { contents: "read", "pull-requests": "write" }],
    [".github/workflows/pull-request.yml", "docs", { contents: "read" }],
    [".github/workflows/pull-request.yml", "quality", { contents: "read" }],
    [".github/workflows/regenerate.yml", "regenerate", { contents: "write" }],
    [".github/workflows/regenerate.yml", "check", { contents: "read" }],
    [".github/workflows/release.yml", "build", { contents: "read" }],
    [".github/workflows/release.yml", "test", { contents: "read" }],
    [".github/workflows/release.yml", "npm", { "id-token": "write" }],
    [".github/workflows/release.yml", "github", { contents: "write" }],
    [".github/workflows/release.yml", "pages", { pages: "write", "id-token": "write" }],
    [".github/workflows/weekly.yml", "deprecations", { contents: "read" }],
    [".github/workflows/weekly.yml", "dependencies", { contents: "read" }],
  ]);
});

test("a job that may write runs no code of this repository, except to commit and to comment", () => {
  const writers = jobs.filter(({ job }) => Object.values(job.permissions).includes("write"));
  const installing = writers.filter(
    ({ job }) => "steps" in job && JSON.stringify(job.steps).includes("npm ci"),
  );
  expect(installing.map(({ file, name }) => `${file}: ${name}`)).toEqual([
    ".github/workflows/pull-request.yml: changes",
    ".github/workflows/regenerate.yml: regenerate",
  ]);
});

test("no workflow uses a secret, so pull requests from forks run as any other", () => {
  expect(
    files.filter((file) => /secrets\b|pull_request_target/.test(textOf(file).replaceAll(/#.*/g, ""))),
  ).toEqual([]);
});

test("no step has logic: each is one command", () => {
  const runs = jobs
    .flatMap(({ job }) => ("steps" in job ? job.steps : []))
    .flatMap((step) => ("run" in step ? [step.run] : []));
  const logic = [...new Set(runs.filter((command) => /[\n|;&`]|\$\(/.test(command)))];
  // This one is the guard that the others left no file.
  expect(logic).toEqual(['test -z "$(git status --porcelain)" || { git status --porcelain; exit 1; }']);
});

test("each action is pinned to a commit, and the comment names its release", () => {
  const uses = files.flatMap((file) =>
    [...textOf(file).matchAll(/^\s*-? ?uses: (.*)$/gm)].map(([, use]) => use),
  );
  const pinned = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  expect(uses.filter((use = "") => !use.startsWith("./") && !pinned.test(use))).toEqual([]);
});

test("an action has the same version in all workflows", () => {
  const uses = new Set(files.flatMap((file) => textOf(file).match(/[\w-]+\/[\w/-]+@[0-9a-f]{40}.*/g) ?? []));
  const names = [...uses].map((use) => use.replace(/@.*/, ""));
  expect(names).toEqual([...new Set(names)]);
});

test.each([
  {
    on: "a push to spec/ on main",
    ref: "refs/heads/main",
    paths: ["spec/paths/v1_users.yaml"],
    starts: ["ci", "regenerate"],
  },
  {
    on: "a push to spec/ on a branch",
    ref: "refs/heads/ada/topic",
    paths: ["spec/openapi.yaml"],
    starts: ["regenerate"],
  },
  { on: "a template", ref: "refs/heads/ada", paths: ["templates/server/router.ts"], starts: ["regenerate"] },
  { on: "the style guide", ref: "refs/heads/ada", paths: ["redocly.yaml"], starts: ["regenerate"] },
  { on: "a newer generator", ref: "refs/heads/ada", paths: ["package-lock.json"], starts: ["regenerate"] },
  { on: "the commit that it makes", ref: "refs/heads/ada", paths: ["generated/openapi.yaml"], starts: [] },
  { on: "a guide", ref: "refs/heads/main", paths: ["README.md"], starts: ["ci"] },
  { on: "a tag", ref: "refs/tags/v1.2.0", paths: ["spec/openapi.yaml"], starts: ["release"] },
  { on: "a tag of another kind", ref: "refs/tags/checked", paths: ["spec/openapi.yaml"], starts: [] },
])("what starts on $on", ({ ref, paths, starts }) => {
  expect(workflows.filter((workflow) => startsOn(workflow, { ref, paths })).map(({ name }) => name)).toEqual(
    starts,
  );
});

test("regenerate starts for the same inputs that commit-generated checks", () => {
  const [, list = ""] = /^const inputs = (\[.*\]);$/m.exec(textOf(".ci/commit-generated.ts")) ?? [];
  const paths = regenerate?.on.push?.paths ?? [];
  expect(paths.map((path) => path.replace("/**", ""))).toEqual(JSON.parse(list));
});

test("pushes to one branch regenerate one after the other; other branches do not wait", () => {
  const job = regenerate?.jobs.regenerate;
  expect(job && "steps" in job && job.concurrency).toEqual({
    group: "regenerate-${{ github.ref }}",
    "cancel-in-progress": false,
  });
});

const dependabot = z.object({
  updates: z.array(
    z.object({ "package-ecosystem": z.string(), directories: z.array(z.string()).optional() }),
  ),
});

test("dependabot updates the actions and each lock file", () => {
  const { updates } = dependabot.parse(load(textOf(".github/dependabot.yml")));
  const npm = updates.find((update) => update["package-ecosystem"] === "npm");
  const locks = globSync(["package-lock.json", "test/*/package-lock.json", ".ci/*/package-lock.json"], {
    cwd: root,
  });
  const folders = locks.map((lock) => `/${lock}`.replace(/\/?package-lock\.json$/, "") || "/");
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["github-actions", "npm"]);
  expect(folders.filter((folder) => !npm?.directories?.some((glob) => matchesGlob(folder, glob)))).toEqual(
    [],
  );
});
