/** One target: its texts from the cache or made now, or why there are none. */
import type { Outcome, Problem } from "./core/problem.ts";
import { formatted } from "./edge/format.ts";
import type { Specification, Target } from "./pipeline.ts";

type Remember = (make: () => Promise<readonly string[]>) => Promise<readonly string[]>;

/** @param remember gives the texts that were made from the same document before, else makes them */
export async function render(
  target: Target,
  specification: Specification,
  remember: Remember,
): Promise<Outcome<{ files: readonly (readonly [string, string])[] }>> {
  const reason = target.omit?.(specification);
  if (reason !== undefined) return { ok: true, warnings: [omitted(target, reason)], files: [] };
  try {
    const texts = await remember(async () => {
      const rendered = await target.render(specification);
      return Promise.all(target.files.map((path, index) => formatted(path, rendered[index] ?? "")));
    });
    return { ok: true, warnings: [], files: target.files.map((path, index) => [path, texts[index] ?? ""]) };
  } catch (error) {
    return { ok: false, problems: [failure(target, error)] };
  }
}

function omitted({ name }: Target, reason: string): Problem {
  const message = `The target "${name}" is left out: ${reason}`;
  return { severity: "warning", code: `target/${name}`, message };
}

/** Lint has passed, so that a target which fails has met something that its tool does not know. */
function failure({ name }: Target, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: "error",
    code: `target/${name}`,
    message: `The target "${name}" cannot be made from this specification: ${message.trim()}`,
  };
}
