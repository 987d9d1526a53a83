import { type Result, count, stopped } from "../core/result.ts";
import { lacking } from "../core/schema/keywords.ts";
import type { Request } from "../pipeline.ts";

/** `lint`: checks the specification against its style guide. Writes nothing. */
export async function lint(request: Request): Promise<Result> {
  const { load } = await import("../specification.ts"); // without the targets, which lint does not need
  const outcome = await load({ ...request, outputs: lacking });
  if (!outcome.ok) return stopped(outcome.problems, "");
  const { operations } = outcome.api;
  return {
    exitCode: 0,
    problems: outcome.warnings,
    summary: `${request.spec}: ${count(operations.length, "operation")}, 0 errors, ${count(outcome.warnings.length, "warning")}.`,
    data: { operations: operations.length },
  };
}
