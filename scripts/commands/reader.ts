/** Runs inside a thread of `read-aside.ts`: what it returns is copied, so it leaves out functions and the model. */
import type { Outcome } from "../core/problem.ts";
import type { Source } from "../linted.ts";
import { type Specification, load } from "../specification.ts";

export interface Read {
  /** Every file that was read. */
  readonly read: readonly string[];
  readonly outcome: Outcome<Pick<Specification, "document" | "documented" | "workflows">>;
}

export async function readSpecification(source: Source): Promise<Read> {
  const read: string[] = [];
  const outcome = await load({ ...source, onRead: (file) => void read.push(file) });
  if (!outcome.ok) return { read, outcome };
  const { warnings, document, documented, workflows = [] } = outcome;
  return { read, outcome: { ok: true, warnings, document, documented, workflows } };
}
