/** Reads a specification in a thread of its own, for commands that serve meanwhile. */
import type { Outcome } from "../core/problem.ts";
import { readApi } from "../core/read-api.ts";
import type { Described } from "../edge/mock/responses.ts";
import { Thread } from "../edge/threads/threads.ts";
import type { Source } from "../linted.ts";

const reader = new Thread().module<typeof import("./reader.ts")>(new URL("reader.ts", import.meta.url));

/** @param files every file that is read is added to it */
export async function readAside(
  source: Pick<Source, "spec" | "overlays" | "cwd" | "allowed">,
  files: Set<string>,
): Promise<Outcome<Described>> {
  const { read, outcome } = await reader.call("readSpecification", source);
  for (const file of read) files.add(file);
  return outcome.ok ? { ...outcome, api: readApi(outcome.document) } : outcome;
}
