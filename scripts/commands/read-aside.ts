/** Reads a specification in a thread of its own, for commands that serve meanwhile. */
import type { Outcome, Problem } from "../core/problem.ts";
import { readApi } from "../core/read-api.ts";
import { ToolError } from "../core/slip.ts";
import type { Described } from "../edge/mock/responses.ts";
import { Thread } from "../edge/threads/threads.ts";
import type { Source } from "../linted.ts";
import { ending } from "../targets/workers.ts";

const reader = new Thread().module<typeof import("./reader.ts")>(new URL("reader.ts", import.meta.url));

/**
 * @param files every file that is read is added to it
 * @param within how long the thread may work, in milliseconds
 */
export async function readAside(
  source: Pick<Source, "spec" | "overlays" | "cwd" | "allowed">,
  files: Set<string>,
  within?: number,
): Promise<Outcome<Described>> {
  try {
    const asked = ending((time) => reader.callWithin(time, "readSpecification", source), within);
    const { read, outcome } = await asked;
    for (const file of read) files.add(file);
    return outcome.ok ? { ...outcome, api: readApi(outcome.document) } : outcome;
  } catch (error) {
    if (error instanceof ToolError) return { ok: false, problems: [unfinished(source.spec, error)] };
    throw error;
  }
}

function unfinished(spec: string, { message }: ToolError): Problem {
  return {
    severity: "error",
    code: "bounds",
    message: `Reading the document was given up: ${message}`,
    hint: "serve a smaller part of it: an overlay can remove the rest (--overlay)",
    at: { file: spec, line: 1, column: 1, length: 1 },
  };
}
