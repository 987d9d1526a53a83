/** `deprecations`: what is deprecated, and what is due today. Writes nothing. */
import { resolve } from "node:path";
import { type Deprecated, deprecationsIn, tell } from "../core/deprecations.ts";
import type { Problem } from "../core/problem.ts";
import { type Result, count, stopped } from "../core/result.ts";
import { type Locate, locator } from "../edge/redocly/follow-position.ts";
import { type Request, load } from "../pipeline.ts";

export interface DeprecationsRequest extends Request {
  /** Such as `2026-12-31`. */
  readonly today: string;
}

export async function deprecations(request: DeprecationsRequest): Promise<Result> {
  const { cwd, spec, onRead } = request;
  const files = new Set<string>();
  const loaded = await load({ ...request, onRead: (path) => (files.add(path), onRead?.(path)) });
  if (!loaded.ok) return stopped(loaded.problems, "");
  const all = deprecationsIn(loaded.published, Date.parse(`${request.today}T00:00:00Z`) / 1000);
  const urgent = all.filter(({ state }) => state !== "announced");
  const locate = locator(resolve(cwd, spec), { files, cwd, originOf: loaded.originOf });
  const problems = await Promise.all(urgent.map((one) => problemOf(one, locate)));
  const overdue = all.filter(({ state }) => state === "overdue").length;
  return {
    exitCode: overdue > 0 ? 1 : 0,
    problems,
    details: all.filter(({ state }) => state === "announced").map(tell),
    summary: `${count(all.length, "deprecation")}, ${overdue} overdue.`,
    data: { today: request.today, deprecations: all },
  };
}

async function problemOf(deprecated: Deprecated, locate: Locate): Promise<Problem> {
  const { state, pointer, replacement } = deprecated;
  return {
    severity: state === "overdue" ? "error" : "warning",
    code: `deprecation-${state}`,
    message: tell(deprecated),
    at: await locate(pointer),
    ...(replacement !== undefined && { hint: `consumers use ${replacement}` }),
  };
}
