/** Runs a workflow as GitHub would: each job in its own clone, with its literal `run:` steps in order. */
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { use } from "./actions.ts";
import { standIns } from "./stand-ins.ts";
import { type Ran, type Scratch, bash, environment, git, linkPackages } from "./scratch.ts";
import { type CallJob, type Step, type StepsJob, type Workflow, readWorkflow } from "./workflow.ts";

export interface Runner {
  readonly scratch: Scratch;
  /** Whether each job reuses the cache of the one before, as on a developer's machine. On GitHub, jobs start cold. */
  readonly warm?: boolean;
  /** False takes the jobs that call another workflow as passed. */
  readonly calls?: boolean;
  /** The only jobs to run; all unless given. */
  readonly only?: readonly string[];
  /** A step's command → what happens on the remote just before it. */
  readonly before?: Readonly<Record<string, () => Promise<unknown>>>;
  /** More of the variables that GitHub sets, such as `GITHUB_BASE_REF`. */
  readonly github?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly name: string;
  /** The clone in which the steps ran. */
  readonly folder: string;
  readonly steps: readonly (Ran & { readonly run: string })[];
  readonly passed: boolean;
  /** The commit that was checked out. */
  readonly commit: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What its steps wrote to the summary of the run. */
  readonly summary: string;
}

/** The failed steps of a job: at most one, as no step runs after it. */
export function failures(job: Job | undefined): Job["steps"] {
  if (job === undefined) throw new Error("The job was skipped.");
  return job.steps.filter(({ exitCode }) => exitCode !== 0);
}

interface Context {
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly jobs: readonly Job[];
  readonly steps: Record<string, Readonly<Record<string, string>>>;
  /** The folder of the run's artifacts. */
  readonly artifacts: string;
}

/** @returns the jobs that ran, including called ones, without skipped ones */
export async function run(runner: Runner, file: string, ref: string, inputs = {}): Promise<Job[]> {
  const workflow = await readWorkflow(await checkedOut(runner.scratch, ref, file));
  const artifacts = join(runner.scratch.folder, `artifacts-${(count += 1)}`);
  const jobs: Job[] = [];
  const passed = new Map<string, boolean>();
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const context: Context = { ref, inputs, jobs, steps: {}, artifacts };
    const isSkipped = "uses" in job && job.if !== undefined && valueOf(job.if, context) !== "true";
    if (isSkipped || runner.only?.includes(name) === false) continue;
    if ([job.needs ?? []].flat().some((needed) => !passed.get(needed))) continue;
    const ran =
      "uses" in job
        ? await runCalled(runner, job, context)
        : [await runSteps(runner, { name, workflow, job }, context)];
    jobs.push(...ran);
    passed.set(
      name,
      ran.every((one) => one.passed),
    );
  }
  return jobs;
}

async function runCalled(runner: Runner, job: CallJob, context: Context): Promise<Job[]> {
  if (runner.calls === false) return [];
  const inputs = mapped(job.with, context);
  return run(runner, job.uses.replace(/^\.\//, ""), context.ref, inputs);
}

/** GitHub reads a workflow from the commit that starts it. */
async function checkedOut(scratch: Scratch, ref: string, file: string): Promise<string> {
  const path = join(scratch.folder, "workflow.yml");
  await writeFile(path, `${await scratch.git("show", `${ref}:${file}`)}\n`);
  return path;
}

let count = 0;
const caches = new WeakMap<Scratch, string>();

async function runSteps(
  runner: Runner,
  { name, workflow, job }: { name: string; workflow: Workflow; job: StepsJob },
  context: Context,
): Promise<Job> {
  const folder = join(runner.scratch.folder, `job-${(count += 1)}`);
  await mkdir(folder);
  const summary = `${folder}.summary.md`;
  await writeFile(summary, "");
  const ran: (Ran & { run: string })[] = [];
  for (const step of job.steps) {
    if ("uses" in step)
      await use(step.uses, mapped(step.with ?? {}, context), {
        ...context,
        remote: runner.scratch.remote,
        folder,
      });
    else {
      const env = { ...workflow.env, GITHUB_STEP_SUMMARY: summary };
      ran.push(await runStep(runner, { step, folder, env }, context));
    }
    if (ran.at(-1)?.exitCode) break;
  }
  const cache = join(folder, "node_modules/.cache");
  if (runner.warm && existsSync(cache)) caches.set(runner.scratch, cache);
  return {
    name,
    folder,
    steps: ran,
    passed: !ran.at(-1)?.exitCode,
    commit: await commitIn(folder),
    summary: await readFile(summary, "utf8"),
    outputs: mapped(job.outputs ?? {}, context),
  };
}

/** @returns the commit that was checked out; empty if none was */
async function commitIn(folder: string): Promise<string> {
  if (!existsSync(join(folder, ".git"))) return "";
  return (await git(folder, "reflog", "--format=%H")).split("\n").at(-1) ?? "";
}

type RunStep = Extract<Step, { run: string }>;

async function runStep(
  runner: Runner,
  { step, folder, env }: { step: RunStep; folder: string; env: Readonly<Record<string, string>> },
  context: Context,
): Promise<Ran & { run: string }> {
  const { scratch, before = {} } = runner;
  await before[step.run]?.();
  const instead = standIns.find((standIn) => standIn.step === step.run);
  if (step.run === "npm ci") {
    await linkPackages(folder);
    const cache = runner.warm ? caches.get(scratch) : undefined;
    if (cache) await cp(cache, join(folder, "node_modules/.cache"), { recursive: true });
  }
  const output = join(scratch.folder, `output-${(count += 1)}`);
  await writeFile(output, "");
  const { PATH, HOME, TMPDIR } = environment(scratch.folder);
  const github = {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: output,
    GITHUB_REF: context.ref,
    GITHUB_REF_NAME: context.ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
    ...runner.github,
  };
  const given = mapped({ ...env, ...step.env }, context);
  const ran = await bash(instead?.runs ?? step.run, folder, { PATH, HOME, TMPDIR, ...github, ...given });
  if (step.id) context.steps[step.id] = Object.fromEntries(await linesOf(output));
  return { run: step.run, ...ran };
}

async function linesOf(output: string): Promise<[string, string][]> {
  const lines = (await readFile(output, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
}

function mapped(
  given: Readonly<Record<string, string | number | boolean>>,
  context: Context,
): Record<string, string> {
  const resolve = (text: string) =>
    text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_all, name) => valueOf(name, context));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, resolve(String(value))]));
}

/** Evaluates the expressions that the workflows may use. */
function valueOf(expression: string, { ref, inputs, steps, jobs }: Context): string {
  if (expression === "github.ref") return ref;
  if (expression === "github.token") return "token";
  if (expression === "github.repository") return "ada/api";
  if (expression === "inputs.ref") return inputs.ref ?? "";
  if (expression === "hashFiles('.ci/toolchains')") return "0";
  const [from, name, output, key, ...rest] = expression.split(/[. ]/);
  if (output !== "outputs" || key === undefined)
    throw new Error(`Unknown expression: \${{ ${expression} }}. Add it to the runner.`);
  const outputs = from === "steps" ? steps[name ?? ""] : jobs.find((job) => job.name === name)?.outputs;
  const value = outputs?.[key] ?? "";
  if (rest.length === 0) return value;
  if (rest.join(" ") === "!= ''") return String(value !== "");
  throw new Error(`Unknown expression: \${{ ${expression} }}. Add it to the runner.`);
}
