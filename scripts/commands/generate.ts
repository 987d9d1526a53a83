import { resolve } from "node:path";
import { type Changes, changes } from "../core/files.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count, stopped } from "../core/result.ts";
import { apply, read } from "../edge/disk.ts";
import { type Plan, type Request, type Target, plan } from "../pipeline.ts";

export interface GenerateRequest extends Request {
  /** The output folder, as the user wrote it. */
  readonly out: string;
  readonly targets: readonly Target[];
  /** Compute and tell, but write nothing. */
  readonly dryRun: boolean;
}

/** `generate`: makes the output folder what the plan says; all of it, or on any problem none of it. */
export async function generate(request: GenerateRequest): Promise<Result> {
  const outcome = await plan(request, request.targets);
  if (!outcome.ok) return stopped(outcome.problems);
  const target = resolve(request.cwd, request.out);
  const folder = await read(target, outcome.files.keys());
  const changed = changes(outcome.files, folder, outcome.owns);
  if (changed.foreign.length > 0) return stopped(changed.foreign.map((path) => notOurs(request.out, path)));
  if (!request.dryRun) await apply(target, outcome.files, changed);
  return done(request, outcome, changed);
}

function done(
  { out, dryRun }: GenerateRequest,
  { files, warnings }: Plan & { warnings: readonly Problem[] },
  changed: Changes,
): Result {
  const written = [...changed.added, ...changed.updated];
  const verb = dryRun ? "would be " : "";
  return {
    exitCode: 0,
    problems: warnings,
    details: [
      ...written.map((path) => `  ${dryRun ? "would write" : "wrote"} ${out}/${path}`),
      ...changed.removed.map((path) => `  ${dryRun ? "would remove" : "removed"} ${out}/${path}`),
      ...changed.edited.map(
        (path) => `  ${out}/${path} had been edited by hand; generated files are overwritten`,
      ),
    ],
    summary: `${out}: ${count(files.size, "file")}, ${written.length} ${verb}written, ${changed.removed.length} ${verb}removed.`,
    data: { out, dryRun, ...changed },
  };
}

function notOurs(out: string, path: string): Problem {
  return {
    severity: "error",
    code: "not-ours",
    message: `${out}/${path} exists, and this pipeline did not write it.`,
    hint: "move it away, or choose another folder with --out",
  };
}
