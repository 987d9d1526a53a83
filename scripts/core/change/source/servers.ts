/** Says of each change whether the code of a server on the generated stubs still compiles. */
import type { Change } from "../change.ts";
import type { Findings, Judged } from "./judged.ts";
import type { Probe } from "./probes.ts";

type Consumed = Omit<Judged, "servers">;

/** @param changes those that consumers notice; what only servers notice is added */
export function withServers(
  changes: readonly Consumed[],
  { probes, complaints }: Findings,
): readonly Judged[] {
  const failing = probes.filter((probe) => probe.owner === "server" && complaints.has(probe));
  const explained = new Set<Probe>();
  const judged = changes.map((change): Judged => {
    const own = failing.filter((probe) => isOf(change, probe));
    for (const probe of own) explained.add(probe);
    const isBreaking = own.length > 0 || needsWork.has(change.rule);
    return { ...change, servers: isBreaking ? "breaking" : "compatible" };
  });
  return [...judged, ...failing.filter((probe) => !explained.has(probe)).map(ownChange)];
}

function isOf({ pointers }: Change, probe: Probe): boolean {
  return pointers.old === probe.pointers.old || pointers.new === probe.pointers.new;
}

/** Rules after which a handler is missing, is too many, or answers what the stubs no longer have a type for. */
const needsWork: ReadonlySet<string> = new Set([
  "operation-added",
  "operation-removed",
  "operation-renamed",
  "parameter-renamed",
  "request-parameter-removed",
  "request-body-removed",
  "response-status-removed",
  "response-media-type-removed",
  "response-header-removed",
]);

function ownChange({ isInput, operation, pointers, what }: Probe): Judged {
  return {
    rule: "handler-type-changed",
    wire: "compatible",
    source: "compatible",
    servers: "breaking",
    evidence: "rule",
    operation,
    pointers,
    message: `Handlers ${isInput ? "answer with" : "receive"} another type of ${what}.`,
  };
}
