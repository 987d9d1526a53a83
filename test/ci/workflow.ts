/** Reads a GitHub workflow strictly: a key that this test does not know is an error. */
import { readFile } from "node:fs/promises";
import { matchesGlob } from "node:path";
import { load } from "js-yaml";
import { z } from "zod";

const env = z.record(z.string(), z.string());
const permissions = z.record(z.string(), z.enum(["read", "write"]));
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const step = z.union([
  z.strictObject({ uses: z.string(), with: values.optional() }),
  z.strictObject({ run: z.string(), id: z.string().optional(), env: env.optional() }),
]);
const needs = z.union([z.string(), z.array(z.string())]);
const steps = z.strictObject({
  needs: needs.optional(),
  environment: z.strictObject({ name: z.string() }).optional(),
  "runs-on": z.string(),
  "timeout-minutes": z.number(),
  permissions,
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.boolean() }).optional(),
  outputs: env.optional(),
  steps: z.array(step),
});
const call = z.strictObject({
  needs,
  if: z.string().optional(),
  permissions,
  uses: z.string(),
  with: env,
});
const push = z.strictObject({
  branches: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  paths: z.array(z.string()).optional(),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: push.optional(),
    pull_request: z.null().optional(),
    workflow_call: z.unknown().optional(),
    workflow_dispatch: z.null().optional(),
    schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
  }),
  permissions,
  env,
  jobs: z.record(z.string(), z.union([steps, call])),
});

export type Workflow = z.infer<typeof workflow>;
export type Step = z.infer<typeof step>;
export type StepsJob = z.infer<typeof steps>;
export type CallJob = z.infer<typeof call>;

/** @param path an absolute path */
export async function readWorkflow(path: string): Promise<Workflow> {
  return workflow.parse(load(await readFile(path, "utf8")));
}

/** A push to a branch or a tag. */
export interface Push {
  /** `refs/heads/…` or `refs/tags/…` */
  readonly ref: string;
  /** The files that it changed. */
  readonly paths: readonly string[];
}

/**
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions, `on.push`: a filter for branches only
 * excludes tags, and the other way round; paths are not evaluated for tags.
 */
export function startsOn({ on }: Workflow, { ref, paths }: Push): boolean {
  if (!on.push) return false;
  const { branches, tags, paths: wanted } = on.push;
  const isTag = ref.startsWith("refs/tags/");
  const [mine, other] = isTag ? [tags, branches] : [branches, tags];
  const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
  if (mine ? !matches(name, mine) : other !== undefined) return false;
  return isTag || wanted === undefined || paths.some((path) => matches(path, wanted));
}

function matches(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesGlob(name, pattern));
}
