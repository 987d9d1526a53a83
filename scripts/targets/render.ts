/** Renders one target, from the cache if possible, or reports why it cannot. */
import type { FileAddress, Outcome, Problem } from "../core/problem.ts";
import { formatted } from "../edge/generators/format.ts";
import type { Specification } from "../specification.ts";
import type { Target } from "./target.ts";

/** Paths in the output folder, each with its text. */
type Entries = readonly (readonly [path: string, text: string])[];

interface Rendering {
  /** Returns the cached files of the same document, or makes them. */
  readonly remember: (make: () => Promise<Entries>) => Promise<Entries>;
  /** Whether the user named this target. */
  readonly isNamed: boolean;
  /** The document, as the address of problems. */
  readonly at: FileAddress;
}

export async function render(
  target: Target,
  specification: Specification,
  { remember, isNamed, at }: Rendering,
): Promise<Outcome<{ files: Entries }>> {
  try {
    const reason = target.omit?.(specification);
    if (reason !== undefined) return { ok: true, warnings: [omitted(target, reason, at)], files: [] };
    return { ok: true, warnings: [], files: await remember(() => make(target, specification)) };
  } catch (error) {
    const message = error instanceof Error ? error.message.trim() : String(error);
    if (target.isDispensable && !isNamed)
      return { ok: true, warnings: [omitted(target, message, at)], files: [] };
    return { ok: false, problems: [failure(target, message, at)] };
  }
}

async function make({ files, render: renderTexts }: Target, specification: Specification): Promise<Entries> {
  const texts = await renderTexts(specification);
  const entries = files.map(async (path, index): Promise<Entries> => {
    const text = texts[index];
    return text === undefined ? [] : [[path, await formatted(path, text)]];
  });
  return (await Promise.all(entries)).flat();
}

function omitted({ name }: Target, reason: string, at: FileAddress): Problem {
  const message = `Target "${name}" is skipped: ${reason}`;
  return { severity: "warning", code: `target/${name}`, message, at };
}

/** Lint has passed, so a target fails only on something that its tool does not support. */
function failure({ name }: Target, reason: string, at: FileAddress): Problem {
  return {
    severity: "error",
    code: `target/${name}`,
    message: `Target "${name}" cannot be generated from this specification: ${reason}`,
    at,
    hint: "use --only to generate the other targets",
  };
}
