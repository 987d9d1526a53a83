/** Runs a workflow as GitHub would: each job in its own clone, with its literal `run:` steps in order. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Ran, type Scratch, bash, environment, git, linkPackages } from "./scratch.ts";
import { type CallJob, type Step, type StepsJob, type Workflow, readWorkflow } from "./workflow.ts";

/** Steps that would take too long, need root or recurse, each with the part of it that runs instead. */
export const standIns: readonly { readonly step: string; readonly runs: string; readonly why: string }[] = [
  { step: "npm ci", runs: "true", why: "downloads a gigabyte; the runner links the packages instead" },
  {
    step: "npm run test:setup",
    runs: "true",
    why: "downloads the packages of the tests; the runner links them, too",
  },
  {
    step: "sudo .ci/toolchains ~/apt-packages",
    runs: "bash -n .ci/toolchains",
    why: "installs compilers as root",
  },
  {
    step: "npm test",
    runs: "npm run types && npx vitest run test/repository",
    why: "takes minutes; the compiler is what notices a handler that is missing",
  },
  {
    step: "npm run test:workflows",
    runs: "npx vitest list --mode workflows --filesOnly",
    why: "would run itself",
  },
  { step: "npm run test:deep:sample", runs: "npx vitest list --mode deep --filesOnly", why: "takes minutes" },
];

export interface Runner {
  readonly scratch: Scratch;
  /** Whether each job reuses the cache of the one before, as on a developer's machine. On GitHub, jobs start cold. */
  readonly warm?: boolean;
  /** False skips the jobs that call another workflow. */
  readonly calls?: boolean;
  /** A step's command → what happens on the remote just before it. */
  readonly before?: Readonly<Record<string, () => Promise<unknown>>>;
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
}

/** @returns the jobs that ran, including called ones, without skipped ones */
export async function run(runner: Runner, file: string, ref: string, inputs = {}): Promise<Job[]> {
  const workflow = await readWorkflow(await checkedOut(runner.scratch, ref, file));
  const jobs: Job[] = [];
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const context: Context = { ref, inputs, jobs, steps: {} };
    if ("uses" in job) jobs.push(...(await runCalled(runner, job, context)));
    else jobs.push(await runSteps(runner, { name, workflow, job }, context));
  }
  return jobs;
}

async function runCalled(runner: Runner, job: CallJob, context: Context): Promise<Job[]> {
  const needed = context.jobs.find(({ name }) => name === job.needs);
  if (runner.calls === false || !needed?.passed || valueOf(job.if, context) !== "true") return [];
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
  const ran: (Ran & { run: string })[] = [];
  for (const step of job.steps) {
    if ("uses" in step) await use(runner, { step, folder, context });
    else ran.push(await runStep(runner, { step, folder, env: workflow.env }, context));
    if (ran.at(-1)?.exitCode) break;
  }
  if (runner.warm) caches.set(runner.scratch, join(folder, "node_modules/.cache"));
  return {
    name,
    folder,
    steps: ran,
    passed: !ran.at(-1)?.exitCode,
    commit: (await git(folder, "reflog", "--format=%H")).split("\n").at(-1) ?? "",
    outputs: mapped(job.outputs ?? {}, context),
  };
}

type RunStep = Extract<Step, { run: string }>;
type UseStep = Extract<Step, { uses: string }>;

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
  const github = { CI: "true", GITHUB_ACTIONS: "true", GITHUB_OUTPUT: output, GITHUB_REF: context.ref };
  const given = mapped({ ...env, ...step.env }, context);
  const ran = await bash(instead?.runs ?? step.run, folder, { PATH, HOME, TMPDIR, ...github, ...given });
  if (step.id) context.steps[step.id] = Object.fromEntries(await linesOf(output));
  return { run: step.run, ...ran };
}

async function linesOf(output: string): Promise<[string, string][]> {
  const lines = (await readFile(output, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]);
}

/** Does what the actions used in the workflows do. */
async function use(
  { scratch }: Runner,
  { step, folder, context }: { step: UseStep; folder: string; context: Context },
): Promise<void> {
  const given = mapped(step.with ?? {}, context);
  const [action] = step.uses.split("@");
  if (action === "actions/checkout") return checkout(scratch.remote, folder, given.ref || context.ref);
  if (action === "actions/setup-node") {
    const [major] = process.versions.node.split(".");
    if (given["node-version"] !== major) throw new Error(`setup-node does not set up Node ${major}`);
    return undefined;
  }
  if (action === "actions/cache") return undefined; // always cold; the step that fills it is replaced
  throw new Error(`Unknown action: ${step.uses}. Add it to the runner.`);
}

/** A shallow clone of one commit. A branch is checked out as a branch; for anything else, HEAD is detached. */
async function checkout(remote: string, folder: string, ref: string): Promise<void> {
  await git(folder, "init", "--quiet");
  await git(folder, "remote", "add", "origin", remote);
  const branch = /^refs\/heads\/(?<name>.+)$/.exec(ref)?.groups?.name;
  const to = branch === undefined ? ref : `+${ref}:refs/remotes/origin/${branch}`;
  await git(folder, "fetch", "--quiet", "--depth=1", "--no-tags", "origin", to);
  if (branch === undefined) await git(folder, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  else await git(folder, "checkout", "--quiet", "-B", branch, `refs/remotes/origin/${branch}`);
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
