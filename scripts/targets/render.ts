/** One target: its texts from the cache or made now, or why there are none. */
import type { FileAddress, Outcome, Problem } from "../core/problem.ts";
import { formatted } from "../edge/generators/format.ts";
import type { Specification } from "../specification.ts";
import type { Target } from "./target.ts";

/** Paths in the output folder, each with its text. */
type Entries = readonly (readonly [path: string, text: string])[];

interface Rendering {
  /** Gives the files that were made from the same document before, else makes them. */
  readonly remember: (make: () => Promise<Entries>) => Promise<Entries>;
  /** The user asked for some targets by name, this one among them. */
  readonly isNamed: boolean;
  /** The document that problems are about. */
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
  const message = `The target "${name}" is left out: ${reason}`;
  return { severity: "warning", code: `target/${name}`, message, at };
}

/** Lint has passed, so that a target which fails has met something that its tool does not know. */
function failure({ name }: Target, reason: string, at: FileAddress): Problem {
  return {
    severity: "error",
    code: `target/${name}`,
    message: `The target "${name}" cannot be made from this specification: ${reason}`,
    at,
    hint: "name the other targets with --only, and they are made",
  };
}
