import { type Result, count, stopped } from "../core/result.ts";
import { operationPlaces } from "../core/operation-places.ts";
import { lacking } from "../core/schema/keywords.ts";
import { linted } from "../linted.ts";
import type { Request } from "../pipeline.ts";

/** `lint`: checks the specification against its style guide. Writes nothing. */
export async function lint(request: Request): Promise<Result> {
  const outcome = await linted({ ...request, outputs: lacking });
  if (!outcome.ok) return stopped(outcome.problems, "");
  const operations = operationPlaces(outcome.whole.document).length;
  return {
    exitCode: 0,
    problems: outcome.warnings,
    summary: `${request.spec}: ${count(operations, "operation")}, 0 errors, ${count(outcome.warnings.length, "warning")}.`,
    data: { operations },
  };
}
