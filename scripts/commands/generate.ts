import { resolve } from "node:path";
import { type Changes, changes } from "../core/files.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count, stopped } from "../core/result.ts";
import { apply, read } from "../edge/files/disk.ts";
import type { Plan, Request } from "../pipeline.ts";
import type { LeftOut } from "../targets/render.ts";
import { runCache } from "./run-cache.ts";

export interface GenerateRequest extends Request {
  /** The output folder, as the user wrote it. */
  readonly out: string;
  /** Names of targets. Defaults to all. */
  readonly only: readonly string[] | undefined;
  /** List what would be written, but write nothing. */
  readonly dryRun: boolean;
}

/** `generate`: updates the output folder to match the plan. Writes everything, or nothing if there is a problem. */
export async function generate(request: GenerateRequest): Promise<Result> {
  const target = resolve(request.cwd, request.out);
  const memory = runCache(request, request.only);
  const run = await memory.recall(target);
  if (run)
    return done(request, { warnings: run.warnings, changed: nothing(run.files.map(([path]) => path)) });
  const { plan, targetsNamed } = await import("../pipeline.ts");
  const { locked } = await import("../edge/files/lock.ts");
  const outcome = await plan(request, targetsNamed(request.only));
  if (!outcome.ok) return stopped(outcome.problems);
  const result = await locked(target, () => put(request, target, outcome));
  await memory.remember(outcome);
  return result;
}

async function put(
  request: GenerateRequest,
  target: string,
  { files, owns, warnings, leftOut }: Plan & { readonly warnings: readonly Problem[] },
): Promise<Result> {
  const folder = await read(target, files);
  const lost = lostTargets(leftOut, folder.manifest);
  if (lost.length > 0) return stopped([...warnings.filter((each) => !isOf(leftOut, each)), ...lost]);
  const changed = changes(files, folder, owns);
  if (changed.foreign.length > 0) return stopped(changed.foreign.map((path) => notOurs(request.out, path)));
  if (!request.dryRun) await apply(target, files, changed);
  return done(request, { warnings, changed, repaired: folder.interrupted });
}

function isOf(leftOut: readonly LeftOut[], problem: Problem): boolean {
  return leftOut.some(({ warning }) => warning === problem);
}

/** What a run made before and cannot make now is an error: nobody's client is deleted with exit code 0. */
export function lostTargets(leftOut: readonly LeftOut[], written: ReadonlySet<string>): Problem[] {
  return leftOut
    .filter(({ files }) => files.some((path) => written.has(path)))
    .map(({ warning }) => ({
      ...warning,
      severity: "error",
      message: `${warning.message} It was made before, and its files are kept.`,
      hint: "mend the document, or name the targets that you want with --only",
    }));
}

function nothing(unchanged: readonly string[]): Changes {
  return { added: [], updated: [], removed: [], unchanged, edited: [], foreign: [] };
}

interface Done {
  readonly warnings: readonly Problem[];
  readonly changed: Changes;
  /** This run finished the work of an earlier one that was interrupted. */
  readonly repaired?: boolean;
}

function done({ out, dryRun }: GenerateRequest, { warnings, changed, repaired = false }: Done): Result {
  const written = [...changed.added, ...changed.updated];
  const total = written.length + changed.unchanged.length;
  const verb = dryRun ? "would be " : "";
  return {
    exitCode: 0,
    problems: warnings,
    details: [
      ...(repaired
        ? [
            `  an earlier run was killed while writing ${out}; this run ${verb ? "would finish" : "finished"} its work`,
          ]
        : []),
      ...shortened(written).map((path) => `  ${dryRun ? "would write" : "wrote"} ${out}/${path}`),
      ...(written.length > mostLines ? [`  and ${written.length - fewLines} more`] : []),
      ...changed.removed.map((path) => `  ${dryRun ? "would remove" : "removed"} ${out}/${path}`),
      ...changed.edited.map((path) => `  ${out}/${path} was edited by hand; generated files are overwritten`),
    ],
    summary: `${out}: ${count(total, "file")}, ${written.length} ${verb}written, ${changed.removed.length} ${verb}removed.`,
    data: { out, dryRun, ...changed },
  };
}

/** A site may have thousands of files, which nobody reads one by one. */
const mostLines = 150;
const fewLines = 10;

function shortened(paths: readonly string[]): readonly string[] {
  return paths.length > mostLines ? paths.slice(0, fewLines) : paths;
}

function notOurs(out: string, path: string): Problem {
  return {
    severity: "error",
    code: "not-ours",
    message: `${out}/${path} already exists and was not written by this pipeline.`,
    at: { file: `${out}/${path}` },
    hint: "move it away, or choose another folder with --out",
  };
}
