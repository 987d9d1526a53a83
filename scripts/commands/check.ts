import { resolve } from "node:path";
import { changes, isEmpty } from "../core/files.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count, stopped } from "../core/result.ts";
import { read } from "../edge/files/disk.ts";
import type { Request } from "../pipeline.ts";
import { lostTargets } from "./generate.ts";
import { runCache } from "./run-cache.ts";

export interface CheckRequest extends Request {
  /** The output folder, as the user wrote it. */
  readonly out: string;
  /** The command that fixes a difference. */
  readonly repair: string;
}

/** `check`: regenerates in memory and compares with the output folder. Writes nothing. */
export async function check(request: CheckRequest): Promise<Result> {
  const target = resolve(request.cwd, request.out);
  const memory = runCache(request);
  const run = await memory.recall(target);
  if (run) return upToDate(request, run.files.length, run.warnings);
  const { plan } = await import("../pipeline.ts");
  const outcome = await plan(request);
  if (!outcome.ok) return stopped(outcome.problems, "");
  await memory.remember(outcome);
  const folder = await read(target, outcome.files);
  const lost = lostTargets(outcome.leftOut, folder.manifest);
  if (lost.length > 0) return stopped(lost, "");
  const changed = changes(outcome.files, folder, outcome.owns);
  if (isEmpty(changed)) return upToDate(request, outcome.files.size, outcome.warnings);
  const { drift } = await import("./drift.ts");
  return drift({ ...request, warnings: outcome.warnings }, changed, {
    wanted: outcome.files,
    found: folder.files,
  });
}

function upToDate({ out }: CheckRequest, files: number, warnings: readonly Problem[]): Result {
  const summary = `${out}: ${count(files, "file")}, up to date.`;
  return { exitCode: 0, problems: warnings, summary };
}
